import { published } from '@/app/published';
import { commitmentStandings } from '@/lib/scrutiny/commitments/commitment-standings';
import { pageLinks } from '@/lib/site/page-links';

const record = published().meetings;

const standing = (day: '2019-10-01' | '2020-10-27', id: string) =>
  commitmentStandings(record, day).find(({ commitment }) => commitment.id === id);

describe('on 27 October 2020', () => {
  // Counted on a calendar from 29 October 2019, 31 December 2019 and 14 July 2020.
  test('three are past their day, the longest over first', () => {
    const overdue = commitmentStandings(record, '2020-10-27').filter(({ state }) => state === 'overdue');
    expect(overdue.map(({ commitment, daysOver }) => [commitment.id, daysOver])).toEqual([
      ['persistent-absence', 364],
      ['safeguarding-children-deferred', 301],
      ['domestic-abuse-figures', 105],
    ]);
  });

  test('figures that were due in four weeks say how the day was worked out', () => {
    expect(standing('2020-10-27', 'domestic-abuse-figures')).toMatchObject({
      sentence:
        'Open on 27 October 2020, 105 days over: due by 14 July 2020, worked out from “in four weeks’ time”.',
      asked: 'Asked for by the Commission.',
      where: { label: '16 June 2020, work programme, page 35', href: '/meetings/2020-06-16' },
    });
  });

  test('the update on home education is answered by item 7, 57 days after the end of August', () => {
    expect(standing('2020-10-27', 'ehe-update')).toMatchObject({
      state: 'answered',
      sentence: expect.stringContaining('Answered on 27 October 2020, 57 days over: due by 31 August 2020'),
      where: { label: '17 September 2019, minute 29 (2)', href: '/meetings/2019-09-17' },
      answeredBy: {
        label: '27 October 2020, item 7: Elective home education',
        href: '/meetings/2020-10-27',
      },
      figures: { label: 'Its figures', href: '/datasets/elective-home-education' },
    });
  });

  test.each([
    [
      'youth-offending-report',
      '22 September 2020, minute 96: Complexity of young people in youth offending cohort',
    ],
    ['resp-report', '27 October 2020, item 8: Rotherham Education Strategic Partnership'],
  ])('%s is answered by %s', (id, label) => {
    expect(standing('2020-10-27', id)?.answeredBy?.label).toBe(label);
  });

  test('six are answered in all, the latest answer first', () => {
    const answered = commitmentStandings(record, '2020-10-27').filter(({ state }) => state === 'answered');
    expect(answered.map(({ commitment }) => commitment.id)).toEqual([
      'ehe-update',
      'resp-report',
      'youth-offending-report',
      'social-care-report-september',
      'early-help-scope',
      'safeguarding-adults-deferred',
    ]);
  });

  test('an update that moved to another list is open', () => {
    expect(standing('2020-10-27', 'liquid-logic')).toMatchObject({ state: 'open, no day stated' });
  });

  test('what goes on is not closed by a meeting at which it was done', () => {
    expect(standing('2020-10-27', 'work-programme-updates')).toMatchObject({
      state: 'goes on',
      sentence: 'Goes on, as known on 27 October 2020, “each meeting”: no single answer closes it.',
    });
  });

  test('another body’s request names the body', () => {
    expect(standing('2020-10-27', 'stalking-harassment-update')?.where.label).toBe(
      'OSMB, July 2019, items pending, page 45',
    );
    expect(standing('2020-10-27', 'court-procedures')?.where.label).toBe(
      '30 April 2019 (whose meeting is not stated), sub and project group work, page 48',
    );
  });

  test('what is over comes first, then what is to come, what has no day, what goes on and what is answered', () => {
    const states = commitmentStandings(record, '2020-10-27').map(({ state }) => state);
    expect(states.filter((state, index) => state !== states[index - 1])).toEqual([
      'overdue',
      'not yet due',
      'open, no day stated',
      'goes on',
      'answered',
    ]);
  });
});

describe('on 1 October 2019', () => {
  test('only what the minutes of 17 September 2019 tell is known, and nothing is over or answered', () => {
    const standings = commitmentStandings(record, '2019-10-01');
    expect(standings).toHaveLength(25);
    expect([...new Set(standings.map(({ state }) => state))]).toEqual([
      'not yet due',
      'open, no day stated',
      'goes on',
    ]);
  });

  test('the report on persistent absence is to come', () => {
    expect(standing('2019-10-01', 'persistent-absence')).toMatchObject({
      sentence: 'Open on 1 October 2019, to come by 29 October 2019.',
      notes: [expect.stringContaining('minute 25')],
    });
  });

  test('an answer, a later note and a later list are not known yet', () => {
    const { commitment, ...rest } = standing('2019-10-01', 'ehe-update')!;
    expect(commitment).not.toHaveProperty('answeredOn');
    expect(commitment).not.toHaveProperty('answeredByDataset');
    expect(commitment).toMatchObject({ resolutions: ['2019-09-17-29-2'], listedIn: [] });
    expect(rest).not.toHaveProperty('answeredBy');
    expect(standing('2019-10-01', 'missing-update')).toMatchObject({ notes: [] });
  });

  test('nothing of the later paper stands in any text', () => {
    expect(JSON.stringify(commitmentStandings(record, '2019-10-01'))).not.toMatch(
      /2020-10|27 October|[Pp]age \d/,
    );
  });
});

test('a day over turns with the day', () => {
  const on = (day: '2020-07-14' | '2020-07-15') =>
    commitmentStandings(
      { ...record, papers: record.papers.map((paper) => ({ ...paper, day: '2020-06-16' })) },
      day,
    ).find(({ commitment }) => commitment.id === 'domestic-abuse-figures');
  expect(on('2020-07-14')).toMatchObject({ state: 'not yet due' });
  expect(on('2020-07-14')).not.toHaveProperty('daysOver');
  expect(on('2020-07-15')).toMatchObject({ state: 'overdue', daysOver: 1 });
});

test('the links lead to the pages of the day that is asked for', () => {
  const at = pageLinks('2020-10-27');
  const found = commitmentStandings(record, '2020-10-27', at).find(
    ({ commitment }) => commitment.id === 'ehe-update',
  );
  expect(found).toMatchObject({
    where: { href: '/as-at/2020-10-27/meetings/2019-09-17' },
    answeredBy: { href: '/as-at/2020-10-27/meetings/2020-10-27' },
    figures: { href: '/as-at/2020-10-27/datasets/elective-home-education' },
  });
});

test('every text is tidy', () => {
  const texts = commitmentStandings(record, '2020-10-27').flatMap(({ sentence, asked, where, notes }) => [
    sentence,
    asked,
    where.label,
    ...notes,
  ]);
  expect(texts.filter((text) => /undefined|NaN|\s\s|^\s|\s$|\s[.,;:]|\.\.|'|"/.test(text))).toEqual([]);
});
