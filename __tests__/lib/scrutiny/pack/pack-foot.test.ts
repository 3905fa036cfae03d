import type { PackReference } from '@/lib/scrutiny/pack/pack';
import { packFoot } from '@/lib/scrutiny/pack/pack-foot';

const figure: PackReference = {
  label: 'Figure 1',
  part: 'figure-1',
  code: 'K7HM-2P4T',
  headline: 'More',
  citation: '',
};

it.each([
  [
    'whose meeting and when',
    { body: 'Orchard Committee', when: '27 October 2020', figures: [] },
    'Orchard Committee, 27 October 2020',
  ],
  ['when alone where the papers name no body', { when: 'June 2019', figures: [] }, 'June 2019'],
  [
    'where to type the codes that it has',
    { when: 'June 2019', figures: [figure] },
    'June 2019. Codes: http://localhost:3000/codes',
  ],
])('says %s', (_, pack, foot) => {
  expect(packFoot(pack)).toBe(foot);
});
