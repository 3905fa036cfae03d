import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registers } from '@/data/meetings/registers';
import type { Item } from '@/lib/meeting/item';
import type { MeetingsRecord } from '@/lib/meeting/meetings-record';
import { validateRegisters } from '@/lib/meeting/validate-registers';

const FOLDER = join(process.cwd(), 'data/meetings');

const DATASETS = [
  'elective-home-education',
  'elective-home-education-by-year-group',
  'children-missing-education',
  'children-missing-education-characteristics',
  'youth-offending-cohort',
  'family-time-capacity',
];

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
const texts = Object.fromEntries(
  files.map((name) => [name.replace('.csv', ''), readFileSync(join(FOLDER, name), 'utf8')]),
);

let record: MeetingsRecord;

beforeAll(() => {
  const validated = validateRegisters(registers, texts, DATASETS);
  if (!validated.ok) throw new Error(JSON.stringify(validated.issues, undefined, 1));
  record = validated.meetings;
});

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the papers', () => {
  test('are the minutes of 2019 and the agenda pack of 2020', () => {
    expect(idsOf(record.papers)).toEqual(['2019-09-17-minutes', '2020-10-27-agenda-pack']);
  });
});

describe('the meetings', () => {
  test('are in order of day, with every day or month that the papers name', () => {
    expect(record.meetings.map(({ when }) => when)).toEqual([
      '2019-01',
      '2019-04-30',
      '2019-06',
      '2019-07',
      '2019-07-19',
      '2019-09-17',
      '2019-10-29',
      '2019-12',
      '2020-03',
      '2020-06',
      '2020-06-16',
      '2020-07-28',
      '2020-09-22',
      '2020-10-27',
      '2020-12-15',
      '2021-01-26',
      '2021-03-09',
      '2021-06',
      '2021-12',
    ]);
  });

  test('whose year is not printed say that it is worked out, and why', () => {
    expect(record.meetings.filter(({ year }) => year === 'worked out')).toMatchObject([
      { id: '2020-06-16', asPrinted: '16 June', note: expect.stringContaining('prints no year') },
      {
        id: '2020-12-15',
        asPrinted: 'Tuesday 15 December',
        note: expect.stringContaining('No year is printed'),
      },
      { id: '2021-01-26', asPrinted: '26 January', note: expect.stringContaining('year is not printed') },
      { id: '2021-03-09', asPrinted: '9 March', note: expect.stringContaining('year is not printed') },
    ]);
  });

  test('of October 2020 has a time and a venue, and that of September 2019 has neither', () => {
    expect(record.meetings.find(({ id }) => id === '2020-10-27')).toMatchObject({
      time: '5.30 p.m.',
      venue: 'Microsoft Teams Meeting',
    });
    expect(record.meetings.find(({ id }) => id === '2019-09-17')).not.toHaveProperty('time');
    expect(record.meetings.find(({ id }) => id === '2019-09-17')).not.toHaveProperty('venue');
  });
});

