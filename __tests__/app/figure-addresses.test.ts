import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateStaticParams as embeds } from '@/app/embed/[dataset]/[figure]/[file]/route';
import { generateStaticParams as latestPages } from '@/app/(site)/figures/[dataset]/[figure]/page';
import { generateStaticParams as frozenPages } from '@/app/(site)/figures/[dataset]/[figure]/[version]/page';
import { links } from '@/lib/site/links';

const list = join(__dirname, '../golden/figure-addresses.txt');

const made = [
  ...latestPages().map(({ dataset, figure }) => links.figure(dataset, figure)),
  ...frozenPages().map(({ dataset, figure, version }) => links.frozenFigure(dataset, figure, version)),
  ...embeds().map(({ dataset, figure, file }) => `/embed/${dataset}/${figure}/${file}`),
].toSorted();

/** Only ever grows: an address that somebody may have cited is not taken from the list. */
function cited(): string[] {
  const listed = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  if (process.env.UPDATE_GOLDENS !== '1') return listed;
  const all = [...new Set([...listed, ...made])].toSorted();
  writeFileSync(list, `${all.join('\n')}\n`);
  return all;
}

describe('the addresses of figures', () => {
  const listed = cited();

  it('that were ever published are all still there', () => {
    expect(listed.filter((address) => !made.includes(address))).toEqual([]);
  });

  it('are all on the list of what was published (add new ones with UPDATE_GOLDENS=1)', () => {
    expect(made.filter((address) => !listed.includes(address))).toEqual([]);
  });

  it('are each made once', () => {
    expect(new Set(made).size).toBe(made.length);
    expect(made.length).toBeGreaterThan(100);
  });
});
