/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { latestTables } from '@/app/article';
import { OverTimePart } from '@/components/compare/over-time-part';
import { compareOverTime } from '@/lib/article/compare-over-time';
import { measureChoices } from '@/lib/article/measure-choices';
import { stubResizeObserver } from '../../fixtures/made-tables/resize-observer';

stubResizeObserver();

const choices = measureChoices(latestTables());
const measures = choices.map(({ id, label, table }) => ({ value: id, label, group: table.dataset.title }));

const show = (ids: readonly string[], isIndexed = false) => {
  const lines = ids.map((id) => choices.find((choice) => choice.id === id)!);
  const chosen = ['', '', '', ''].map((_, index) => ids[index] ?? '');
  const overTime =
    lines.length === 0 ? undefined : compareOverTime(lines, { events: [], place: 'Nowhere', isIndexed });
  render(<OverTimePart chosen={chosen} isIndexed={isIndexed} measures={measures} overTime={overTime} />);
};

const recorded = 'elective-home-education.current-ehe-recorded';
const pending = 'elective-home-education.pending-involvements';
const share = 'elective-home-education.returned-share';

describe('measures over time', () => {
  it('have four lines to choose, each of which may be left free, and a scale', () => {
    show([]);
    const selects = screen.getAllByRole<HTMLSelectElement>('combobox');
    expect(selects.map(({ value }) => value)).toEqual(['', '', '', '', 'numbers']);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('that are chosen are drawn, and stay chosen', () => {
    show([recorded, pending]);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Line 2' }).value).toBe(pending);
    expect(screen.getByRole('img')).toHaveAccessibleName('Both rose in 2019/20');
  });

  it('that cannot share a scale are not drawn: the page says why', () => {
    show([recorded, share]);
    expect(screen.getByText(/^These measures are in different units/)).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('of which one cannot be indexed are drawn without it, and the page says so', () => {
    show([recorded, pending], true);
    expect(screen.getByText(/^Involvement still pending is not drawn/)).toBeInTheDocument();
    expect(screen.getByRole('img')).toBeInTheDocument();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Shown as' }).value).toBe('index');
  });
});
