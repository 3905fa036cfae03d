import { published } from '@/app/published';

const { commitments, resolutions, workProgramme, pendingItems, monitoringSchedule, groupWork, meetings } =
  published().meetings;

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const listed = new Set(commitments.flatMap(({ listedIn }) => listedIn));
const asked = new Set(commitments.flatMap((commitment) => commitment.resolutions));

/** They note, approve, set the next meeting, update the Commission’s own programme, or leave it to members. */
const ASK_NOTHING = [
  '2019-09-17-26-1',
  '2019-09-17-27-1',
  '2019-09-17-28-1',
  '2019-09-17-29-1',
  '2019-09-17-30-1',
  '2019-09-17-32-1',
  '2020-06-16-1-1',
  '2020-06-16-2-1',
  '2020-06-16-2-4',
  '2020-06-16-3-1',
  '2020-06-16-4-1',
  '2020-06-16-4-2',
  '2020-06-16-5-1',
  '2020-07-28-1-1',
  '2020-07-28-2-1',
  '2020-07-28-3-1',
  '2020-07-28-3-2',
  '2020-07-28-4-1',
  '2020-09-22-90-1',
  '2020-09-22-95-1',
  '2020-09-22-96-1',
  '2020-09-22-97-1',
  '2020-09-22-97-2',
  '2020-09-22-99-1',
  '2020-09-22-101-1',
];

describe('the register is complete', () => {
  test('every resolution either asks for something that is listed, or is known to ask nothing', () => {
    expect(idsOf(resolutions).filter((id) => !asked.has(id))).toEqual(ASK_NOTHING);
  });

  test.each([
    ['items pending', pendingItems],
    ['monitoring schedule', monitoringSchedule],
    ['group work', groupWork],
  ])('every row of the %s is carried', (_name, rows) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(idsOf(rows).filter((id) => !listed.has(id))).toEqual([]);
  });

  test('every row of the work programme for a meeting from 22 September 2020 on is carried', () => {
    const dayOf = new Map(meetings.map(({ id, when }) => [id, when]));
    const rows = workProgramme.filter(({ meeting }) => (dayOf.get(meeting) ?? '') >= '2020-09-22');
    expect(rows).toHaveLength(28);
    expect(idsOf(rows).filter((id) => !listed.has(id))).toEqual([]);
  });

  test.each([
    ['minute 25', 'persistent-absence'],
    ['minute 26', 'lado-review'],
    ['minute 27', 'counter-extremism-evaluation'],
    ['minute 28', 'exclusions-data'],
    ['minute 94', 'corporate-parenting-update'],
    ['page 17', 'resp-position'],
  ])('the promise in %s is there', (_place, id) => {
    expect(idsOf(commitments)).toContain(id);
  });

  test.each([
    ['cme-new-referrals-number', 'There had been an increase in new CME referrals'],
    ['return-interviews-number', 'a decline in RHI completed'],
    ['exclusions-2018-19-numbers', 'reflected a stabilisation in permanent and fixed term exclusions'],
    ['looked-after-missing-episodes', 'accounting for over recorded episodes'],
  ])('%s is quoted, and nobody is said to have asked', (id, words) => {
    const found = commitments.find((commitment) => commitment.id === id);
    expect(found?.basis).toBe('stated without a number');
    expect(found?.asPrinted).toContain(words);
    expect(found).not.toHaveProperty('askedBy');
  });
});

describe('each row', () => {
  test('that was asked for or promised says by whom, but for one whose body is not stated', () => {
    const unsaid = commitments.filter(
      ({ basis, askedBy }) => (basis === 'asked for' || basis === 'promised') && askedBy === undefined,
    );
    expect(idsOf(unsaid)).toEqual(['court-procedures']);
  });

  test('stands once: no resolution is asked for by two rows', () => {
    const all = commitments.flatMap((commitment) => commitment.resolutions);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  test('of the minutes of 2019 tells in its own note nothing that only the pack of 2020 prints', () => {
    const early = commitments.filter(({ paper }) => paper === '2019-09-17-minutes');
    expect(early.filter(({ note = '' }) => /2020|[Pp]age|pack|item/.test(note))).toEqual([]);
  });

  test('that goes on has no day, and is not answered', () => {
    const going = commitments.filter(({ standing }) => standing);
    expect(going).toHaveLength(7);
    expect(going.filter(({ due, answeredOn }) => due !== undefined || answeredOn !== undefined)).toEqual([]);
  });

  test('keeps to its own list: a row under a programme entry of another subject would be seen', () => {
    expect(commitments.find(({ id }) => id === 'ehe-update')?.listedIn).toEqual(['2020-10-27-programme-2']);
    expect(commitments.find(({ id }) => id === 'liquid-logic')?.listedIn).toEqual([
      'monitoring-1',
      'group-3',
    ]);
  });
});
