import type { Dataset } from '@/lib/dataset/dataset';
import type { Table } from '@/lib/dataset/table';
import type { DisclosureContext } from '@/lib/disclosure/audit-disclosure';
import { disclosureRule } from '@/lib/validation/rules/disclosure';
import { columnLetter, type Issue } from '@/lib/validation/issue';
import { camp, campTable, campYears, type Line } from '../../../fixtures/made-tables/camp';
import { largeCampTable } from '../../../fixtures/made-tables/large-camp';

const ALONE: DisclosureContext = { earlier: [], lookup: () => undefined };
const columnsOf = (dataset: Dataset) =>
  Object.keys(dataset.measures).map((name, index) => ({ letter: columnLetter(index), name }));
const issuesIn = (table: Table, context: Partial<DisclosureContext> = {}): Issue[] =>
  disclosureRule(table, columnsOf(table.dataset), { ...ALONE, ...context });
const codes = (table: Table, context: Partial<DisclosureContext> = {}): unknown[] =>
  issuesIn(table, context).map(({ level, code, row, column }) => [level, code, row, column?.name]);
const red = (...entries: (number | 'c' | 'x')[]): Line => [2020, 'red', ...entries];
const year = (...entries: (number | 'c' | 'x')[]): Line => [2020, undefined, ...entries];

describe('a count of people that no public paper prints', () => {
  it.each([[1], [4]])('of %i is below the threshold of 5 and may identify somebody', (value) => {
    expect(codes(campTable(camp, [red(value, 'x', 'x')]))).toEqual([['fail', 'small-number', 2, 'swam']]);
  });

  it.each([[0], [5], [6]])('of %i may stand', (value) => {
    expect(codes(campTable(camp, [red(value, 'x', 'x')]))).toEqual([]);
  });

  it('that is confidential already may stand', () => {
    expect(codes(campTable(camp, [red('c', 'x', 'x')]))).toEqual([]);
  });

  it('is told once for its column, with every row and what each becomes', () => {
    const [issue] = issuesIn(
      campTable(camp, [red(1, 'x', 'x'), [2020, 'blue', 2, 'x', 'x'], [2019, 'red', 4, 'x', 'x']]),
    );
    expect(issue).toMatchObject({
      code: 'small-number',
      row: 2,
      rows: [3, 4],
      correction: [
        { row: 2, column: 'swam', to: 'c' },
        { row: 3, column: 'swam', to: 'c' },
        { row: 4, column: 'swam', to: 'c' },
      ],
    });
  });

  it('takes the next smallest number of its total with it', () => {
    expect(codes(campTable(camp, [red(3, 17, 20)]))).toEqual([
      ['fail', 'small-number', 2, 'swam'],
      ['fail', 'protects-another', 2, 'walked'],
    ]);
  });

  it('takes its percentage with it', () => {
    expect(codes(campTable(campYears, [year('x', 50, 3, 'x', 6)]))).toEqual([
      ['fail', 'small-number', 2, 'left'],
      ['fail', 'small-percentage', 2, 'left_percent'],
    ]);
  });

  it('is never named: not in a message, nor anywhere in the issue', () => {
    const text = JSON.stringify(issuesIn(campTable(camp, [red(3, 17, 20)])));
    expect(text).not.toMatch(/\b(3|17|20)\b/);
  });
});

describe('a c that can be worked out', () => {
  it('is told at the figure that would protect it', () => {
    expect(codes(campTable(camp, [red('c', 17, 20)]))).toEqual([['fail', 'protects-another', 2, 'walked']]);
  });

  it('is told where this file prints what another dataset keeps back', () => {
    const other = campTable(camp, [red('x', 'x', 'c')]);
    expect(codes(campTable(campYears, [year('x', 'x', 'x', 7, 'x')], 2), { lookup: () => other })).toEqual([
      ['fail', 'protects-another', 2, 'red_tent'],
    ]);
  });

  it('is a warning where an earlier version prints it: hiding it now does not hide it', () => {
    const earlier = [campTable(camp, [red(3, 17, 20)])];
    expect(codes(campTable(camp, [red('c', 17, 20)], 2), { earlier })).toEqual([
      ['warning', 'told-before', 2, 'swam'],
    ]);
  });

  it('is the same warning where no total holds it', () => {
    const earlier = [campTable(campYears, [year('x', 'x', 'x', 3, 'x')])];
    expect(codes(campTable(campYears, [year('x', 'x', 'x', 'c', 'x')], 2), { earlier })).toEqual([
      ['warning', 'told-before', 2, 'red_tent'],
    ]);
  });

  it('is not told again when the version before has kept it back too', () => {
    const earlier = [campTable(camp, [red(3, 17, 20)]), campTable(camp, [red('c', 17, 20)], 2)];
    expect(codes(campTable(camp, [red('c', 17, 20)], 3), { earlier })).toEqual([]);
  });
});

describe('a declared exception', () => {
  const printed = [campTable(camp, [red(3, 17, 20)], 1, 'printed-paper')];

  it('lets stand what the paper prints', () => {
    expect(codes(campTable(camp, [red(3, 17, 20)], 1, 'printed-paper'))).toEqual([]);
  });

  it('warns where the paper itself keeps back a figure that its total tells', () => {
    expect(codes(campTable(camp, [red('c', 17, 20)], 1, 'printed-paper'))).toEqual([
      ['warning', 'paper-tells', 2, 'swam'],
    ]);
  });

  it('holds in a later version of another paper for the same number in the same cell', () => {
    expect(codes(campTable(camp, [red(3, 17, 20)], 2), { earlier: printed })).toEqual([]);
  });

  it('does not hold for a number that is new or another', () => {
    expect(codes(campTable(camp, [red(2, 18, 20)], 2), { earlier: printed })).toContainEqual([
      'fail',
      'small-number',
      2,
      'swam',
    ]);
  });
});

describe('a dataset whose counts are rounded', () => {
  const rounded: Dataset = { ...camp, disclosure: { ...camp.disclosure, rounding: 5 } };

  it('is told of a count that is not, with what it rounds to', () => {
    const [issue] = issuesIn(campTable(rounded, [red(18, 'x', 'x')]));
    expect(issue).toMatchObject({ code: 'not-rounded', correction: [{ row: 2, column: 'swam', to: '20' }] });
  });

  it('needs no second c: 20 less 15 may be from 1 to 9', () => {
    expect(codes(campTable(rounded, [red('c', 15, 20)]))).toEqual([]);
  });
});

describe('a file in which more small numbers hang together than can be worked through', () => {
  it('is refused in one sentence, and no correction is offered that might not be safe', () => {
    expect(issuesIn(largeCampTable(3))).toEqual([
      {
        level: 'fail',
        code: 'too-many-small-numbers',
        message:
          'So many small numbers hang together in this file that it cannot be made safe here: join small groups, or leave them out, and check it again.',
      },
    ]);
  });

  it('is refused too where every one of them is c already', () => {
    expect(codes(largeCampTable('c'))).toEqual([['fail', 'too-many-small-numbers', undefined, undefined]]);
  });

  it('is warned of, figure by figure, where the version before says as much', () => {
    const issues = issuesIn(largeCampTable('c', 2), { earlier: [largeCampTable('c', 1)] });
    expect(issues).toHaveLength(401);
    expect(issues[0]).toMatchObject({ level: 'warning', code: 'not-certain', row: 2 });
  });
});
