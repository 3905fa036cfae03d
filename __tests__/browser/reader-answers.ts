import { createHash } from 'node:crypto';

/** A paper's number that tests correct, in the addresses of every kind of answer that shows it. */
export const DATASET = 'elective-home-education';
export const FIGURE = 'trend-current-ehe-recorded';

/** What never changes, whatever is published. */
export const FROZEN = [
  `/files/${DATASET}/2020-10-27/${DATASET}.csv`,
  `/files/${DATASET}/2020-10-27/${DATASET}.json`,
  `/files/${DATASET}/2020-10-27/figures/${FIGURE}.csv`,
  `/files/${DATASET}/2020-10-27/figures/${FIGURE}--web.png`,
  `/files/${DATASET}/2020-10-27/figures/${FIGURE}--web.svg`,
  `/cards/datasets/${DATASET}/2020-10-27.png`,
];

/** What shows the newest figures, in each kind of answer. */
export const LATEST = [
  `/datasets/${DATASET}`,
  `/figures/${DATASET}/${FIGURE}`,
  `/embed/${DATASET}/${FIGURE}/latest.html`,
  `/files/${DATASET}/latest/${DATASET}.csv`,
  `/files/${DATASET}/latest/figures/${FIGURE}--web.svg`,
];

/** What a reader of a site is answered, without a browser. */
export function readerOf(siteUrl: string) {
  const textOf = async (path: string): Promise<string> => (await fetch(siteUrl + path)).text();
  return {
    textOf,

    /** The number of pupils of a year, "201415", as the latest download has it. */
    publishedNow: async (year: string): Promise<string | undefined> =>
      new RegExp(`^${year},Academic year,[^,]*,(\\d+)`, 'm').exec(
        await textOf(`/files/${DATASET}/latest/${DATASET}.csv`),
      )?.[1],

    /** SHA-256 of each answer, byte for byte. */
    hashesOf: async (paths: readonly string[]): Promise<string[]> => {
      const answers = await Promise.all(paths.map((path) => fetch(siteUrl + path)));
      const bodies = await Promise.all(answers.map((answer) => answer.arrayBuffer()));
      return bodies.map((body) => createHash('sha256').update(Buffer.from(body)).digest('hex'));
    },
  };
}
