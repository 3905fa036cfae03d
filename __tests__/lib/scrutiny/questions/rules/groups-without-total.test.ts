import { academicYear } from '@/lib/period/period';
import { groupsWithoutTotal } from '@/lib/scrutiny/questions/rules/groups-without-total';
import { madeTable, orchardByBin, orchardByColour } from '../../../../fixtures/made-tables/orchard';
import { madeSource } from '../../../../fixtures/question-source';

const row = (groups: Record<string, string>, stored: number) => ({
  period: academicYear(2019),
  groups,
  cells: { stored },
});

describe('groups without a total', () => {
  it('are asked how many there are in all', () => {
    const rows = [row({ bin: 'north' }, 9), row({ bin: 'south' }, 3)];
    const [question] = groupsWithoutTotal(
      madeSource({ tables: [madeTable(rows, { dataset: orchardByBin })] }),
    );
    expect(question?.text).toBe(
      '“Apples in store” are given by bin (9, 3) without a total: how many are there in all?',
    );
    expect(question?.cells.map(({ label }) => label)).toEqual([
      'Apples in store, North bin, 2019/20',
      'Apples in store, South bin, 2019/20',
    ]);
  });

  it('are not asked about where the total is declared, or there are no groups', () => {
    const withTotal = madeTable([row({ colour: 'red' }, 9)], { dataset: orchardByColour });
    expect(groupsWithoutTotal(madeSource({ tables: [withTotal, madeTable([])] }))).toEqual([]);
  });
});
