import { givenReason } from '@/app/(site)/officers/check/given-reason';
import { numberCell } from '@/lib/cell/cell';
import type { CellDifference } from '@/lib/revision/compare-versions';

const cell: CellDifference = {
  kind: 'patch',
  what: 'corrected',
  period: '2018-19',
  measure: 'members',
  groups: {},
  label: 'Members, 2018/19',
  before: numberCell(58),
  after: numberCell(57),
};
const ticks = { 'published-cell-changed|members|2018-19': { isTicked: true, reason: 'Counted twice.' } };

test('the reason that was given with the tick of the same figure stands for readers too', () => {
  expect(givenReason({ reasons: {}, ticks, reasonForAll: '' }, cell)).toBe('Counted twice.');
});

test('what was typed for readers goes before it, even where it was emptied', () => {
  expect(givenReason({ reasons: { '2018-19|members': '' }, ticks, reasonForAll: 'New count.' }, cell)).toBe(
    '',
  );
});

test('a tick of another figure gives no reason', () => {
  expect(givenReason({ reasons: {}, ticks, reasonForAll: '' }, { ...cell, measure: 'lanes' })).toBe('');
});

describe('the one reason for all', () => {
  const reasonForAll = 'A school was left out.';

  test('stands for every figure, also where its warning was ticked for another', () => {
    expect(givenReason({ reasons: {}, ticks: {}, reasonForAll }, cell)).toBe('A school was left out.');
    expect(givenReason({ reasons: {}, ticks, reasonForAll }, cell)).toBe('A school was left out.');
  });

  test('gives way to what was typed for the figure itself', () => {
    const reasons = { '2018-19|members': 'One swam twice.' };
    expect(givenReason({ reasons, ticks, reasonForAll }, cell)).toBe('One swam twice.');
  });

  test('that is blank is none', () => {
    expect(givenReason({ reasons: {}, ticks, reasonForAll: ' ' }, cell)).toBe('Counted twice.');
  });
});
