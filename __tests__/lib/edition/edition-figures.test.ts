import { figureIn, figuresIn, figureStanding } from '@/app/article';
import { publishedDataset } from '@/app/published';

const { latest } = publishedDataset('elective-home-education')!;

it('every figure of the latest version is the newest', () => {
  expect(figuresIn(latest).filter((figure) => figureStanding(figure).state !== 'newest')).toEqual([]);
});

it('a figure of an earlier day than the latest version is behind newer figures', () => {
  const figure = figureIn(latest, 'trend-current-ehe-recorded')!;
  const earlier = { ...figure, version: { id: '2019-01-01', number: '0.1.0' } as const };
  expect(figureStanding(earlier)).toEqual({ state: 'newer', latest: '2020-10-27', changes: [] });
});