describe('the items', () => {
  test.each([
    ['2019-09-17', [21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32]],
    ['2020-09-22', [90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101]],
    ['2020-10-27', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
  ])('of %s are numbered as printed, in order', (meeting, numbers) => {
    const items = record.items.filter((item) => item.meeting === meeting);
    expect(items.map(({ number }) => number)).toEqual(numbers);
  });

  test('that feed a dataset feed all six; the pack prints the minutes of September again as its item 2', () => {
    const fed = record.items.filter(({ datasets }) => datasets.length > 0);
    expect(fed.map(({ id, datasets }) => [id, datasets])).toEqual([
      ['2019-09-17-28', ['children-missing-education', 'children-missing-education-characteristics']],
      ['2020-09-22-95', ['family-time-capacity']],
      ['2020-09-22-96', ['youth-offending-cohort']],
      ['2020-10-27-2', ['family-time-capacity', 'youth-offending-cohort']],
      ['2020-10-27-7', ['elective-home-education', 'elective-home-education-by-year-group']],
    ]);
  });

  test('of elective home education in 2019 printed no figure', () => {
    expect(record.items.find(({ id }) => id === '2019-09-17-29')).toMatchObject({
      title: 'Elective home education',
      asPrinted: 'ELECTIVE HOME EDUCATION',
      figures: 'none published',
      datasets: [],
    });
  });
});

describe('the resolutions', () => {
  const ofItem = (item: string) => record.resolutions.filter((resolution) => resolution.item === item);

  test('of minute 27 of 17 September 2019 are four', () => {
    expect(ofItem('2019-09-17-27').map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test.each([
    ['2019-09-17', 13],
    ['2020-06-16', 16],
    ['2020-07-28', 12],
    ['2020-09-22', 9],
    ['2020-10-27', 0],
  ])('of %s are %i', (meeting, count) => {
    expect(record.resolutions.filter((resolution) => resolution.meeting === meeting)).toHaveLength(count);
  });

  test('on social care of 22 September 2020 have the numbers of the minutes, and a note of the programme’s', () => {
    expect(ofItem('2020-09-22-95')).toMatchObject([
      { number: 1, asPrinted: 'That the report be noted.', note: expect.stringContaining('2)') },
      { number: 2, source: 'minutes', note: expect.stringContaining('3)') },
    ]);
  });

  test('that stand alone without a number have none', () => {
    expect(ofItem('2020-09-22-96')).toHaveLength(1);
    expect(ofItem('2020-09-22-96')[0]).not.toHaveProperty('number');
  });

  test('on the next meeting keep the day that the minutes print', () => {
    expect(ofItem('2020-09-22-101')[0]?.asPrinted).toContain('Tuesday 22 September 2020 at 5:30pm');
  });
});

describe('the work programme and the lists after it', () => {
  test.each([
    ['16 June', 6],
    ['28 July', 5],
    ['22 September', 5],
    ['27 October', 5],
    ['15 December', 7],
    ['26 January', 7],
    ['9 March', 4],
  ])('%s has %i rows', (day, count) => {
    expect(record.workProgramme.filter(({ meetingAsPrinted }) => meetingAsPrinted === day)).toHaveLength(
      count,
    );
  });

  test('every resolution of a meeting in the programme stands in one of its rows', () => {
    const listed = record.workProgramme.flatMap(({ resolutions }) => resolutions);
    const printed = record.resolutions.filter(({ source }) => source === 'work programme');
    expect(idsOf(printed).filter((id) => !listed.includes(id))).toEqual([]);
  });

  test('six items are pending, one action is monitored and nine projects are listed', () => {
    expect(record.pendingItems).toHaveLength(6);
    expect(record.monitoringSchedule).toHaveLength(1);
    expect(record.groupWork).toHaveLength(9);
  });
});

describe('the events', () => {
  test('on charts are the guidance of April 2019 and the first lockdown', () => {
    expect(record.events.filter(({ onCharts }) => onCharts)).toMatchObject([
      {
        id: 'ehe-guidance-2019',
        first: '2019-04-01',
        precision: 'month',
        readFrom: expect.stringContaining('April 2019'),
      },
      {
        id: 'first-lockdown',
        first: '2020-03-23',
        precision: 'day',
        readFrom: expect.stringContaining('since 23 March'),
      },
    ]);
  });

  test('known to the month alone begin on the first of it', () => {
    const months = record.events.filter(({ precision }) => precision === 'month');
    expect(months.filter(({ first }) => !first.endsWith('-01'))).toEqual([]);
  });

  test('are in order of day', () => {
    const days = record.events.map(({ first }) => first);
    expect(days).toEqual([...days].sort());
  });
});

describe('what is untidy', () => {
  test('is listed for every dataset', () => {
    const touched = new Set(record.untidy.flatMap(({ datasets }) => datasets));
    expect([...touched].sort()).toEqual([...DATASETS].sort());
  });

  test.each([
    ['parts-299-total-297', '2017/18'],
    ['y11-32-or-33', '32 in one table and 33 in the other'],
    ['majority-of-44', 'below half'],
    ['ethnicity-23-not-stated', '77%'],
    ['reduction-without-base', 'Quarter One is not printed'],
    ['next-meeting-is-this-meeting', 'the next meeting is on 22 September 2020'],
    ['resolutions-2-and-3', 'no 1)'],
    ['pause-before-its-time', 'after May 2021'],
    ['comments-before-paper', 'a month before'],
  ])('%s says "%s"', (id, words) => {
    expect(record.untidy.find((thing) => thing.id === id)?.what).toContain(words);
  });
});

describe('what was said', () => {
  test('is listed once, in 58 sentences of both papers', () => {
    expect(record.claims).toHaveLength(58);
    expect(new Set(record.claims.map(({ asPrinted, place }) => `${place}: ${asPrinted}`)).size).toBe(58);
    expect(new Set(record.claims.map(({ paper }) => paper))).toEqual(new Set(idsOf(record.papers)));
  });

  test('stands in the paper that has its item, at a place that names the item', () => {
    const strays = record.claims.filter(({ item, paper, place }) => {
      const found = record.items.find(({ id }) => id === item);
      return found?.paper !== paper || !nameOf(found).test(place);
    });
    expect(strays).toEqual([]);
  });

  test('is on a page of its item, where the item has pages', () => {
    expect(record.claims.filter(({ item, place }) => !isOnPagesOf(item, place))).toEqual([]);
  });

  test('names a dataset, and a measure of it, unless no figure was published', () => {
    const unnamed = record.claims.filter(
      ({ rule, dataset, measure }) =>
        (rule === 'no figure') === (dataset !== undefined) ||
        (dataset === undefined) !== (measure === undefined),
    );
    expect(unnamed).toEqual([]);
  });
});

/** "Minute 28", "Item 7, …", or the heading of the item: "Work programme, …". */
function nameOf({ number, title }: Item): RegExp {
  return new RegExp(`^((Minute|Item) ${number}\\b|${title}, )`);
}

function isOnPagesOf(item: string, place: string): boolean {
  const pages = record.items.find(({ id }) => id === item)?.pages;
  if (pages === undefined) return !place.includes('page');
  const [first = 0, last = first] = pages.split(' - ').map(Number);
  const named = [...(/pages? ([\d and]+)$/.exec(place)?.[1]?.matchAll(/\d+/g) ?? [])].map(([page]) =>
    Number(page),
  );
  return named.length > 0 && named.every((page) => page >= first && page <= last);
}

describe('every file', () => {
  const all = Object.values(texts).join('\n');

  test('ends its lines with a line feed alone and has no byte-order mark', () => {
    expect(all).not.toMatch(/\r|\uFEFF/);
    expect(Object.values(texts).filter((text) => !text.endsWith('\n'))).toEqual([]);
  });

  test('names nobody: roles stand for people, and no address of one is kept', () => {
    expect(all).not.toMatch(/\b(Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.? [A-Z]/);
    expect(all).not.toContain('@');
  });
});
