import { movement, numberAndWhen, quoted, subjectOf, whenOf } from '@/lib/scrutiny/questions/question-words';
import { BEFORE_THE_FROST, QUARTER_4, valueOf, yearValue } from '../../../fixtures/made-tables/orchard';

describe('the words of a question', () => {
  it('name a measure by its declared noun, or else by its label', () => {
    const { quantity } = yearValue('eaten', 1, 2019);
    expect(subjectOf(quantity)).toBe('“Eaten”');
    expect(subjectOf({ ...quantity, asked: { noun: 'apples eaten' } })).toBe('Apples eaten');
  });

  it('say how a number moved and when', () => {
    const [from, to] = [yearValue('eaten', 1204, 2018), yearValue('eaten', 3, 2019)];
    expect(movement(from, to, -1201)).toBe('fell from 1,204 (2018/19) to 3 (2019/20)');
    expect(movement(to, from, 1201)).toMatch(/^rose from 3 /);
    expect(numberAndWhen(valueOf('eaten', 'x', { period: QUARTER_4 }))).toBe('[x] (Quarter 4)');
  });

  it('begin a time without a date in lower case', () => {
    expect(whenOf({ period: BEFORE_THE_FROST, asAt: 'not stated' })).toBe('before the frost');
    expect(whenOf({ period: QUARTER_4, asAt: 'not stated' })).toBe('Quarter 4');
  });

  it('quote a paper, and cut after the fourteenth word', () => {
    expect(quoted('most of them were ripe.')).toBe('“most of them were ripe”');
    expect(quoted('1 2 3 4 5 6 7 8 9 10 11 12 13 14')).toBe('“1 2 3 4 5 6 7 8 9 10 11 12 13 14”');
    expect(quoted('1 2 3 4 5 6 7 8 9 10 11 12 13 14 15')).toBe('“1 2 3 4 5 6 7 8 9 10 11 12 13 14 …”');
  });
});
