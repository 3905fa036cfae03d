import { codedFigures, codeOf } from '@/lib/edition/edition-codes';
import { datasetIn, figureIn } from '@/lib/edition/edition-figures';
import { holdsTogether } from '@/lib/scrutiny/pack/short-code';
import { realEdition } from '../../fixtures/meeting-pages';

const edition = realEdition();
const coded = codedFigures(edition);

describe('the code of a published figure', () => {
  // Worked out apart, with another program, from the rule in lib/scrutiny/pack/short-code.ts.
  it.each([
    ['elective-home-education', 'trend-current-ehe-recorded', 'J7KHM4PF'],
    ['children-missing-education', 'active-cases', 'DMY7YWHD'],
  ])('of %s, %s, never changes', (dataset, id, code) => {
    const figure = figureIn(edition, datasetIn(edition, dataset)!.tables[0]!, id)!;
    expect(codeOf(edition, figure)).toBe(code);
  });

  it('is refused for a version that is not published', () => {
    const figure = { ...coded[0]!.figure, version: { id: '1999-01-01', number: '1.0.0' } } as const;
    expect(() => codeOf(edition, figure)).toThrow('no such version: elective-home-education 1999-01-01');
  });
});

describe('the codes of everything published', () => {
  it('are one for each figure of each version', () => {
    const versions = edition.published.datasets.flatMap(({ tables }) => tables);
    expect(coded.length).toBeGreaterThan(versions.length);
    expect(coded.filter(({ code }) => !holdsTogether(code))).toEqual([]);
  });

  // By chance two of n share one with odds of n² in 2 × 23⁷: for 40 figures 1 in 4 million, for 1,000 1 in 6,800.
  it('are all different: no two figures share one', () => {
    expect(new Set(coded.map(({ code }) => code)).size).toBe(coded.length);
  });
});
