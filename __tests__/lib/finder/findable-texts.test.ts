import { findableTexts } from '@/lib/finder/findable-texts';

const paper = {
  id: 'p',
  title: 'Minutes of a club',
  kind: 'minutes',
  meeting: '2020-09-22',
  day: '2020-09-22',
} as const;
const untidy = (asPrinted: string, datasets: readonly string[] = []) => ({
  ...{ id: asPrinted, paper: 'p', place: 'Minute 4', asPrinted, datasets },
  ...{ what: 'Of how many is not said.', shown: 'As printed.' },
});
const resolution = {
  ...{
    id: 'r',
    meeting: '2020-07-28',
    about: 'Tents',
    summary: 'Tents.',
    asPrinted: 'That 12 tents be mended.',
  },
  ...({ source: 'minutes', paper: 'p', place: 'Minute 5' } as const),
};
const from = (untidyThings: readonly ReturnType<typeof untidy>[], keepingBack: readonly string[] = []) =>
  findableTexts(
    { papers: [paper], untidy: untidyThings, resolutions: [resolution], claims: [] },
    new Set(keepingBack),
  ).map(({ text, where, meeting }) => ({ text, where, meeting }));

test('words that hold a number are there with their paper, place and meeting; words without one are not', () => {
  expect(from([untidy('three of the tents'), untidy('some of the tents')])).toEqual([
    { text: 'three of the tents', where: 'Minutes of a club, Minute 4', meeting: '2020-09-22' },
    { text: 'That 12 tents be mended.', where: 'Minutes of a club, Minute 5', meeting: '2020-07-28' },
  ]);
});

test('words about a dataset that keeps a figure back are left out', () => {
  const texts = from(
    [untidy('three of the tents', ['camp']), untidy('four of the boats', ['boats'])],
    ['camp'],
  );
  expect(texts.map(({ text }) => text)).toEqual(['four of the boats', 'That 12 tents be mended.']);
});

test('the same words twice are there once', () => {
  expect(from([untidy('three of the tents'), untidy('three of the tents')])).toHaveLength(2);
});

test('a sentence of the register of what was said is there though it prints no number, with what the figures show', () => {
  const claim = {
    ...{ id: 'c', quote: 'Ever more children swim', paper: 'p', meeting: '2020-09-22', place: 'Minute 6' },
    ...{ about: 'Swimmers', datasets: ['camp'], cells: [] },
    ...({ verdict: 'the table does not show this', why: 'Swimmers fell from 20 to 17.' } as const),
  };
  const sources = { papers: [paper], untidy: [], resolutions: [], claims: [claim] };

  expect(findableTexts(sources, new Set())).toMatchObject([
    { kind: 'claim', text: 'Ever more children swim', note: 'Swimmers fell from 20 to 17.' },
  ]);
  expect(findableTexts(sources, new Set(['camp']))).toEqual([]);
});
