/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, render, screen, within } from '@testing-library/react';
import { VersionList } from '@/components/dataset/version-list';
import { MADE_VERSION } from '../../fixtures/made-tables/orchard';

const later = {
  ...MADE_VERSION,
  id: '2022-03-01',
  published: '2022-03-01',
  number: '1.1.0',
  note: 'Adds a year.',
} as const;

beforeEach(() => {
  const first = { version: MADE_VERSION, differences: [], more: 0 };
  const newest = {
    version: later,
    summary: 'A minor change: 10 figures added, 1 figure corrected.',
    why: 'A crate was counted twice.',
    restores: MADE_VERSION,
    differences: [
      { label: 'Apples in store, 2020/21', before: '20', after: '19', reason: 'A crate was counted twice.' },
      { label: 'Apples in store, 2021/22', before: 'not there', after: '[x]' },
    ],
    more: 1200,
  };
  render(<VersionList dataset="made-orchard" entries={[newest, first]} />);
});

describe('the versions of a dataset', () => {
  it('stand the latest first, each under the day it was published', () => {
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '1 March 2022',
      '1 March 2021',
    ]);
  });

  it('lead to their frozen page and to their file, whose checksum is given', () => {
    expect(screen.getAllByRole('link', { name: '1 March 2021' }).at(-1)).toHaveAttribute(
      'href',
      '/datasets/made-orchard/versions/2021-03-01',
    );
    const [newest, first] = screen.getAllByRole('link', { name: 'CSV' });
    expect(newest).toHaveAttribute('href', '/files/made-orchard/2022-03-01/made-orchard.csv');
    expect(first).toHaveAttribute('href', '/files/made-orchard/2021-03-01/made-orchard.csv');
    expect(screen.getAllByText('0'.repeat(64))).toHaveLength(2);
  });

  it('say what each brought, and from which paper', () => {
    const [newest] = screen.getAllByRole('heading', { level: 2 });
    const section = within(newest!.closest('section')!);
    expect(section.getByText('Version 1.1.0. Adds a year.')).toBeInTheDocument();
    expect(section.getByText(/^Source:/)).toHaveTextContent('A paper that was never written, Item 4, page 2');
  });

  it('say what changed since the version before, and why', () => {
    expect(screen.getByText(/A minor change: 10 figures added, 1 figure corrected\./)).toHaveTextContent(
      'It publishes again the figures of 1 March 2021. Reason: A crate was counted twice.',
    );
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'FigureBeforeAfterWhy',
      'Apples in store, 2020/212019A crate was counted twice.',
      'Apples in store, 2021/22not there[x]',
    ]);
    expect(screen.getByText('And 1,200 more, in the files.')).toBeInTheDocument();
  });

  it('say once that earlier figures are published again, with a link to them', () => {
    cleanup();
    const note = 'The figures of 1 March 2021 are published again.';
    const back = {
      version: { ...later, note },
      summary: 'A correction: 1 figure corrected.',
      restores: MADE_VERSION,
    };
    render(<VersionList dataset="made-orchard" entries={[{ ...back, differences: [], more: 0 }]} />);
    expect(screen.getByText('Version 1.1.0.')).toBeInTheDocument();
    expect(screen.getByText(/^A correction: 1 figure corrected\./)).toHaveTextContent(
      'It publishes again the figures of 1 March 2021.',
    );
    expect(screen.getByRole('link', { name: '1 March 2021' })).toHaveAttribute(
      'href',
      '/datasets/made-orchard/versions/2021-03-01',
    );
  });
});
