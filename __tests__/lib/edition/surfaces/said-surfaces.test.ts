import { currentEdition } from '@/app/published';
import { numberCell } from '@/lib/cell/cell';
import { editionAsAt } from '@/lib/edition/as-at';
import type { Edition } from '@/lib/edition/edition';
import { saidSurfaces } from '@/lib/edition/surfaces/said-surfaces';
import { withTable } from '@/lib/edition/with-table';

const before = editionAsAt(currentEdition(), '2020-10-27');

/** A later version of the home education figures in which only the officer involvement of 2019/20 may differ. */
function releaseWith(involvement: number): Edition {
  const { latest } = before.published.datasets.find(
    ({ dataset }) => dataset.id === 'elective-home-education',
  )!;
  const released = {
    ...latest,
    version: { ...latest.version, id: '2020-10-27-02' } as const,
    observations: latest.observations.map((row) =>
      row.period.id === '2019-20'
        ? { ...row, cells: { ...row.cells, officer_involvement: numberCell(involvement) } }
        : row,
    ),
  };
  return { ...before, published: withTable(before.published, released) };
}

const pageOf = (edition: Edition) => saidSurfaces(edition).find(({ address }) => address === '/said')!;
const sentenceIn = (edition: Edition) =>
  pageOf(edition)
    .parts()
    .find(({ label }) => label.includes('continues to increase'));

test('a release that changes what stands beside a sentence changes the part that an officer is shown', () => {
  expect(sentenceIn(before)).toMatchObject({
    kind: 'sentence',
    text: expect.stringMatching(/^The table does not show this\. 111 children/),
  });
  expect(sentenceIn(releaseWith(145))?.text).toMatch(/^The table shows this\. 145 children/);
});

test('the picture of the page follows the counts', () => {
  const picture = (edition: Edition) =>
    saidSurfaces(edition).find(({ address }) => address === '/cards/said.png')?.content;
  expect(picture(before)).toContainEqual({ title: 'The table shows this', count: 8 });
  expect(picture(releaseWith(145))).toContainEqual({ title: 'The table shows this', count: 10 });
});

test('a release of the same figures leaves the page byte for byte as it is', () => {
  expect(JSON.stringify(pageOf(releaseWith(111)).content)).toBe(JSON.stringify(pageOf(before).content));
});
