import {
  GET as getFile,
  generateStaticParams as fileParams,
} from '@/app/files/[dataset]/[version]/[file]/route';
import {
  GET as getFigureFile,
  generateStaticParams as figureFileParams,
} from '@/app/files/[dataset]/[version]/figures/[file]/route';
import { figuresIn, frozenArticle, latestArticle } from '@/app/article';
import { published } from '@/app/published';
import { catalogue } from '@/data/catalogue';
import { parseCsv } from '@/lib/csv/parse-csv';
import { quantitiesOf } from '@/lib/dataset/value';
import { layoutFigure } from '@/lib/drawing/layout-figure';
import { sceneToSvg } from '@/lib/drawing/scene-to-svg';
import { formats } from '@/lib/export';
import { figureFiles } from '@/lib/export/figure-files';
import { site } from '@/lib/site/config';
import { DOWNLOAD_ENDINGS, type DownloadFormat } from '@/lib/site/links';
import {
  asShown,
  drawnNumbers,
  judgingTextsIn,
  publishedFigures,
  publishedTables,
  tableNumbers,
  textsIn,
  untidyTextsIn,
} from './fixtures/made-tables/published-figures';

const download = async (dataset: string, version: string, format: DownloadFormat) => {
  const file = dataset + DOWNLOAD_ENDINGS[format];
  const response = await getFile(new Request('http://localhost/'), {
    params: Promise.resolve({ dataset, version, file }),
  });
  return { status: response.status, type: response.headers.get('Content-Type'), text: await response.text() };
};

const csvOf = (text: string) => {
  const parsed = parseCsv(text);
  return parsed.ok
    ? {
        columns: parsed.csv.columns.map(({ name }) => name),
        rows: parsed.csv.records.map(({ values }) => values),
      }
    : { columns: parsed.issues.map(({ found }) => String(found)), rows: [] };
};

describe('the catalogue', () => {
  it('is published whole: every dataset has a version', () => {
    expect(publishedTables.length).toBeGreaterThanOrEqual(catalogue.length);
    expect(published().datasets.map(({ dataset }) => dataset.id)).toEqual(
      catalogue.map(({ dataset }) => dataset.id),
    );
  });

  it('draws something from every version', () => {
    expect(publishedTables.filter(([, table]) => figuresIn(table).length === 0)).toEqual([]);
  });
});

