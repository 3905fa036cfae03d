import { partBlocks } from '@/components/officer/part-blocks';
import type { PartChange } from '@/lib/edition/rehearsal';

const part = (kind: PartChange['kind'], label: string): PartChange => ({
  kind,
  label,
  after: { text: 'new' },
});

test('figures that follow each other are one table, and a sentence stands by itself', () => {
  const [sentence, first, second, chart, third] = [
    part('sentence', 'Opening sentence'),
    part('figures', 'Members, 2019/20'),
    part('figures', 'Members, 2020/21'),
    part('chart', 'Members'),
    part('figures', 'Lanes'),
  ] as const;

  expect(partBlocks([sentence, first, second, chart, third])).toEqual([
    { one: sentence },
    { title: 'Figures', many: [first, second] },
    { one: chart },
    { title: 'Figures', many: [third] },
  ]);
});
