/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { latestArticle } from '@/app/article';
import { publishedDataset } from '@/app/published';
import { ChangeSection } from '@/components/dataset/change-section';
import type { ArticleChoice } from '@/lib/article/build-article';

const show = (choice: ArticleChoice = {}, canChoose = true, id = 'elective-home-education') =>
  render(
    <ChangeSection article={latestArticle(publishedDataset(id)!.latest, choice)} canChoose={canChoose} />,
  );

const cellsOf = (rowName: RegExp) => {
  const row = screen.getByRole('rowheader', { name: rowName }).closest('tr')!;
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
};

describe('two years beside each other', () => {
  it('are a table whose columns name the years', () => {
    show();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('From 2018/19 to 2019/20');
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Measure',
      '2018/19',
      '2019/20',
      'Change',
      'Is that a lot?',
    ]);
    expect(screen.getAllByRole('rowheader')).toHaveLength(11);
  });

  it('show number, number and change in words under each, and why there is no per cent', () => {
    show();
    const numbersAndChange = (rowName: RegExp) => cellsOf(rowName).slice(0, 3);
    expect(numbersAndChange(/^Officer involvement/)).toEqual(['144', '111', '33 fewer (down 22.9%)']);
    expect(numbersAndChange(/^Involvement still pending/)).toEqual([
      '12',
      '25',
      '13 moreNo per cent is given: 12 is under 20.',
    ]);
    expect(numbersAndChange(/^Recorded as home educated/)).toEqual(['183', '201', '18 more (up 9.8%)']);
  });

  it('say beside each change whether it is a lot, or why that is not asked, and lead to how', () => {
    show();
    expect(cellsOf(/^Referred as missing/)[3]).toBe(
      'The lowest of the six years. A change of this size is hard to explain by chance alone. That does not say what caused it.',
    );
    expect(cellsOf(/^Recorded as home educated/)[3]).toBe('Not asked of a count on one day.');
    expect(screen.getByRole('link', { name: 'How this is worked out' })).toHaveAttribute(
      'href',
      '/methods#is-that-a-lot',
    );
  });

  it('have no such column where there is nothing to ask', () => {
    show({ from: '2019-20', to: '2020-21' });
    expect(screen.queryByRole('columnheader', { name: 'Is that a lot?' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'How this is worked out' })).not.toBeInTheDocument();
  });

  it('tag what is worked out and give its formula', () => {
    show();
    const header = screen.getByRole('rowheader', { name: /^Started during the year/ });
    expect(header).toHaveTextContent('worked out');
    expect(header).toHaveTextContent(
      'home educated at some time in the year − recorded at the end of the year before',
    );
    expect(screen.getByRole('rowheader', { name: /^Recorded/ })).not.toHaveTextContent('worked out');
  });

  it('offer every period to choose from, the present pair chosen, and keep the measure', () => {
    show({ measure: 'y11-leavers' });
    const from = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Compare' });
    expect(from.value).toBe('2018-19');
    expect(within(from).getAllByRole('option')).toHaveLength(7);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'with' }).value).toBe('2019-20');
    const form = screen.getByRole('button', { name: 'Compare' }).closest('form')!;
    expect(form).toHaveAttribute('action', '/datasets/elective-home-education/view');
    expect(new FormData(form).get('measure')).toBe('y11-leavers');
  });

  it('cannot be chosen on a frozen page', () => {
    show({}, false);
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.getByRole('table')).toBeInTheDocument();
  });

  it('that may not be compared show their numbers, "not compared" and the reason', () => {
    show({ from: '2019-20', to: '2020-21' });
    const [then, now, change] = cellsOf(/^Recorded as home educated/);
    expect([then, now]).toEqual(['201', '230']);
    expect(change).toMatch(/^not compared.*They cover different children/);
    expect(
      screen.getByText(
        'One was counted on 11 September 2020, 11 days into a school year, and the other on 31 August 2020, at the end of one.',
      ),
    ).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent(/\((up|down) /);
  });
});

describe('a pair that is not compared', () => {
  it('leads to the nearest that is, the measure kept', () => {
    show({ measure: 'y11-leavers', from: '2019-20', to: '2020-21' });
    expect(screen.getByRole('link', { name: '2018/19 with 2019/20' })).toHaveAttribute(
      'href',
      '/datasets/elective-home-education/view/y11-leavers/2018-19/2019-20#change',
    );
  });

  it('is not offered where every row is compared', () => {
    show();
    expect(screen.queryByText(/nearest fair comparison/)).not.toBeInTheDocument();
  });
});

describe('a dataset without two periods', () => {
  it('has no such section', () => {
    const { container } = show({}, true, 'youth-offending-cohort');
    expect(container).toBeEmptyDOMElement();
  });
});
