import type { Edition } from '@/lib/edition/edition';
import type { Rehearsal } from '@/lib/edition/rehearsal';
import { answersOf } from '../../fixtures/answers-of';
import { copySite } from '../../fixtures/site-of';

const home = 'elective-home-education';
const byYear = 'elective-home-education-by-year-group';

/** Made-up releases, one of each sort: what changes in the file, and of which dataset. */
const releases = {
  'a corrected number': [home, (csv: string) => csv.replace('2020-08-31,201,', '2020-08-31,204,')],
  'a further year': [
    home,
    (csv: string) =>
      csv.replace(
        /^202021,.*$/m,
        '202021,Academic year,2021-08-31,215,Y0-Y10,,40,2,20,30,,307,100,20,427,x,Made up',
      ),
  ],
  'a year that is gone': [home, (csv: string) => csv.replace(/^201415,.*\n/m, '')],
  'a number withdrawn': [home, (csv: string) => csv.replace('2018-08-31,167,', '2018-08-31,x,')],
  'a note alone': [home, (csv: string) => csv.replace('Y0-Y10,,38,', 'Y0-Y10,A made-up note.,38,')],
  'the same figures once more': [home, (csv: string) => csv],
  'a number that another dataset repeats': [
    byYear,
    (csv: string) => csv.replace(',11,33,', ',11,32,').replace(',total,230,', ',total,229,'),
  ],
} as const;

type Answers = Map<string, string>;

/** The addresses of the site and what stands at each, before and after a release is published; and its rehearsal. */
async function publishAndRehearse(name: keyof typeof releases) {
  const [dataset, change] = releases[name];
  const site = copySite();
  const before = await inFolder(site);
  site.publish(dataset, '2021-10-12', change);
  const after = await inFolder(site);
  site.remove();
  const { rehearse } = await import('@/lib/edition/rehearse');
  return { before: before.answers, after: after.answers, rehearsal: rehearse(before.edition, after.edition) };
}

async function inFolder(site: ReturnType<typeof copySite>): Promise<{ answers: Answers; edition: Edition }> {
  const { published } = await site.load();
  return { answers: await answersOf(), edition: published.currentEdition() };
}

function changedAddresses(before: Answers, after: Answers): string[] {
  return [...after].filter(([address, answer]) => before.get(address) !== answer).map(([address]) => address);
}

/** Those that `answersOf` reads: it leaves out what is packed of the same figure as the others, and most choices. */
function rehearsed({ changes }: Rehearsal, after: Answers): string[] {
  const isRead = (address: string): boolean =>
    address.includes('/view/') || /\.(png|xlsx)$/.test(address) ? after.has(address) : true;
  return changes.map(({ address }) => address).filter(isRead);
}

describe.each(Object.keys(releases) as (keyof typeof releases)[])('%s', (name) => {
  let told: Awaited<ReturnType<typeof publishAndRehearse>>;
  beforeAll(async () => {
    told = await publishAndRehearse(name);
  }, 120_000);

  it('changes the addresses that were rehearsed, and no other', () => {
    expect(rehearsed(told.rehearsal, told.after).sort()).toEqual(changedAddresses(told.before, told.after).sort());
  });

  it('takes no address away', () => {
    expect([...told.before.keys()].filter((address) => !told.after.has(address))).toEqual([]);
  });
});
