import { currentEdition } from '@/app/published';
import { numberCell } from '@/lib/cell/cell';
import { editionAsAt } from '@/lib/edition/as-at';
import { rehearse } from '@/lib/edition/rehearse';
import { withTable } from '@/lib/edition/with-table';

test('a release that changes what a sentence is said to be is listed before it is published, with both reasons', () => {
  const before = editionAsAt(currentEdition(), '2020-10-27');
  const { latest } = before.published.datasets.find(
    ({ dataset }) => dataset.id === 'elective-home-education',
  )!;
  const corrected = {
    ...latest,
    version: { ...latest.version, id: '2020-11-30', published: '2020-11-30' } as const,
    observations: latest.observations.map((row) =>
      row.period.id === '2019-20'
        ? { ...row, cells: { ...row.cells, officer_involvement: numberCell(145) } }
        : row,
    ),
  };
  const { changes } = rehearse(before, { ...before, published: withTable(before.published, corrected) });
  const said = changes.find(({ address }) => address === '/said');
  const sentence = said?.parts.find(({ label }) => label.includes('continues to increase'));
  expect(sentence).toMatchObject({
    kind: 'sentence',
    before: { text: expect.stringMatching(/^The table does not show this\. 111 children/) },
    after: { text: expect.stringMatching(/^The table shows this\. 145 children/) },
  });
  expect(changes.map(({ address }) => address)).toContain('/cards/said.png');
});
