/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { latestTables } from '@/app/article';
import { PeriodsPart } from '@/components/compare/periods-part';
import { comparePeriods } from '@/lib/article/compare-periods';
import { measureChoices } from '@/lib/article/measure-choices';
import { stubResizeObserver } from '../../fixtures/made-tables/resize-observer';

stubResizeObserver();

const choices = measureChoices(latestTables());
const measures = choices.map(({ id, label, table }) => ({ value: id, label, group: table.dataset.title }));

const show = (id: string, sent: { from?: string; to?: string } = {}) => {
  const choice = choices.find((candidate) => candidate.id === id)!;
  render(
    <PeriodsPart
      compared={comparePeriods(choice, sent, { events: [], place: 'Nowhere' })}
      measures={measures}
    />,
  );
};

const recorded = 'elective-home-education.current-ehe-recorded';

describe('a pair that may be compared', () => {
  it('is told in words before it is drawn', () => {
    show('elective-home-education.officer-involvement', { from: '2018-19', to: '2019-20' });
    expect(
      screen.getByText(/^111 children had .* That is 33 fewer than the year before \(144\), down 22\.9%\.$/),
    ).toBeInTheDocument();
    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Officer involvement, not home educated: 33 fewer in 2019/20 than in 2018/19',
    );
    expect(screen.queryByText(/not compared/)).not.toBeInTheDocument();
  });

  it('is set beside chance, with a way to how', () => {
    show('elective-home-education.officer-involvement', { from: '2018-19', to: '2019-20' });
    expect(screen.getByText('Is that a lot?').closest('p')).toHaveTextContent(
      'Is that a lot? Between the lowest (83) and the highest (144) of the six years. A change of this size often happens by chance. How this is worked out',
    );
    expect(screen.getByRole('link', { name: 'How this is worked out' })).toHaveAttribute(
      'href',
      '/methods#is-that-a-lot',
    );
  });

  it('keeps its measure when other periods are chosen', () => {
    show(recorded);
    const form = screen.getByRole('button', { name: 'Compare' }).closest('form')!;
    expect([...new FormData(form).entries()]).toEqual([
      ['measure', recorded],
      ['from', '2018-19'],
      ['to', '2019-20'],
    ]);
  });

  it('offers every measure under the name of its dataset', () => {
    show(recorded);
    const select = screen.getByRole('combobox', { name: 'Measure' });
    expect(within(select).getAllByRole('group')).toHaveLength(6);
    expect(within(select).getAllByRole('option')).toHaveLength(34);
  });
});

describe('a pair that may not', () => {
  beforeEach(() => {
    show(recorded, { from: '2019-20', to: '2020-21' });
  });

  it('shows the reason in words', () => {
    expect(screen.getByText('These two are not compared.').parentElement).toHaveTextContent(
      /11 days into a school year.*They cover different children/,
    );
  });

  it('leads to the nearest fair comparison', () => {
    expect(screen.getByRole('link', { name: '2018/19 with 2019/20' })).toHaveAttribute(
      'href',
      '/compare?measure=elective-home-education.current-ehe-recorded&from=2018-19&to=2019-20',
    );
  });

  it('tells each number by itself, and how the one came from the other', () => {
    const text = document.body.textContent;
    expect(text).toContain('201 children were recorded as electively home educated on 31 August 2020.');
    expect(text).toContain('230 children were recorded as electively home educated on 11 September 2020.');
    expect(text).toContain('34 joined');
    expect(text).not.toMatch(/29 more|up 14/);
  });
});

describe('a choice that makes no pair', () => {
  it('says what to do about one period chosen twice', () => {
    show(recorded, { from: '2019-20', to: '2019-20' });
    expect(screen.getByText('Choose two different periods.')).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('says that there is one period only, and offers that one', () => {
    show('youth-offending-cohort.young-people.robbery');
    expect(
      screen.getByText('This measure has only one period, so there is nothing to compare it with.'),
    ).toBeInTheDocument();
    const periods = screen.getByRole('combobox', { name: 'Compare' });
    expect(within(periods).getAllByRole('option')).toHaveLength(1);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});
