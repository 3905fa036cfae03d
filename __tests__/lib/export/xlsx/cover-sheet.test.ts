import { coverSheet } from '@/lib/export/xlsx/cover-sheet';
import { site } from '@/lib/site/config';
import { fixtureFigure } from '../../drawing/fixture-figures';

const figure = fixtureFigure('trend');
const listed = [{ worksheet: 'Table', holds: 'plums by year' }];
const config = { ...site, baseUrl: 'https://statistics.example', place: 'Exampleton' };
const texts = (settings = config) => coverSheet(figure, listed, settings).rows.map(([cell]) => cell!.value);

test('the cover says where the figures were read and which version they are', () => {
  expect(texts()).toEqual(
    expect.arrayContaining([
      `${figure.source.title}, ${figure.source.item}, ${figure.source.place}. Meeting of 9 March 2021.`,
      'Version 1.0.0, published on 1 March 2021. The numbers in it do not change: a correction is a new version.',
    ]),
  );
});

test('the cover leads to the frozen address and to each worksheet', () => {
  const { rows, links } = coverSheet(figure, listed, config);
  const address = `https://statistics.example/figures/${figure.dataset.id}/${figure.id}/${figure.version.id}`;
  const row = (text: string) => rows.findIndex(([cell]) => cell!.value === text) + 1;
  expect(links).toEqual([
    { cell: `A${row(address)}`, to: { url: address } },
    { cell: `A${row('Table: plums by year')}`, to: { worksheet: 'Table' } },
  ]);
});

test('the cover says who to ask, or that this has not been set', () => {
  expect(texts()).toContain('Who to contact about these figures has not been set.');
  expect(texts({ ...config, contact: { name: 'The desk', email: 'desk@statistics.example' } })).toContain(
    'Questions: The desk, desk@statistics.example.',
  );
});
