import fc from 'fast-check';
import type { Axis, Figure, LabelMark, Mark } from '@/lib/figure/figure';
import { seriesStyle } from '@/lib/figure/palette';

/** Words of ordinary length, as the names of measures, steps and events are made of. */
const word = fc.constantFrom(
  ...['home', 'educated', 'children', 'returned', 'school', 'referred', 'authority', 'officer', 'the', 'end'],
  ...['of', 'Year', '11', 'involvement', 'guidance', 'lockdown', 'pending', 'known', 'to', '2019/20'],
);
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));
const amount = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 9_000_000 }));

function slots(labels: readonly string[]): Axis {
  const ticks = labels.map((label, at) => ({ at, label, shortLabel: label.slice(0, 5) }));
  return { kind: 'slots', domain: [-0.5, labels.length - 0.5], ticks };
}

function amounts(least: number, most: number): Axis {
  const step = Math.max(1, (most - least) / 4);
  const ticks = [0, 1, 2, 3, 4].map((count) => Math.round(least + count * step));
  const domain: Axis['domain'] = [least, Math.max(...ticks)];
  return { kind: 'scale', domain, ticks: ticks.map((at) => ({ at, label: at.toLocaleString('en-GB') })) };
}

function figure(parts: Pick<Figure, 'form' | 'x' | 'y' | 'marks'>): Figure {
  return {
    id: 'any',
    kind: 'trend',
    dataset: { id: 'invented-counts', title: 'Invented counts' },
    version: { id: '2021-03-01', number: '1.0.0' },
    headline: 'Any headline',
    subtitle: 'Any subtitle',
    textAlternative: 'Any text',
    sentences: [],
    source: {
      paper: 'invented-paper',
      title: 'An invented paper',
      meeting: '2021-03-09',
      item: 'Item 4',
      place: 'page 2',
    },
    notes: [],
    readings: [],
    table: { caption: 'Any', columns: [], rows: [] },
    ...parts,
  };
}

const label = (mark: Omit<LabelMark, 'mark' | 'weight'>): LabelMark => ({
  mark: 'label',
  weight: mark.rank === 1 ? 'bold' : 'normal',
  ...mark,
});

const series = (count: number) =>
  fc.record({ name: words(5), values: fc.array(amount, { minLength: count, maxLength: count }) });

function seriesMarks(name: string, values: readonly number[], index: number, of: number): Mark[] {
  const { colour, textColour, dash, shape } = seriesStyle(index, of);
  const last = values.length - 1;
  return [
    { mark: 'line', series: name, points: values.map((y, x) => ({ x, y })), colour, dash },
    ...values.map((y, x): Mark => ({ mark: 'dot', series: name, x, y, colour, shape, filled: x < last })),
    ...values
      .slice(0, -1)
      .map((y, x) =>
        label({ x, y, text: String(y), side: 'above', colour: textColour, rank: x === 0 ? 2 : 3 }),
      ),
    label({
      x: last,
      y: values[last] ?? 0,
      text: `${name} ${String(values[last])}`,
      side: of > 1 ? 'right' : 'above',
      colour: textColour,
      rank: 1,
    }),
  ];
}

function bandMarks(label: string | undefined, count: number): Mark[] {
  return label === undefined ? [] : [{ mark: 'band', x: [count - 1.5, count - 0.5], label }];
}

/** One to four lines over one to twelve years, with up to two rules and a band. */
const trend = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc
    .record({
      all: fc.array(series(count), { minLength: 1, maxLength: 4 }),
      events: fc.array(
        fc.record({ at: fc.double({ min: 0, max: count - 1, noNaN: true }), name: words(6) }),
        {
          maxLength: 2,
        },
      ),
      band: fc.option(words(2), { nil: undefined }),
    })
    .map(({ all, events, band }) =>
      figure({
        form: 'plot',
        x: slots(Array.from({ length: count }, (_, year) => `20${10 + year}/${11 + year}`)),
        y: amounts(0, Math.max(1, ...all.flatMap(({ values }) => values))),
        marks: [
          ...bandMarks(band, count),
          ...events.map(({ at, name }): Mark => ({
            mark: 'rule',
            axis: 'x',
            at,
            style: 'event',
            label: name,
          })),
          ...all.flatMap(({ name, values }, index) => seriesMarks(name, values, index, all.length)),
        ],
      }),
    ),
);

/** Up to twelve columns, up and down from 0, each with its number or a reason for having none. */
const columns = fc
  .array(fc.option(fc.integer({ min: -90, max: 90 }), { nil: undefined }), { minLength: 1, maxLength: 12 })
  .map((values) => {
    const numbers = values.filter((value) => value !== undefined);
    return figure({
      form: 'plot',
      x: slots(values.map((_, at) => `Year ${at + 1}`)),
      y: amounts(Math.min(0, ...numbers), Math.max(1, ...numbers)),
      marks: values.flatMap((value, at): Mark[] =>
        value === undefined
          ? [{ mark: 'gap', series: 'any', at, text: 'not stated' }]
          : [
              {
                mark: 'bar',
                series: 'any',
                x: [at - 0.4, at + 0.4],
                y: [Math.min(0, value), Math.max(0, value)],
                colour: '#12436D',
                style: 'solid',
              },
              label({
                x: at,
                y: value,
                text: String(value),
                side: value < 0 ? 'below' : 'above',
                colour: '#0B0C0C',
                rank: 1,
              }),
            ],
      ),
    });
  });

/** Up to ten rows with names of up to nine words, their numbers at the end of the bar or inside it. */
const rows = fc
  .array(
    fc.record({
      name: words(9),
      value: amount,
      side: fc.constantFrom('right' as const, 'centre' as const),
      style: fc.constantFrom('solid' as const, 'hatched' as const, 'outlined' as const),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((list) =>
    figure({
      form: 'rows',
      x: amounts(0, Math.max(1, ...list.map(({ value }) => value))),
      y: slots(list.map(({ name }) => name)),
      marks: list.flatMap(({ value, side, style }, at): Mark[] => [
        { mark: 'bar', series: 'any', x: [0, value], y: [at - 0.3, at + 0.3], colour: '#12436D', style },
        label({
          x: side === 'centre' ? value / 2 : value,
          y: at,
          text: value.toLocaleString('en-GB'),
          side,
          colour: '#0B0C0C',
          rank: 1,
        }),
      ]),
    }),
  );

/** Any figure that the builders might make, and then some. */
export const anyFigure: fc.Arbitrary<Figure> = fc.oneof(trend, columns, rows);

/** Any width at which a figure may be laid out. */
export const anyWidth = fc.integer({ min: 280, max: 1000 });