describe.each(publishedFigures)('the figure %s', (_, figure) => {
  it('is plain JSON, the same there and back', () => {
    expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
  });

  it('has every word that a reader needs', () => {
    const { headline, subtitle, textAlternative, source, sentences } = figure;
    expect([headline, subtitle, textAlternative, ...Object.values(source), ...sentences]).not.toContain('');
    expect(sentences.length).toBeGreaterThan(0);
    expect(headline).not.toMatch(/\.$/);
    expect(subtitle).toContain(site.place);
    expect(sentences.filter((sentence) => !sentence.endsWith('.'))).toEqual([]);
    expect(figure.notes.filter((note) => !/[.”"]$/.test(note))).toEqual([]);
  });

  it('has a table with a caption, a heading for every column and a cell under each', () => {
    const { caption, columns, rows } = figure.table;
    expect(caption).not.toBe('');
    expect(rows.length).toBeGreaterThan(0);
    expect(columns.filter(({ label }) => label === '')).toEqual([]);
    expect(rows.filter(({ cells }) => cells.length !== columns.length - 1)).toEqual([]);
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
  });

  it('has a note wherever a cell points at one', () => {
    const pointed = figure.table.rows.flatMap(({ cells }) => cells.flatMap(({ note }) => note ?? []));
    expect(pointed.filter((note) => figure.notes[note - 1] === undefined)).toEqual([]);
  });

  it('draws only numbers that its table shows', () => {
    const shown = tableNumbers(figure).map(asShown);
    expect(drawnNumbers(figure).filter((number) => !shown.includes(asShown(number)))).toEqual([]);
  });

  it('says what is worked out in its subtitle, its notes or its sentences, wherever its table says so', () => {
    const tags = figure.table.rows.flatMap(({ cells }) => cells.flatMap(({ tag }) => tag ?? []));
    const words = textsIn([figure.subtitle, figure.notes, figure.sentences]).join(' ');
    expect(tags.join(' ').includes('worked out') && !words.includes('worked out')).toBe(false);
  });

  it('reads out only places that are on its axes, and stands on one of them', () => {
    const { readings, x, y, firstReading = readings.length - 1 } = figure;
    expect(readings.length).toBeGreaterThan(0);
    expect(readings[firstReading]).toBeDefined();
    expect(
      readings.filter(
        (place) =>
          place.x < x.domain[0] || place.x > x.domain[1] || place.y < y.domain[0] || place.y > y.domain[1],
      ),
    ).toEqual([]);
  });

  it('starts its axis of amounts at 0, has 0 on it, or says that it does not', () => {
    const amounts = figure.form === 'plot' ? figure.y : figure.x;
    expect(amounts.kind).toBe('scale');
    expect(amounts.domain[0] > 0 && amounts.note === undefined).toBe(false);
  });

  it('has no untidy text and none that judges', () => {
    expect(untidyTextsIn(figure)).toEqual([]);
    expect(judgingTextsIn(figure)).toEqual([]);
  });

  it.each([320, 540, 860])('is drawn %i px wide', (widthPx) => {
    const scene = layoutFigure(figure, { widthPx });
    const svg = sceneToSvg(scene, { id: 'figure' });
    expect(scene.widthPx).toBe(widthPx);
    expect(svg.startsWith('<svg')).toBe(true);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).toContain('<title');
  });
});

describe('the files of the figures', () => {
  it('are all files of every figure, at the address of every version and at the latest', () => {
    const latest = published().datasets.flatMap((found) => figuresIn(found.latest));
    expect(figureFileParams()).toHaveLength((publishedFigures.length + latest.length) * figureFiles.length);
  });

  it.each(publishedFigures)('hold the figure itself: %s', async (_, figure) => {
    const get = (ending: string) =>
      getFigureFile(new Request('http://localhost/'), {
        params: Promise.resolve({
          dataset: figure.dataset.id,
          version: figure.version.id,
          file: `${figure.id}.${ending}`,
        }),
      });
    const [json, csv] = [await get('json'), await get('csv')];
    expect(await json.json()).toEqual(figure);
    const { columns, rows } = csvOf(await csv.text());
    expect(columns).toEqual([...figure.table.columns.map(({ label }) => label), 'Remarks']);
    expect(rows).toHaveLength(figure.table.rows.length + 1 + figure.notes.length);
  });
});

describe.each(publishedTables)('the files of %s', (_, { dataset, version, observations }) => {
  const table = published()
    .datasets.find(({ dataset: { id } }) => id === dataset.id)!
    .tables.find((candidate) => candidate.version.id === version.id)!;
  const quantities = quantitiesOf(table);
  const workedOut = Object.keys(dataset.workedOut);

  it.each(Object.keys(DOWNLOAD_ENDINGS) as DownloadFormat[])('are there as %s', async (format) => {
    const { status, type, text } = await download(dataset.id, version.id, format);
    expect(status).toBe(200);
    expect(type).toMatch(/^(text\/csv|application\/json); charset=utf-8$/);
    expect(text.trim()).not.toBe('');
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
  });

  it('name the same columns in the full form and in its metadata, beside time and geography', async () => {
    const full = csvOf((await download(dataset.id, version.id, 'full-csv')).text);
    const meta = csvOf((await download(dataset.id, version.id, 'meta-csv')).text);
    expect(full.columns.toSorted()).toEqual(
      [
        'time_period',
        'time_identifier',
        ...Object.keys(site.geography),
        ...meta.rows.map((row) => row['col_name']),
      ].toSorted(),
    );
    expect(new Set(meta.rows.map((row) => row['col_type']))).toEqual(new Set(['Filter', 'Indicator']));
  });

  it('follow DfE’s rules in the full form: names, time, places, values, no row twice', async () => {
    const { columns, rows } = csvOf((await download(dataset.id, version.id, 'full-csv')).text);
    const meta = csvOf((await download(dataset.id, version.id, 'meta-csv')).text);
    const namesOf = (type: string) =>
      meta.rows.filter((row) => row['col_type'] === type).map((row) => row['col_name']!);
    const keys = rows.map((row) =>
      ['time_period', 'time_identifier', ...namesOf('Filter')].map((name) => row[name]).join('|'),
    );
    expect(columns.filter((name) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(rows).toHaveLength(observations.length);
    expect(new Set(keys).size).toBe(rows.length);
    expect(
      rows.filter(
        (row) => row['time_identifier'] === 'Academic year' && !/^\d{6}$/.test(row['time_period']!),
      ),
    ).toEqual([]);
    expect(rows.filter((row) => !/^(\d{6}|\d{4}|x)$/.test(row['time_period']!))).toEqual([]);
    expect(new Set(rows.map((row) => row['new_la_code']))).toEqual(new Set(['E08000018']));
    expect(
      rows.flatMap((row) =>
        namesOf('Indicator').filter((name) => !/^(\d+(\.\d)?|\d+ (or|to) \d+|c|x|z|low|u)$/.test(row[name]!)),
      ),
    ).toEqual([]);
  });

  it('say in the name and in the metadata what is worked out', async () => {
    const full = csvOf((await download(dataset.id, version.id, 'full-csv')).text);
    const meta = csvOf((await download(dataset.id, version.id, 'meta-csv')).text);
    expect(full.columns.filter((name) => name.endsWith('_worked_out'))).toEqual(
      workedOut.map((name) => `${name}_worked_out`),
    );
    expect(meta.rows.filter((row) => row['label']!.includes('worked out: '))).toHaveLength(workedOut.length);
  });

  it('describe the columns of the CSV as authored, in its order', async () => {
    const { columns } = csvOf((await download(dataset.id, version.id, 'csv')).text);
    const csvw = JSON.parse((await download(dataset.id, version.id, 'csvw')).text) as {
      url: string;
      tableSchema: { columns: { name: string; titles: string }[] };
    };
    expect(csvw.tableSchema.columns.map(({ name }) => name)).toEqual(columns);
    expect(csvw.tableSchema.columns.map(({ titles }) => titles)).toEqual(columns);
    expect(csvw.url).toBe(`${dataset.id}.csv`);
    expect(untidyTextsIn(csvw)).toEqual([]);
  });

  it('carry every formula in the JSON', async () => {
    const json = JSON.parse((await download(dataset.id, version.id, 'json')).text) as {
      measures: { name: string; worked_out: string | false }[];
      rows: unknown[];
    };
    expect(json.measures.map(({ name }) => name)).toEqual(quantities.map(({ name }) => name));
    expect(json.measures.flatMap(({ worked_out }) => worked_out || [])).toEqual(
      quantities.flatMap(({ formula }) => formula ?? []),
    );
    expect(json.rows).toHaveLength(observations.length);
  });
});

describe.each(publishedFigures)('the files of %s', (_, figure) => {
  it('are there at the frozen address, in every format and size', async () => {
    for (const { ending, format } of figureFiles) {
      const response = await getFigureFile(new Request('http://localhost/'), {
        params: Promise.resolve({
          dataset: figure.dataset.id,
          version: figure.version.id,
          file: figure.id + ending,
        }),
      });
      expect([ending, response.status]).toEqual([ending, 200]);
      expect(response.headers.get('Content-Type')).toBe(formats[format].type);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(200);
    }
  });
});

describe('files that are not there', () => {
  it.each([
    ['an unknown dataset', 'apples', '2020-10-27', 'apples.csv'],
    ['an unknown version', 'elective-home-education', '1999-01-01', 'elective-home-education.csv'],
    ['an unknown ending', 'elective-home-education', '2020-10-27', 'elective-home-education.exe'],
    ['the file of another dataset', 'elective-home-education', '2020-10-27', 'family-time-capacity.csv'],
    ['a path', 'elective-home-education', '2020-10-27', '../dataset.ts'],
  ])('are refused: %s', async (_, dataset, version, file) => {
    const response = await getFile(new Request('http://localhost/'), {
      params: Promise.resolve({ dataset, version, file }),
    });
    expect(response.status).toBe(404);
  });

  it.each([
    ['an unknown figure', 'apples.json'],
    ['an unknown ending', 'trend-current-ehe-recorded.pdf'],
    ['an unknown size', 'trend-current-ehe-recorded--huge.png'],
    ['no ending', 'trend-current-ehe-recorded'],
  ])('are refused of a figure: %s', async (_, file) => {
    const response = await getFigureFile(new Request('http://localhost/'), {
      params: Promise.resolve({ dataset: 'elective-home-education', version: '2020-10-27', file }),
    });
    expect(response.status).toBe(404);
  });

  it('are never made: the list of files has each once', () => {
    const files = fileParams().map(({ dataset, version, file }) => `${dataset}/${version}/${file}`);
    expect(new Set(files).size).toBe(files.length);
    const editions = publishedTables.length + catalogue.length;
    expect(files).toHaveLength(editions * Object.keys(DOWNLOAD_ENDINGS).length);
  });
});

describe.each(publishedTables)('the page of %s', (_, table) => {
  it.each([
    ['latest', latestArticle(table)],
    ['frozen', frozenArticle(table)],
  ])('as the %s one is plain JSON without untidy or judging text', (__, article) => {
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
    expect(untidyTextsIn(article)).toEqual([]);
    expect(judgingTextsIn(article)).toEqual([]);
    expect(article.lead).not.toBe('');
  });
});
