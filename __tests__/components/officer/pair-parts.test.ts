import { pairParts } from '@/components/officer/pair-parts';
import type { PartChange } from '@/lib/edition/rehearsal';

const gone: PartChange = { kind: 'chart', label: 'Chart: Members, 2015 to 2020', before: { text: 'was' } };
const come: PartChange = { kind: 'chart', label: 'Chart: Members, 2015 to 2022', after: { text: 'is' } };
const other: PartChange = {
  kind: 'sentence',
  label: 'Opening sentence',
  before: { text: 'a' },
  after: { text: 'b' },
};

test('what goes and what comes are one change where their names differ in years alone', () => {
  expect(pairParts([come, other, gone])).toEqual([{ ...come, before: { text: 'was' } }, other]);
});

test('things of another kind or name stay apart', () => {
  const headline: PartChange = { ...gone, kind: 'headline' };
  const lanes: PartChange = { ...gone, label: 'Chart: Lanes, 2015 to 2020' };

  expect(pairParts([come, headline, lanes])).toEqual([come, headline, lanes]);
});

test('comparisons of other years are not one comparison that changed', () => {
  const was: PartChange = {
    kind: 'comparison',
    label: '2018/19 to 2019/20: Members',
    before: { text: '9 more' },
  };
  const is: PartChange = {
    kind: 'comparison',
    label: '2019/20 to 2020/21: Members',
    after: { text: '5 fewer' },
  };

  expect(pairParts([is, was])).toEqual([is, was]);
});
