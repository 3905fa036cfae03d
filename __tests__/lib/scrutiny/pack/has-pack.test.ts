import { hasPack } from '@/lib/scrutiny/pack/has-pack';
import { pageOf, realEdition } from '../../../fixtures/meeting-pages';

const edition = realEdition();
const named = pageOf(edition, '2019-01');
const { resolutions, workProgramme } = edition.published.meetings;

it.each([
  ['items', pageOf(edition, '2020-10-27'), true],
  ['a resolution', { ...named, resolutions: resolutions.slice(0, 1) }, true],
  ['an entry in the work programme', { ...named, programme: workProgramme.slice(0, 1) }, true],
  ['no more than its name', named, false],
])('a meeting with %s: there is something to print or not', (_, page, has) => {
  expect(hasPack(page)).toBe(has);
});
