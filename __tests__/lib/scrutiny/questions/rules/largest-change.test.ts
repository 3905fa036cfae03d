import { academicYear } from '@/lib/period/period';
import { largestChange } from '@/lib/scrutiny/questions/rules/largest-change';
import { madeTable, orchard } from '../../../../fixtures/made-tables/orchard';
import { madeSource } from '../../../../fixtures/question-source';

const years = (...rows: Record<string, number>[]) =>
  madeTable(rows.map((cells, index) => ({ period: academicYear(2014 + index), cells })));

const askOf = (table: ReturnType<typeof years>) =>
  largestChange(madeSource({ tables: [table] })).toSorted((a, b) => b.weight - a.weight);

describe('a change', () => {
  const table = years({ stored: 40, eaten: 10, sold: 5 }, { stored: 41, eaten: 20, sold: 5 });

  it('is asked about with both numbers, the larger for its size first, and not where there is none', () => {
    expect(askOf(table).map(({ text }) => text)).toEqual([
      '“Eaten” rose from 10 (2014/15) to 20 (2015/16): what does the service know about this change?',
      '“Apples in store” rose from 40 (2014/15) to 41 (2015/16): what does the service know about this change?',
    ]);
  });

  it('rests on its two cells', () => {
    expect(askOf(table)[0]).toMatchObject({
      basis: 'a change',
      cells: [
        { measure: 'eaten', period: '2014-15', text: '10' },
        { measure: 'eaten', period: '2015-16', text: '20' },
      ],
    });
  });

  it('is asked about in the words that the dataset declares', () => {
    const eaten = { ...orchard.measures.eaten, asked: { noun: 'apples eaten', follow: 'who ate them' } };
    const dataset = { ...orchard, measures: { ...orchard.measures, eaten } };
    expect(askOf({ ...table, dataset })[0]?.text).toBe(
      'Apples eaten rose from 10 (2014/15) to 20 (2015/16): who ate them?',
    );
  });

  it('that chance alone hardly explains comes before a larger one that it does', () => {
    const sold = { ...orchard.measures.sold, recurrence: 'each once' as const };
    const dataset = { ...orchard, measures: { ...orchard.measures, sold } };
    const both = years({ stored: 100, sold: 0 }, { stored: 900, sold: 8 });
    expect(askOf({ ...both, dataset }).map(({ text }) => text)[0]).toMatch(/^“Sold” rose from 0 /);
    expect(askOf(both).map(({ text }) => text)[0]).toMatch(/^“Apples in store” rose from 100 /);
  });

  it('of a flow to the highest of the years comes before a larger one of a stock', () => {
    const steady = { stored: 10, eaten: 20 };
    const table5 = years(steady, steady, steady, steady, { stored: 90, eaten: 21 });
    expect(askOf(table5)[0]?.text).toMatch(/^“Eaten” rose from 20 /);
  });
});
