import type { Citation } from '@/lib/dataset/version';
import type { Edition } from '@/lib/edition/edition';
import type { PartChange, Rehearsal } from '@/lib/edition/rehearsal';
import { answersOf, showWhatBrowsersAreSent } from '../../fixtures/answers-of';
import { copySite } from '../../fixtures/site-of';

const home = 'elective-home-education';

/** Of which dataset it is, what changes in its file, and the paper where it is a new one. */
type Made = readonly [string, (csv: string) => string, Citation?];

const newPaper: Citation = {
  paper: '2021-10-12-made-up',
  title: 'A made-up paper',
  meeting: '2021-10-12',
  item: 'Item 1',
  place: 'page 1',
  unlisted: true,
};

/** Made-up releases: what is written here, and what chance writes from a number. */
const releases = {
  'a further year': [
    home,
    (csv: string) =>
      csv.replace(
        /^202021,.*$/m,
        '202021,Academic year,2021-08-31,215,Y0-Y10,,40,12,20,30,,317,100,20,437,x,Made up',
      ),
    newPaper,
  ],
  'three cells that chance chose (7)': [home, (csv: string) => changeCells(csv, 7)],
  'a year that is gone, and three cells that chance chose (12)': [
    home,
    (csv: string) => changeCells(csv.replace(/^201415,.*\n/m, ''), 12),
  ],
} as const satisfies Record<string, Made>;

/** Changes three numbers of a file, chosen by a seed: another number, one withdrawn, one more. */
function changeCells(csv: string, seed: number): string {
  const places = [...csv.matchAll(/(?<=,)\d{1,3}(?=,)/g)].map(({ index }) => index);
  const chosen = [0, 1, 2].map((step) => places[(seed * 31 + step * 17) % places.length] ?? 0);
  return [...new Set(chosen)]
    .sort((one, other) => other - one)
    .reduce((text, at, step) => {
      const number = /^\d+/.exec(text.slice(at))?.[0] ?? '';
      const now = step === 1 && seed % 2 === 1 ? 'x' : String(Number(number) + seed);
      return text.slice(0, at) + now + text.slice(at + number.length);
    }, csv);
}

type Answers = Map<string, string>;

let before: Awaited<ReturnType<typeof inFolder>>;

beforeAll(async () => {
  const site = copySite();
  before = await inFolder(site);
  site.remove();
}, 180_000);

/** What stands at every address once a release is published, and what its rehearsal said. */
async function publishAndRehearse(name: keyof typeof releases) {
  const [dataset, change, citation] = releases[name] as Made;
  const site = copySite();
  site.publish(dataset, '2021-10-12', change, citation);
  const after = await inFolder(site);
  site.remove();
  const { rehearse } = await import('@/lib/edition/rehearse');
  return { after: after.answers, rehearsal: rehearse(before.edition, after.edition) };
}

async function inFolder(site: ReturnType<typeof copySite>): Promise<{ answers: Answers; edition: Edition }> {
  showWhatBrowsersAreSent();
  const { published } = await site.load();
  return { answers: await answersOf(), edition: published.currentEdition() };
}

function changedAddresses(before: Answers, after: Answers): string[] {
  return [...after].filter(([address, answer]) => before.get(address) !== answer).map(([address]) => address);
}

/** Those that `answersOf` reads: it leaves out what is packed of the same figure as the others, and most choices. */
function rehearsed({ changes }: Rehearsal, after: Answers): string[] {
  const isRead = (address: string): boolean =>
    address.includes('/view/') || /\.(png|xlsx|svg)$/.test(address) ? after.has(address) : true;
  return changes.map(({ address }) => address).filter(isRead);
}

/** The choices of periods that are gone stay known to nobody: no page links to them. */
const isChoice = (address: string): boolean => address.includes('/view/');

describe.each(Object.keys(releases) as (keyof typeof releases)[])('%s', (name) => {
  let told: Awaited<ReturnType<typeof publishAndRehearse>>;
  beforeAll(async () => {
    told = await publishAndRehearse(name);
  }, 180_000);

  it('changes the addresses that were rehearsed, and no other', () => {
    const really = changedAddresses(before.answers, told.after);
    expect(rehearsed(told.rehearsal, told.after).sort()).toEqual(really.sort());
  });

  it('says of each page what it says before and after', () => {
    const sayings = told.rehearsal.changes.flatMap(({ address, parts }) =>
      parts.filter(isVerbatim).map((part) => ({ address, part })),
    );
    const wrong = sayings.filter(({ address, part }) => {
      const [was, is] = [before.answers.get(address), told.after.get(address)];
      if (isChoice(address) && (was === undefined || is === undefined)) return false;
      return !says(was, part.before) || !says(is, part.after);
    });
    expect(wrong).toEqual([]);
  });

  it('takes no address away', () => {
    const gone = [...before.answers.keys()].filter((address) => !told.after.has(address));
    expect(gone.filter((address) => !isChoice(address))).toEqual([]);
  });
});

/** Parts whose words stand on the page as they are, and not in the properties of a chart or a table. */
function isVerbatim({ kind, label }: PartChange): boolean {
  return kind === 'headline' || kind === 'add-up' || (kind === 'sentence' && label === 'Opening sentence');
}

function says(html: string | undefined, part: PartChange['after']): boolean {
  return part === undefined || (html ?? '').includes(escapeHtml(part.text));
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
