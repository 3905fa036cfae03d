import { figureFiles, parseFigureFile } from '@/lib/export/figure-files';
import { links } from '@/lib/site/links';

describe('parseFigureFile', () => {
  it.each([
    ['trend-y11-leavers.csv', 'trend-y11-leavers', { format: 'csv' }],
    ['trend-y11-leavers.json', 'trend-y11-leavers', { format: 'json' }],
    ['trend-y11-leavers.oembed.json', 'trend-y11-leavers', { format: 'oembed' }],
    ['trend-y11-leavers.xlsx', 'trend-y11-leavers', { format: 'xlsx' }],
    ['bridge--word.png', 'bridge', { format: 'png', variant: { size: 'word', titling: 'titled' } }],
    [
      'bridge--square--untitled.svg',
      'bridge',
      { format: 'svg', variant: { size: 'square', titling: 'untitled' } },
    ],
  ])('reads %s', (name, figure, file) => {
    expect(parseFigureFile(name)).toMatchObject({ figure, file });
  });

  it.each(['bridge', 'bridge.pdf', 'bridge--huge.png', 'bridge--word.jpg', 'bridge--1386.png', ''])(
    'knows no file called %j',
    (name) => {
      expect(parseFigureFile(name)).toBeUndefined();
    },
  );

  it('reads every address that the site makes', () => {
    const choice = { size: 'social', format: 'png', titling: 'untitled' } as const;
    const name = links.figureImage('a', 'one-two', '2020-10-27', choice).split('/').at(-1) ?? '';
    expect(parseFigureFile(name)).toMatchObject({ figure: 'one-two', file: choiceAsFile(choice) });
  });

  it('holds five sizes, with and without title, as PNG and as SVG', () => {
    expect(figureFiles.filter(({ format }) => format === 'png')).toHaveLength(10);
    expect(figureFiles.filter(({ format }) => format === 'svg')).toHaveLength(10);
    expect(new Set(figureFiles.map(({ ending }) => ending)).size).toBe(figureFiles.length);
  });
});

function choiceAsFile({ size, format, titling }: { size: string; format: string; titling: string }) {
  return { format, variant: { size, titling } };
}
