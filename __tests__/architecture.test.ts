import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { whyForbidden } from '@/scripts/architecture/check-import.mjs';
import { whyMisnamed } from '@/scripts/architecture/check-name.mjs';
import { findCycles } from '@/scripts/architecture/find-cycles.mjs';
import { readImports } from '@/scripts/architecture/read-imports.mjs';
import { doors, layers, sourceRoots } from '@/scripts/architecture/rules.mjs';

const root = join(__dirname, '..');

const sourceFiles = sourceRoots
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|tsx|mjs|cjs|js)$/.test(path));

const imports = sourceFiles.flatMap((file) => readImports(file, readFileSync(join(root, file), 'utf8')));

const why = (file: string, specifier: string, typeOnly = false) =>
  whyForbidden({ file, specifier, typeOnly });

describe('the source', () => {
  it('is read: there are files and imports to hold to the rules', () => {
    expect(sourceFiles.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(20);
  });

  it('imports only in the allowed direction and through the one door of each library', () => {
    const forbidden = imports.flatMap((statement) => {
      const reason = whyForbidden(statement);
      return reason ? [`${statement.file}: ${reason}`] : [];
    });
    expect(forbidden).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycles(imports)).toEqual([]);
  });

  it('has names that say what is inside, and no barrel files', () => {
    expect(sourceFiles.map(whyMisnamed).filter((reason) => reason !== null)).toEqual([]);
  });
});

describe('the table of layers', () => {
  it('runs one way: a layer imports only layers that stand above it', () => {
    const order = Object.keys(layers);
    const backwards = Object.entries(layers).flatMap(([layer, allowed]) =>
      allowed
        .map((place) => order.find((name) => place === name || place.startsWith(`${name}/`)))
        .filter((name) => name !== undefined && order.indexOf(name) >= order.indexOf(layer))
        .map((name) => `${layer} → ${name}`),
    );
    // What reads a file and what checks it stand side by side: both answer with issues, files named one by one.
    expect(backwards).toEqual([
      'lib/csv → lib/validation',
      'lib/csv → lib/validation',
      'lib/csv → lib/validation',
      'lib/sheet → lib/validation',
      'lib/sheet → lib/validation',
    ]);
  });
});

describe('a planted violation of a direction is caught', () => {
  it.each([
    ['lib/period/period.ts', '../cell/cell'],
    ['lib/cell/cell.ts', '@/lib/dataset/dataset'],
    ['lib/dataset/table.ts', '@/lib/csv/parse-csv'],
    ['lib/dataset/table.ts', '../validation/issue'],
    ['lib/csv/parse-csv.ts', '@/lib/validation/validate-csv'],
    ['lib/validation/validate-csv.ts', '@/lib/comparison/compare-cells'],
    ['lib/meeting/meeting.ts', '@/lib/comparison/compare-cells'],
    ['lib/comparison/compare-cells.ts', '@/lib/figure/figure'],
    ['lib/figure/figure.ts', '@/lib/drawing/scene'],
    ['lib/drawing/scene.ts', '@/lib/export/format'],
    ['lib/drawing/scene.ts', '@/lib/comparison/compare-cells'],
    ['lib/export/svg.ts', '@/lib/store/read-table'],
    ['lib/search/search.ts', '@/lib/store/read-table'],
    ['lib/site/links.ts', '@/lib/dataset/dataset'],
    ['lib/store/read-table.ts', '@/data/catalogue'],
    ['lib/new-folder/file.ts', '@/lib/cell/cell'],
    ['data/catalogue.ts', '@/lib/store/read-table'],
    ['data/catalogue.ts', '@/lib/figure/build-figure'],
    ['data/catalogue.ts', '@/components/figure/chart'],
    ['components/figure/chart.tsx', '@/lib/store/read-table'],
    ['components/figure/chart.tsx', '../../lib/csv/parse-csv'],
    ['components/figure/chart.tsx', '@/data/catalogue'],
    ['components/figure/chart.tsx', '@/app/page'],
    ['lib/figure/figure.ts', '@/components/figure/chart'],
    ['lib/figure/figure.ts', '@/app/page'],
    ['lib/figure/figure.ts', '@/scripts/check'],
    ['app/page.tsx', '@/scripts/check'],
    ['scripts/check.ts', '@/app/page'],
    ['lib/cell/cell.ts', '@/__tests__/fixtures/cells'],
  ])('%s may not import %s', (file, specifier) => {
    expect(why(file, specifier)).not.toBeNull();
  });

  it('also when only a type is imported', () => {
    expect(why('lib/cell/cell.ts', '@/lib/dataset/dataset', true)).not.toBeNull();
  });
});

