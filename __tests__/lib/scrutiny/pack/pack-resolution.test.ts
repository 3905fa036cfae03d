import type { Resolution } from '@/lib/meeting/resolution';
import { packResolution } from '@/lib/scrutiny/pack/pack-resolution';

const resolution: Resolution = {
  id: 'made-1',
  meeting: 'made',
  about: 'Apples',
  summary: 'Members noted the report.',
  asPrinted: 'That the report be noted.',
  source: 'minutes',
  paper: 'made',
  place: 'Work programme, page 40',
};

it.each([
  ['alone in its item', undefined, 'Minute 26', 'Minute 26'],
  ['one of several', 2, 'Minute 29', 'Minute 29 (2)'],
  ['of an item that is not among our papers', 1, undefined, 'Apples, Work programme, page 40'],
])('names a resolution that is %s', (_, number, item, label) => {
  const numbered = number === undefined ? resolution : { ...resolution, number };
  expect(packResolution(numbered, item)).toEqual({ label, summary: 'Members noted the report.' });
});
