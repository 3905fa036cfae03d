import { packContents } from '@/lib/scrutiny/pack/pack-contents';
import { pageOf, realEdition } from '../../../fixtures/meeting-pages';

const page = pageOf(realEdition(), '2019-09-17');
const none = { items: [], programme: [], resolutions: [], figures: [] };

it('lists every item of the meeting by its printed number, those without a part too', () => {
  const labels = packContents(page, none).map(({ label }) => label);
  expect(labels.slice(0, 2)).toEqual([
    'Minute 21: Apologies for absence',
    'Minute 22: Declarations of interest',
  ]);
  expect(labels.at(7)).toBe('Minute 28: Children missing from education, care and home');
  expect(labels).toHaveLength(13);
});

it('lists what follows the items where there is any of it, and always what has happened since', () => {
  const resolutions = [{ label: 'Apples', summary: 'Noted.' }];
  const lines = packContents({ ...page, items: [] }, { ...none, programme: ['Apples'], resolutions });
  expect(lines.map(({ label, part }) => [label, part])).toEqual([
    ['What the work programme lists', 'programme'],
    ['What else was resolved', 'other-resolutions'],
    ['Since then', 'since-then'],
  ]);
});
