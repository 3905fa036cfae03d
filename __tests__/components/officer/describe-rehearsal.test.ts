import { describeRehearsal } from '@/components/officer/describe-rehearsal';
import { numberCell } from '@/lib/cell/cell';
import type { AddressChange } from '@/lib/edition/rehearsal';
import type { CellDifference } from '@/lib/revision/compare-versions';

const cell = (what: CellDifference['what'], period: string, measure: string): CellDifference => ({
  kind: what === 'added' ? 'minor' : 'patch',
  what,
  period,
  measure,
  groups: {},
  label: `${measure}, ${period}`,
  after: numberCell(1),
});

const address: AddressChange = { address: '/', kind: 'page', title: 'Home', what: 'changed', parts: [] };

test('the number, the kind, what differs and how many addresses are one sentence each', () => {
  expect(
    describeRehearsal({
      version: { number: '1.1.0' },
      kind: 'minor',
      cells: [
        cell('added', '2021-22', 'members'),
        cell('added', '2021-22', 'lanes'),
        cell('corrected', '2019-20', 'members'),
        cell('corrected', '2018-19', 'members'),
      ],
      rows: [],
      rehearsal: { changes: [address, address], unchanged: 5 },
    }),
  ).toBe(
    'This would be version 1.1.0, a minor change: one row added, 2 published figures changed. 2 addresses change.',
  );
});

test('a version without a difference says so', () => {
  expect(
    describeRehearsal({
      version: { number: '1.0.1' },
      cells: [],
      rows: [],
      rehearsal: { changes: [address], unchanged: 5 },
    }),
  ).toBe('This would be version 1.0.1, with no figure changed. One address changes.');
});
