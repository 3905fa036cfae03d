import { zeroAfterSome } from '@/lib/scrutiny/questions/rules/zero-after-some';
import { everyYear } from '../../../../fixtures/made-tables/orchard';
import { madeSource } from '../../../../fixtures/question-source';

const ask = (...entries: number[]) =>
  zeroAfterSome(madeSource({ tables: [everyYear('stored', entries)] })).map(({ text }) => text);

describe('none after some', () => {
  it('asks whether practice or recording changed, with both numbers', () => {
    expect(ask(9, 8, 0)).toEqual([
      '“Apples in store” fell from 8 (2015/16) to 0 (2016/17): did practice or recording change?',
    ]);
  });

  it.each([
    [4, 0],
    [0, 0],
    [8, 1],
  ])('is not asked from %i to %i', (from, to) => {
    expect(ask(from, to)).toEqual([]);
  });
});
