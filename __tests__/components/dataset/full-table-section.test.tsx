/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { publishedDataset } from '@/app/published';
import { FullTableSection } from '@/components/dataset/full-table-section';
import { fullTable } from '@/lib/article/full-table';

const show = (id: string) => render(<FullTableSection full={fullTable(publishedDataset(id)!.latest)} />);

const textsOf = (rowName: RegExp) => {
  const row = screen.getByRole('rowheader', { name: rowName }).closest('tr')!;
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
};

describe('all the figures', () => {
  it('are a table with a caption, a header for each period with its day, and one for each measure', () => {
    show('elective-home-education');
    expect(screen.getByRole('table')).toHaveAccessibleName(
      'Elective home education: all the figures, version of 27 October 2020',
    );
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent.trim())).toEqual([
      '2014/1531 Aug 2015',
      '2015/1631 Aug 2016',
      '2016/1731 Aug 2017',
      '2017/1831 Aug 2018',
      '2018/1931 Aug 2019',
      '2019/2031 Aug 2020',
      '11 September 2020 part-way',
    ]);
    expect(screen.getAllByRole('rowheader')).toHaveLength(12);
  });

  it('show the numbers of the paper in its order', () => {
    show('elective-home-education');
    expect(textsOf(/^Transferred|^Moved to another authority/)).toEqual([
      '9',
      '8',
      '16',
      '27',
      '23',
      '21',
      '2',
    ]);
    expect(textsOf(/^Known to the EHE team/)).toEqual(['277', '333', '364', '452', '456', '452', '274']);
  });

  it('lead from a symbol to the note that explains it', () => {
    show('elective-home-education');
    const row = screen.getByRole('rowheader', { name: /^Left at the end of Year 11/ }).closest('tr')!;
    const reference = within(row).getByRole('link', { name: /^note \d+$/ });
    expect(within(row).getByText('[z]')).toBeInTheDocument();
    const note = document.getElementById(reference.getAttribute('href')!.slice(1));
    expect(note).toHaveTextContent('Printed as "N/A (32 Y11)"');
  });

  it('tag the rows that are worked out, with the formula', () => {
    show('elective-home-education');
    const tagged = screen.getAllByRole('rowheader').filter((header) => /worked out/.test(header.textContent));
    expect(tagged).toHaveLength(2);
    expect(tagged[0]).toHaveTextContent('−');
  });

  it('stand in a region that scrolls and can be reached by keyboard', () => {
    show('elective-home-education');
    expect(screen.getByRole('region')).toHaveAttribute('tabindex', '0');
  });

  it('by group have a row for each group', () => {
    show('elective-home-education-by-year-group');
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent.trim())).toEqual([
      'Year 1',
      'Year 2',
      'Year 3',
      'Year 4',
      'Year 5',
      'Year 6',
      'Year 7',
      'Year 8',
      'Year 9',
      'Year 10',
      'Year 11',
      'Total',
    ]);
  });
});
