import { createHash } from 'node:crypto';
import { catalogue } from '@/data/catalogue';
import { registers } from '@/data/meetings/registers';
import { publishVersion } from '@/lib/store/publish-version';
import { correctionOf } from './made-release';
import { type OwnSite, ownSite } from './own-site';

jest.setTimeout(180_000);

const dataset = 'elective-home-education';
const paths = [
  `/datasets/${dataset}`,
  `/datasets/${dataset}?past=memory`,
  `/figures/${dataset}/trend-current-ehe-recorded`,
  `/embed/${dataset}/trend-current-ehe-recorded/latest.html`,
  `/files/${dataset}/latest/${dataset}.csv`,
  `/datasets/${dataset}/versions`,
];

let site: OwnSite;

beforeAll(async () => {
  site = await ownSite([]);
});
afterAll(() => site.stop());

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Asks for one address again and again, and keeps each answer that is unlike the one before. */
async function watched(path: string, isDone: () => boolean): Promise<string[]> {
  const seen: string[] = [];
  while (!isDone()) {
    const answer = await fetch(site.url + path);
    const said = `${answer.status} ${hashOf(await answer.text())}`;
    if (said !== seen.at(-1)) seen.push(said);
  }
  return seen;
}

test('while the command line publishes, every answer is wholly old and then wholly new', async () => {
  let isDone = false;
  const watching = Promise.all(paths.flatMap((path) => [1, 2].map(() => watched(path, () => isDone))));
  const release = correctionOf(site.dataFolder, 124);
  const result = await publishVersion(site.dataFolder, release, { who: 'Jo Smith', catalogue, registers });
  // The folder is looked at every two seconds, and each page is drawn anew.
  await new Promise((resolve) => setTimeout(resolve, 15_000));
  isDone = true;
  const seen = await watching;

  expect(result.ok).toBe(true);
  expect(seen.map((answers) => answers.length)).toEqual(seen.map(() => 2));
  expect(seen.flat().filter((answer) => !answer.startsWith('200 '))).toEqual([]);
});
