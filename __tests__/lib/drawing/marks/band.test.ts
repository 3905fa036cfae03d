import { drawOn } from './draw-on';

describe('a band mark', () => {
  it('is a pale strip from its name down to the axis', () => {
    expect(drawOn({ mark: 'band', x: [0, 50], label: 'Primary' })).toEqual([
      { shape: 'rect', x: 10, y: 2, width: 191, height: 287, fill: '#F3F3F3' },
      expect.objectContaining({ shape: 'text', text: 'Primary', anchor: 'middle', x: 106 }),
    ]);
  });

  it('begins at the top of the plot when it has no name', () => {
    expect(drawOn({ mark: 'band', x: [0, 50] })).toEqual([
      { shape: 'rect', x: 10, y: 10, width: 191, height: 263, fill: '#F3F3F3' },
    ]);
  });
});
