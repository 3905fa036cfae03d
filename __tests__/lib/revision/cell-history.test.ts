import type { Table } from '@/lib/dataset/table';
import type { Publication } from '@/lib/dataset/version';
import { cellHistory } from '@/lib/revision/cell-history';
import { describeCellHistory } from '@/lib/revision/describe-cell-history';
import { camp, campTable, type Line } from '../../fixtures/made-tables/camp';

const PLACE = { period: '2020-21', measure: 'swam', groups: { tent: 'red' } };
const UNIT = camp.measures.swam.unit;
const table = (day: number, swam: Line[2], publication?: Partial<Publication>): Table => {
  const made = campTable(camp, [[2020, 'red', swam, 20, 40]], day);
  const whole = { release: '0'.repeat(64), at: '2021-10-01T09:00:00.000Z', reasons: [], ticks: [] };
  const given = { ...whole, ...publication };
  return publication ? { ...made, version: { ...made.version, publication: given } } : made;
};
const told = (...tables: Table[]): string => {
  const history = cellHistory(tables, PLACE);
  return history ? describeCellHistory(history, UNIT) : 'none';
};

describe('the history of a cell', () => {
  it('begins with the version that first had it', () => {
    expect(cellHistory([table(1, 17), table(2, 17)], PLACE)).toMatchObject({
      first: { id: '2021-10-01' },
      changes: [],
    });
  });

  it('has nothing where no version has the row', () => {
    expect(cellHistory([table(1, 17)], { ...PLACE, period: '2011-12' })).toBeUndefined();
  });

  it('says when a figure was changed, from what, to what, and why', () => {
    const reasons = [{ ...PLACE, reason: 'Three were counted twice' }];
    expect(told(table(1, 17), table(2, 14, { reasons, reason: 'A correction' }))).toBe(
      'Revised on 2 October 2021: 17 became 14. Reason: Three were counted twice.',
    );
  });

  it('gives the reason of the whole version where the cell has none of its own', () => {
    expect(told(table(1, 17), table(2, 14, { reason: 'A correction.' }))).toBe(
      'Revised on 2 October 2021: 17 became 14. Reason: A correction.',
    );
  });

  it('tells every change in its order, also back again', () => {
    expect(told(table(1, 17), table(2, 14), table(3, 17))).toBe(
      'Revised on 2 October 2021: 17 became 14. Revised on 3 October 2021: 14 became 17.',
    );
  });

  it('says when a figure was supplied, and when it was withdrawn', () => {
    expect(told(table(1, 'x'), table(2, 14))).toBe(
      'Published on 2 October 2021: before that, not available.',
    );
    expect(told(table(1, 14), table(2, 'x'))).toBe('Revised on 2 October 2021: 14 became not available.');
  });

  it('does not say again what has been made confidential', () => {
    expect(told(table(1, 14), table(2, 13), table(3, 'c'))).toBe(
      'Revised on 2 October 2021. Made confidential on 3 October 2021.',
    );
  });
});
