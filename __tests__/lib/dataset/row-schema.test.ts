import { rowSchema } from '@/lib/dataset/row-schema';
import { swimmingClub, swimmingClubByAge } from '../../fixtures/synthetic-dataset';

const row = {
  time_period: '202021',
  time_identifier: 'Academic year',
  as_at: '2021-08-31',
  members: '120',
  swam_in_year: '150',
  stopped: '20',
  moved_away: '10',
  lanes: '6',
  attendance_percent: '79.5',
  read_from: 'a line of an invented paper',
};
const ofAge = {
  time_period: '202021',
  time_identifier: 'Academic year',
  as_at: 'x',
  age: 'young',
  swimmers: '70',
  read_from: 'a line',
};

const read = (changes: Record<string, string>) => rowSchema(swimmingClub).safeParse({ ...row, ...changes });
const problems = (changes: Record<string, string>) =>
  read(changes).error?.issues.map((issue) => [issue.path, 'params' in issue ? issue.params : undefined]);

describe('a row', () => {
  it('becomes a period, a day and a cell for every measure', () => {
    expect(read({}).data).toEqual({
      period: {
        kind: 'academic-year',
        id: '2020-21',
        dated: true,
        first: '2020-09-01',
        last: '2021-08-31',
      },
      asAt: '2021-08-31',
      groups: {},
      cells: {
        members: { kind: 'number', value: 120, flags: [] },
        swam_in_year: { kind: 'number', value: 150, flags: [] },
        stopped: { kind: 'number', value: 20, flags: [] },
        moved_away: { kind: 'number', value: 10, flags: [] },
        lanes: { kind: 'number', value: 6, flags: [] },
        attendance_percent: { kind: 'number', value: 79.5, flags: [] },
      },
      readFrom: 'a line of an invented paper',
    });
  });

  it('carries the flags, the coverage and the note that stand beside a number', () => {
    expect(
      read({ members_flag: 'p r', members_coverage: 'Lane 1', members_note: 'A "note", with a comma.' }).data
        ?.cells.members,
    ).toEqual({
      kind: 'number',
      value: 120,
      flags: ['p', 'r'],
      coverage: 'Lane 1',
      note: 'A "note", with a comma.',
    });
  });

  it('carries the note that stands beside a symbol', () => {
    expect(read({ members: 'z', members_note: 'Nobody swims in winter.' }).data?.cells.members).toEqual({
      kind: 'missing',
      symbol: 'z',
      note: 'Nobody swims in winter.',
    });
  });

  it('has no coverage or note where those columns are empty', () => {
    expect(read({ members_coverage: '', members_note: '' }).data?.cells.members).toStrictEqual({
      kind: 'number',
      value: 120,
      flags: [],
    });
  });

  it('has a day that is not stated where as_at is x', () => {
    expect(read({ as_at: 'x' }).data?.asAt).toBe('not stated');
  });

  it('may be counted on the first day of its period', () => {
    expect(read({ as_at: '2020-09-01' }).data?.asAt).toBe('2020-09-01');
  });

  it('has the key of its group', () => {
    expect(rowSchema(swimmingClubByAge).parse(ofAge).groups).toEqual({ age: 'young' });
  });
});

describe('what is wrong in a row carries its column', () => {
  it.each([
    [
      { time_period: '2020/21' },
      'time_period',
      { about: 'period', problem: { ok: false, problem: 'not six digits', text: '2020/21' } },
    ],
    [{ as_at: '31/08/2021' }, 'as_at', { about: 'day', found: '31/08/2021' }],
    [{ as_at: '2020-08-31' }, 'as_at', { about: 'as at', found: '2020-08-31', first: '2020-09-01' }],
    [
      { members: '1,204' },
      'members',
      { about: 'cell', problem: { ok: false, problem: 'not a whole number', text: '1,204', likely: '1204' } },
    ],
    [
      { members_flag: 'q' },
      'members_flag',
      { about: 'cell', problem: { ok: false, problem: 'unknown flag', text: 'q' } },
    ],
    [{ read_from: ' ' }, 'read_from', { about: 'empty text' }],
  ])('%j', (changes, column, problem) => {
    expect(problems(changes)).toEqual([[[column], { problem }]]);
  });

  it('is time_identifier where the kind of period is not known', () => {
    expect(problems({ time_identifier: 'Academic' })?.map(([path]) => path)).toEqual([['time_identifier']]);
  });

  it.each([['Young'], [''], ['all'], ['constructor']])('a group that is not declared, %j', (age) => {
    expect(rowSchema(swimmingClubByAge).safeParse({ ...ofAge, age }).error?.issues).toMatchObject([
      {
        path: ['age'],
        params: { problem: { about: 'category', found: age, known: ['young', 'older', 'total'] } },
      },
    ]);
  });

  it('and all of it is told at once', () => {
    expect(
      problems({ time_period: '2020', as_at: '', members: '', stopped: '-', read_from: '' })?.map(
        ([path]) => path,
      ),
    ).toEqual([['time_period'], ['as_at'], ['members'], ['stopped'], ['read_from']]);
  });
});
