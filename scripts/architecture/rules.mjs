/**
 * Which folder may import which, and which folder is the only door to a library.
 * eslint.config.mjs and __tests__/architecture.test.ts both read this table: change it here, once,
 * and say why in docs/decisions/.
 */

/**
 * A layer is a folder. It may import its own files and the layers (or single files) listed; anything
 * else is refused. The order is the direction: a layer lists only layers above it.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const layers = {
  'lib/period': [],
  'lib/cell': ['lib/period'],
  'lib/dataset': ['lib/period', 'lib/cell'],
  // Parsing and checking stand side by side: a file that is no CSV is an Issue like any other.
  'lib/csv': [
    'lib/period',
    'lib/cell',
    'lib/dataset',
    'lib/validation/issue',
    'lib/validation/issue-list',
    'lib/validation/messages',
  ],
  // A file as an officer sends it, made into a table of texts. Like lib/csv it answers with issues.
  'lib/sheet': [
    'lib/period',
    'lib/cell',
    'lib/dataset',
    'lib/csv',
    'lib/validation/issue',
    'lib/validation/messages',
  ],
  'lib/revision': ['lib/period', 'lib/cell', 'lib/dataset'],
  'lib/disclosure': ['lib/period', 'lib/cell', 'lib/dataset', 'lib/revision'],
  'lib/validation': [
    'lib/period',
    'lib/cell',
    'lib/dataset',
    'lib/csv',
    'lib/sheet',
    'lib/revision',
    'lib/disclosure',
  ],
  'lib/meeting': ['lib/period', 'lib/csv', 'lib/validation'],
  'lib/comparison': ['lib/period', 'lib/cell', 'lib/dataset', 'lib/validation'],
  'lib/site': ['lib/period'],
  'lib/figure': [
    'lib/period',
    'lib/cell',
    'lib/dataset',
    'lib/validation',
    'lib/meeting',
    'lib/comparison',
    'lib/site',
  ],
  // The words and tables of a dataset's page, decided before it is drawn.
  'lib/article': [
    'lib/period',
    'lib/cell',
    'lib/dataset',
    'lib/revision',
    'lib/validation',
    'lib/meeting',
    'lib/comparison',
    'lib/site',
    'lib/figure',
  ],
  // What a member needs for a meeting: what was said, promised, resolved and might be asked, and its page and pack.
  'lib/scrutiny': [
    'lib/period',
    'lib/cell',
    'lib/dataset',
    'lib/revision',
    'lib/validation',
    'lib/meeting',
    'lib/comparison',
    'lib/site',
    'lib/figure',
    'lib/article',
  ],
  'lib/search': ['lib/period', 'lib/cell', 'lib/dataset', 'lib/meeting', 'lib/site', 'lib/figure'],
  // A number, a row or a sentence from a printed paper, found again.
  'lib/finder': [
    'lib/period',
    'lib/cell',
    'lib/dataset',
    'lib/revision',
    'lib/validation',
    'lib/meeting',
    'lib/comparison',
    'lib/site',
    'lib/figure',
    'lib/search',
    'lib/scrutiny',
  ],
  // Named officers: passwords, sessions, throttling. Knows nothing of figures.
  'lib/officer': ['lib/period'],
  'lib/drawing': ['lib/period', 'lib/cell', 'lib/dataset/format-version', 'lib/figure', 'lib/site'],
  'lib/export': [
    'lib/period',
    'lib/cell',
    'lib/dataset',
    'lib/revision',
    'lib/csv',
    'lib/comparison',
    'lib/site',
    'lib/figure',
    'lib/drawing',
  ],
  // Everything published at one moment, and what every page of the site makes of it.
  'lib/edition': [
    'lib/period',
    'lib/cell',
    'lib/dataset',
    'lib/csv',
    'lib/revision',
    'lib/validation',
    'lib/meeting',
    'lib/comparison',
    'lib/site',
    'lib/figure',
    'lib/article',
    'lib/search',
    'lib/scrutiny',
    'lib/finder',
    'lib/drawing',
    'lib/export',
  ],
  // A version that is prepared, judged, and ready to be published; and the history of those that were.
  'lib/release': [
    'lib/period',
    'lib/cell',
    'lib/dataset',
    'lib/csv',
    'lib/sheet',
    'lib/revision',
    'lib/disclosure',
    'lib/validation',
    'lib/meeting',
    'lib/site',
    'lib/figure',
    'lib/article',
    'lib/edition',
  ],
  'lib/store': [
    'lib/period',
    'lib/cell',
    'lib/dataset',
    'lib/csv',
    'lib/revision',
    'lib/validation',
    'lib/meeting',
    'lib/comparison',
    'lib/site',
    'lib/edition',
    'lib/release',
    'lib/officer',
  ],
  // Declarations: what the council publishes. See `dataMayImport` for the few values they may use.
  data: [],
  // Components take finished values: they never parse, load or compose.
  components: [
    'lib/period',
    'lib/cell',
    'lib/dataset',
    'lib/validation',
    'lib/meeting',
    'lib/comparison',
    'lib/site',
    'lib/figure',
    'lib/article',
    'lib/drawing',
    'lib/export',
    'lib/search',
    'lib/scrutiny',
    'lib/finder',
    'lib/revision',
    'lib/edition',
    'lib/release',
  ],
  // The two composition roots. Everything may be joined here, and nothing imports them.
  app: ['lib', 'data', 'components'],
  scripts: ['lib', 'data', 'components'],
};

/** The only values that a declaration in data/ may import. Types may come from anywhere in lib/. */
export const dataMayImport = /^lib\/(dataset|figure|meeting)\/define-/;

/**
 * One door per library: a package (or several, by pattern) and the only folders that may import it.
 * Tests may use any library.
 * @type {ReadonlyArray<{ library: RegExp, only: readonly string[] }>}
 */
export const doors = [
  { library: /^papaparse$/, only: ['lib/csv', 'scripts/benchmark'] },
  { library: /^date-fns(\/|$)/, only: ['lib/period'] },
  { library: /^d3-/, only: ['lib/figure', 'lib/drawing', 'components/figure'] },
  { library: /^recharts(\/|$)/, only: ['components/figure'] },
  { library: /^minisearch$/, only: ['lib/search', 'components/search'] },
  {
    library: /^(sharp|@resvg\/resvg-js|opentype\.js|next\/og|@vercel\/og|write-excel-file(\/.*)?)$/,
    only: ['lib/export'],
  },
  { library: /^(node:)?fs(\/promises)?$/, only: ['lib/store', 'scripts', 'next.config.js'] },
  { library: /^(fflate|saxes)$/, only: ['lib/sheet'] },
  { library: /^@noble\/hashes(\/|$)/, only: ['lib/edition'] },
  { library: /^commander$/, only: ['scripts'] },
  // lib/ is framework-free: it runs in a terminal, in a browser and in a test as it is.
  {
    library: /^(react|react-dom|next)(\/|$)/,
    only: ['app', 'components', 'scripts/serving', 'next.config.js', 'jest.config.mjs'],
  },
];

/** Registries: the only index files. Elsewhere a barrel hides who needs what and breeds cycles. */
export const registries = ['lib/figure/kinds/index.ts', 'lib/export/index.ts', 'lib/drawing/marks/index.ts'];

/** Names that say nothing about what is inside. */
export const emptyNames = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'shared',
  'misc',
  'types',
  'constants',
];

/** Where the rules are held. Config files in the root are outside them, but for the doors. */
export const sourceRoots = ['lib', 'data', 'components', 'app', 'scripts'];
