/** @jest-environment jsdom */
import { figureTableHtml } from '@/lib/export/figure-table-html';
import type { ShareableFigure } from '@/lib/export/shareable-figure';
import { textsOf } from './texts-of';

/** Synthetic: a figure needs a paper and a version to leave, and no real one has such a label. */
const figure: ShareableFigure = {
  id: 'trend',
  dataset: { id: 'made', title: 'Made' },
  version: { id: '2021-03-01', number: '1.0.0' },
  headline: 'More',
  subtitle: 'Apples',
  textAlternative: 'Line chart.',
  sentences: [],
  source: { paper: 'p', title: 'A paper', meeting: '2021-03-09', item: 'Item 4', place: 'page 2' },
  notes: ['Counted <by hand>.'],
  table: {
    caption: 'Apples & pears',
    columns: [
      { label: 'Period', numeric: false },
      { label: 'In store', numeric: true },
    ],
    rows: [
      { label: '2018/19', cells: [{ text: '183' }] },
      { label: '2019/20', cells: [{ text: '201', tag: 'part-way', note: 1 }] },
    ],
  },
};

function pasted(): HTMLElement {
  document.body.innerHTML = figureTableHtml(figure, '2021-03-01');
  return document.body;
}

describe('a table to paste', () => {
  it('has a caption, headers of columns and rows, and its cells in order', () => {
    const body = pasted();
    expect(textsOf(body, 'caption')).toEqual(['Apples & pears']);
    expect(textsOf(body, 'thead th[scope="col"]')).toEqual(['Period', 'In store']);
    expect(textsOf(body, 'tbody th[scope="row"]')).toEqual(['2018/19', '2019/20']);
    expect(textsOf(body, 'td')).toEqual(['183', '201 (part-way) [note 1]']);
  });

  it('has its source and its notes under it, as text', () => {
    const [source, note] = textsOf(pasted(), 'table ~ p');
    expect(source).toMatch(
      /^Source: .*A paper, Item 4, page 2, .*meeting of 9 March 2021\. Version of 1 March 2021 /,
    );
    expect(note).toBe('Note 1: Counted <by hand>.');
  });

  it('carries its looks with it: numbers to the right, and no class or style sheet', () => {
    const body = pasted();
    expect([...body.querySelectorAll('td')].map(({ style }) => style.textAlign)).toEqual(['right', 'right']);
    expect(body.querySelectorAll('[class], style, link, script')).toHaveLength(0);
  });
});
