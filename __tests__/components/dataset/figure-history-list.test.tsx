/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { FigureHistoryList } from '@/components/dataset/figure-history-list';
import type { FigureHistories } from '@/lib/revision/figure-histories';

const steady: FigureHistories['steady'] = [
  {
    version: '2021-10-01',
    count: 3,
    measures: [
      { label: 'Swam', count: 2, blanks: 0 },
      { label: 'Walked', count: 1, blanks: 1 },
      { label: 'All', count: 0, blanks: 2 },
    ],
  },
];
const show = (histories: Partial<FigureHistories>) =>
  render(
    <FigureHistoryList
      dataset="camp"
      histories={{ summary: 'A summary.', changed: [], more: 0, steady, ...histories }}
    />,
  );
const itemsOf = (id: string) =>
  within(document.getElementById(id)!)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('a dataset of which no figure has changed', () => {
  it('says so once, and for each measure how many there are', () => {
    show({});
    expect(screen.getByText('A summary.')).toHaveClass('lead');
    expect(document.getElementById('changed')).toBeNull();
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
      'First published on 1 October 2021: 3 figures',
    );
    expect(itemsOf('unchanged')).toEqual([
      'Swam: 2 figures',
      'Walked: 1 figure; 1 place without one',
      'All: no figure; 2 places without one',
    ]);
  });
});

describe('a figure that has changed', () => {
  it('stands by itself, with all that happened to it in order', () => {
    show({ changed: [{ label: 'Swam, 2020/21', steps: ['First published.', 'Revised.'] }], more: 1200 });
    expect(screen.getByRole('heading', { name: 'Swam, 2020/21' })).toBeInTheDocument();
    expect(itemsOf('changed')).toEqual(['First published.', 'Revised.']);
    expect(screen.getByText('And 1,200 more, in the files of the versions.')).toBeInTheDocument();
  });
});
