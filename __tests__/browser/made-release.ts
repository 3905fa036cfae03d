import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Version } from '@/lib/dataset/version';
import type { Release } from '@/lib/release/release';

const DATASET = 'elective-home-education';

/** A correction of the first number of pupils, 2014/15, as an officer would prepare it from what is published now. */
export function correctionOf(dataFolder: string, to: number): Release {
  const folder = join(dataFolder, DATASET);
  const versions = JSON.parse(readFileSync(join(folder, 'versions.json'), 'utf8')) as Version[];
  const latest = versions.at(-1)!;
  const csv = readFileSync(join(folder, `${latest.id}.csv`), 'utf8');
  const place = { period: '2014-15', measure: 'current_ehe_recorded', groups: {} };
  return {
    format: 'childrens-services-statistics/release/1',
    dataset: DATASET,
    base: { version: latest.id, sha256: latest.sha256 },
    csv: csv.replace(/^(201415,Academic year,2015-08-31,)\d+/m, `$1${to}`),
    citation: latest.citation,
    note: `A correction: ${to} pupils in 2014/15.`,
    reason: 'The service counted again.',
    reasons: [{ ...place, reason: 'A pupil was left out.' }],
    ticks: [
      {
        warning: 'does-not-add-up|parts-make-total|2014-15',
        message: 'The parts and the total differ by one or more.',
        reason: 'The total is counted in another way.',
      },
    ],
  };
}
