import { generateStaticParams } from '@/app/embed/[dataset]/[figure]/[file]/route';
import { examples } from '@/scripts/embeds/examples.mjs';

const made = generateStaticParams().map(({ dataset, figure, file }) => `/embed/${dataset}/${figure}/${file}`);

describe('the embeds on the host page', () => {
  it('are ten, and each is there', () => {
    expect(examples).toHaveLength(10);
    expect(examples.filter(({ path }) => !made.includes(path))).toEqual([]);
  });

  it('are set to their heights in every way', () => {
    expect(new Set(examples.map(({ height }) => height))).toEqual(
      new Set(['attribute', 'resizer', 'datawrapper']),
    );
  });
});