describe('a planted violation of a door is caught', () => {
  it.each([
    ['lib/validation/validate-csv.ts', 'papaparse'],
    ['lib/cell/format-cell.ts', 'date-fns'],
    ['lib/cell/format-cell.ts', 'date-fns/format'],
    ['lib/comparison/chance.ts', 'd3-scale'],
    ['components/layout/header.tsx', 'd3-shape'],
    ['app/page.tsx', 'recharts'],
    ['components/layout/header.tsx', 'minisearch'],
    ['lib/drawing/scene.ts', 'sharp'],
    ['app/page.tsx', 'next/og'],
    ['lib/csv/parse-csv.ts', 'node:fs'],
    ['app/page.tsx', 'fs/promises'],
    ['lib/validation/validate-csv.ts', 'commander'],
    ['lib/figure/figure.ts', 'react'],
    ['lib/site/links.ts', 'next/link'],
  ])('%s may not import %s', (file, specifier) => {
    expect(why(file, specifier)).not.toBeNull();
  });

  it.each(doors.flatMap(({ library, only }) => only.map((folder) => [folder, String(library)] as const)))(
    'the door %s for %s is a layer, a folder of one, or a configuration file',
    (folder) => {
      const known = [...Object.keys(layers), 'next.config.js', 'jest.config.mjs'];
      expect(known.some((name) => folder === name || folder.startsWith(`${name}/`))).toBe(true);
    },
  );
});

describe('what the rules allow', () => {
  it.each([
    ['lib/figure/build-figure.ts', '@/lib/comparison/compare-cells'],
    ['lib/csv/parse-csv.ts', '../validation/issue'],
    ['lib/csv/parse-csv.ts', 'papaparse'],
    ['lib/store/read-table.ts', 'node:fs'],
    ['data/catalogue.ts', './elective-home-education/dataset'],
    ['data/elective-home-education/dataset.ts', '@/lib/dataset/define-dataset'],
    ['data/elective-home-education/figures.ts', '@/lib/figure/define-figures'],
    ['components/figure/chart.tsx', '@/lib/figure/figure'],
    ['components/figure/chart.tsx', 'recharts'],
    ['app/page.tsx', '@/lib/store/read-table'],
    ['app/page.tsx', 'next/navigation'],
    ['__tests__/lib/csv/parse-csv.test.ts', 'papaparse'],
  ])('%s may import %s', (file, specifier) => {
    expect(why(file, specifier)).toBeNull();
  });

  it('lets a declaration in data/ use any type of lib/, and its values only from the helpers', () => {
    expect(why('data/catalogue.ts', '@/lib/figure/figure', true)).toBeNull();
    expect(why('data/catalogue.ts', '@/lib/figure/figure', false)).not.toBeNull();
  });
});

describe('the reader of imports', () => {
  it('finds every way to write one', () => {
    const text = `
      import a from './a';
      import './b';
      import type { C } from './c';
      import { type D } from './d';
      import { e, type E } from './e';
      export * from './f';
      export type { G } from './g';
      const h = await import('./h');
      const i = require('./i');
      type J = import('./j').J;
      // import './in-a-comment';
      const k = "import './in-a-string'";
    `;
    const found = readImports('lib/x.ts', text).map(({ specifier, typeOnly }) => [specifier, typeOnly]);
    expect(found).toEqual([
      ['./a', false],
      ['./b', false],
      ['./c', true],
      ['./d', true],
      ['./e', false],
      ['./f', false],
      ['./g', true],
      ['./h', false],
      ['./i', false],
      ['./j', true],
    ]);
  });
});

describe('the finder of cycles', () => {
  const statement = (file: string, specifier: string) => ({ file, specifier, typeOnly: false });

  it('finds a circle of three files', () => {
    const planted = [
      statement('lib/cell/a.ts', './b'),
      statement('lib/cell/b.ts', '@/lib/cell/c'),
      statement('lib/cell/c.ts', '../cell/a'),
    ];
    expect(findCycles(planted)).toEqual(['lib/cell/a → lib/cell/b → lib/cell/c → lib/cell/a']);
  });

  it('finds a circle through a registry', () => {
    const planted = [
      statement('lib/figure/kinds/index.ts', './trend'),
      statement('lib/figure/kinds/trend.ts', '@/lib/figure/kinds'),
    ];
    expect(findCycles(planted)).toHaveLength(1);
  });

  it('finds none where two files share a third', () => {
    const planted = [statement('a.ts', './c'), statement('b.ts', './c'), statement('a.ts', './b')];
    expect(findCycles(planted)).toEqual([]);
  });
});

describe('a planted name is refused', () => {
  it.each([
    ['lib/cell/utils.ts'],
    ['lib/helpers/cell.ts'],
    ['components/common/button.tsx'],
    ['lib/figure/types.ts'],
    ['lib/figure/constants.ts'],
    ['lib/cell/index.ts'],
    ['lib/cell/FormatCell.ts'],
    ['lib/novelty/novelty.ts'],
  ])('%s', (file) => {
    expect(whyMisnamed(file)).not.toBeNull();
  });

  it.each([['lib/figure/kinds/index.ts'], ['app/(site)/not-found.tsx'], ['lib/cell/format-cell.ts']])(
    'but not %s',
    (file) => {
      expect(whyMisnamed(file)).toBeNull();
    },
  );
});
