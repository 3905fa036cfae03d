import { latestTables } from '@/app/article';
import { comparePeriods } from '@/lib/article/compare-periods';
import { measureChoices } from '@/lib/article/measure-choices';
import { rowsOf } from '../../fixtures/made-tables/context';

const choices = measureChoices(latestTables());
const options = { events: [], place: 'Nowhere' };
const compare = (id: string, sent: { from?: string; to?: string } = {}) =>
  comparePeriods(
    choices.find((choice) => choice.id === id)!,
    sent,
    options,
  );

const recorded = 'elective-home-education.current-ehe-recorded';

describe('one measure in two periods', () => {
  it('follows the data where nothing is named', () => {
    expect(compare(recorded)).toMatchObject({ outcome: 'compared', from: '2018-19', to: '2019-20' });
  });

  it('is drawn and told in words where it is fair', () => {
    const compared = compare('elective-home-education.officer-involvement', {
      from: '2018-19',
      to: '2019-20',
    });
    expect(compared).toMatchObject({
      outcome: 'compared',
      figure: {
        sentences: [
          '111 children had support from an EHE officer and did not become home educated in 2019/20.',
          'That is 33 fewer than the year before (144), down 22.9%.',
        ],
      },
    });
  });

  it('has the verdict on chance that the dataset’s own page has, and says why a stock has none', () => {
    expect(
      compare('elective-home-education.referred-to-cme', { from: '2018-19', to: '2019-20' }),
    ).toMatchObject({ chance: { verdict: 'hard to explain by chance alone' } });
    expect(compare(recorded)).toMatchObject({
      chance: { verdict: 'not asked of this', sentence: 'Not asked of a count on one day.' },
    });
  });

  it('keeps the order of the address for its form, and sets the earlier first in its figure', () => {
    const compared = compare(recorded, { from: '2019-20', to: '2014-15' });
    expect(compared).toMatchObject({ outcome: 'compared', from: '2019-20', to: '2014-15' });
    expect(compared.outcome === 'compared' && rowsOf(compared.figure)).toEqual([
      ['2014/15', '123'],
      ['2019/20', '201'],
    ]);
  });

  it('offers each period under its own name, the part-way one by its day', () => {
    expect(compare(recorded).periods).toEqual([
      { value: '2014-15', label: '2014/15' },
      { value: '2015-16', label: '2015/16' },
      { value: '2016-17', label: '2016/17' },
      { value: '2017-18', label: '2017/18' },
      { value: '2018-19', label: '2018/19' },
      { value: '2019-20', label: '2019/20' },
      { value: '2020-21', label: '11 September 2020' },
    ]);
  });

  it.each([{ from: 'nonsense' }, { to: 'nonsense' }, { from: '', to: '' }])(
    'puts the data in place of %j',
    (sent) => {
      expect(compare(recorded, sent)).toMatchObject({ outcome: 'compared', from: '2018-19', to: '2019-20' });
    },
  );

  it('is no pair of one period twice', () => {
    expect(compare(recorded, { from: '2019-20', to: '2019-20' })).toMatchObject({
      outcome: 'no pair',
      problem: 'Choose two different periods.',
    });
  });

  it.each([
    'elective-home-education-by-year-group.pupils.11',
    'children-missing-education-characteristics.roma-percent',
    'youth-offending-cohort.young-people.robbery',
  ])('is no pair where the measure has one period: %s', (id) => {
    expect(compare(id)).toMatchObject({
      outcome: 'no pair',
      problem: 'This measure has only one period, so there is nothing to compare it with.',
    });
  });
});

describe('201 and 230', () => {
  const refused = compare(recorded, { from: '2019-20', to: '2020-21' });

  it('are refused for the day and for the children, each told by itself', () => {
    expect(refused).toMatchObject({
      outcome: 'refused',
      reasons: [
        'One was counted on 11 September 2020, 11 days into a school year, and the other on 31 August 2020, at the end of one.',
        'They cover different children: the count on 31 August 2020 covers Y0-Y10, the count on 11 September 2020 covers NCY 1-11.',
      ],
      apart: [
        '201 children were recorded as electively home educated on 31 August 2020.',
        '230 children were recorded as electively home educated on 11 September 2020.',
      ],
    });
  });

  it('come with the nearest fair comparison', () => {
    expect(refused).toMatchObject({
      nearest: { from: '2018-19', to: '2019-20', label: '2018/19 with 2019/20' },
    });
  });

  it('are explained, the one from the other, and drawn without a line', () => {
    expect(refused).toMatchObject({
      explanation: {
        sentence:
          'From 201 (Y0-Y10) on 31 August 2020, 34 joined (worked out: 235 − 201) and 5 left (worked out: 3 + 0 + 2), which makes 230 (NCY 1-11) on 11 September 2020.',
        figure: { kind: 'bridge' },
      },
    });
    expect(JSON.stringify(refused)).not.toContain('"mark":"line"');
    expect(JSON.stringify(refused)).not.toMatch(/14(\.\d)?%|29 more/);
  });

  it('are explained the same when named the other way round', () => {
    expect(compare(recorded, { from: '2020-21', to: '2019-20' })).toMatchObject({
      outcome: 'refused',
      explanation: { figure: { kind: 'bridge' } },
    });
  });
});

describe('a pair that is refused', () => {
  it('is not explained where years lie between', () => {
    expect(compare(recorded, { from: '2014-15', to: '2020-21' })).not.toHaveProperty('explanation');
  });

  it('is not explained where it is a flow', () => {
    const refused = compare('elective-home-education.total-during-year', { from: '2019-20', to: '2020-21' });
    expect(refused).toMatchObject({ outcome: 'refused', nearest: { from: '2018-19', to: '2019-20' } });
    expect(refused).not.toHaveProperty('explanation');
  });

  it('has no nearest pair where the measure has none', () => {
    const refused = compare('elective-home-education.y11-pupils');
    expect(refused).toMatchObject({ outcome: 'refused', reasons: [expect.stringContaining('no number')] });
    expect(refused).not.toHaveProperty('nearest');
  });

  it('says that a number is not stated, and what is known of the other', () => {
    expect(compare('children-missing-education.active-cases')).toMatchObject({
      outcome: 'refused',
      reasons: [
        'There is no number in Quarter 1: not available. The minutes give the fall since Quarter One and not the number that it fell from.',
      ],
      apart: [
        'Active cases: there is no number in Quarter 1 (not available). The minutes give the fall since Quarter One and not the number that it fell from.',
        '160 cases were active at the end of the reporting period.',
      ],
    });
  });
});
