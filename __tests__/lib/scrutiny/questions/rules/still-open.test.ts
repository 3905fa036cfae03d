import { stillOpen } from '@/lib/scrutiny/questions/rules/still-open';
import { type Entry, everyYear, orchard } from '../../../../fixtures/made-tables/orchard';
import { madeSource } from '../../../../fixtures/question-source';

const ask = (...entries: Entry[]) => {
  const table = everyYear('stored', entries);
  const stored = { ...orchard.measures.stored, asked: { noun: 'stored apples', isOpen: true as const } };
  const dataset = { ...orchard, measures: { ...orchard.measures, stored } };
  return stillOpen(madeSource({ tables: [{ ...table, dataset }] })).map(({ text, basis }) => [basis, text]);
};

describe('what is still to be dealt with', () => {
  it('that grew is asked how long it has been open', () => {
    expect(ask(12, 25)).toEqual([
      ['a change', 'Stored apples rose from 12 (2014/15) to 25 (2015/16): how long have they been open?'],
    ]);
  });

  it('that fell, stayed or may not be compared is asked about by its number alone', () => {
    const one = ['not stated', 'Stored apples stood at 12 (2015/16): how long have they been open?'];
    expect(ask(25, 12)).toEqual([one]);
    expect(ask(12, 12)).toEqual([one]);
    expect(ask('x', 12)).toEqual([one]);
  });

  it('is not asked about where there is none, or no number', () => {
    expect(ask(3, 0)).toEqual([]);
    expect(ask(3, 'c')).toEqual([]);
  });

  it('is no other measure', () => {
    expect(stillOpen(madeSource({ tables: [everyYear('stored', [1, 9])] }))).toEqual([]);
  });
});
