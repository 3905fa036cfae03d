/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { IssueList } from '@/components/officer/issue-list';
import type { Issue } from '@/lib/validation/issue';

const comma: Issue = {
  level: 'fail',
  code: 'invented',
  row: 9,
  column: { letter: 'D', name: 'members' },
  found: '1,204',
  message: '"1,204" has a comma between its digits. Write digits alone: 1204.',
  correction: [{ row: 9, column: 'members', to: '1204' }],
};

test('an issue names its cell as the spreadsheet does, what stood there and what to do', () => {
  render(<IssueList issues={[comma]} onAccept={jest.fn()} />);
  const item = within(screen.getByRole('listitem'));

  expect(item.getByText('D9')).toBeInTheDocument();
  expect(item.getByText('Row 9, column D (members)')).toBeInTheDocument();
  expect(item.getByText('1,204')).toBeInTheDocument();
  expect(item.getByText(/Write digits alone/)).toBeInTheDocument();
});

test('the likely reading is accepted by a button that says it', () => {
  const onAccept = jest.fn();
  render(<IssueList issues={[comma]} onAccept={onAccept} />);
  screen.getByRole('button', { name: /^Accept 1204/ }).click();

  expect(onAccept).toHaveBeenCalledWith(comma);
});

test('an issue without a likely reading has no button', () => {
  const { correction: _, ...unclear } = comma;
  render(<IssueList issues={[unclear]} onAccept={jest.fn()} />);

  expect(screen.queryByRole('button')).toBeNull();
});

test('a long value is shortened, and beyond a hundred causes the rest are counted', () => {
  const issues = Array.from({ length: 130 }, () => ({ ...comma, found: 'x'.repeat(500) }));
  render(<IssueList issues={issues} onAccept={jest.fn()} />);

  expect(screen.getAllByRole('listitem')).toHaveLength(100);
  expect(screen.getAllByText(`${'x'.repeat(80)}…`)).toHaveLength(100);
  expect(screen.getByText(/There are 30 more/)).toBeInTheDocument();
});
