import { imageFoot, imageHead } from '@/lib/drawing/image-words';
import { fixtureFigure, inventedImprint as imprint } from './fixture-figures';

const figure = fixtureFigure('trend');
const texts = (paragraphs: readonly { text: string }[]) => paragraphs.map(({ text }) => text);

describe('the words inside an image', () => {
  it('are the finding and what is shown', () => {
    expect(texts(imageHead(figure, 'titled'))).toEqual([
      'More pupils at each year end but one',
      'Pupils counted on 31 August, Exampleton, 2014/15 to 2019/20',
    ]);
  });

  it('keep what must be read first even where the image goes untitled', () => {
    const caution = 'The three groups are counted in different ways.';
    expect(texts(imageHead({ ...figure, caution }, 'untitled'))).toEqual([caution]);
  });

  it('name the paper, the version and its day, and where the figure stands', () => {
    expect(texts(imageFoot({ ...figure, notes: [] }, imprint))).toEqual([
      'Source: An invented paper, Item 4, page 2. Meeting of 9 March 2021.',
      'An invented service, version of 1 March 2021 (1.0.0).',
      'figures.example/figures/a/b/2021-03-01',
    ]);
  });

  it.each([
    [['One.'], 'Note and numbers: figures.example/figures/a/b/2021-03-01'],
    [['One.', 'Two.'], 'Notes and numbers: figures.example/figures/a/b/2021-03-01'],
  ])('say where the notes are: %j', (notes, line) => {
    expect(texts(imageFoot({ ...figure, notes }, imprint)).at(-1)).toBe(line);
  });
});
