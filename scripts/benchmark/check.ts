import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import { checkFile } from '@/lib/validation/check-file';
import { sampleContext, sampleCsv } from './check-sample';
import { printTable } from './print-table.mjs';

const ROWS = 100_000;
/** Rows of the version before: all but the last year, which is new. */
const BEFORE = 95_000;
const MILLION = 1_000_000;
/** Rows a second with every rule, and the most memory for a million rows, in MB. */
const TARGETS = { rowsASecond: 200_000, megabytes: 400 };

/** A row as a schema for each would have it: every value a text that is checked by a pattern. */
const rowSchema = z.object({
  time_period: z.string().regex(/^\d{6}$/),
  time_identifier: z.literal('Academic year'),
  as_at: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  place: z.string().min(1),
  age: z.string().min(1),
  children: z.string().regex(/^(0|[1-9]\d*)$/),
  joined: z.string().regex(/^(0|[1-9]\d*)$/),
  left: z.string().regex(/^(0|[1-9]\d*)$/),
  places: z.string().regex(/^(0|[1-9]\d*)$/),
  read_from: z.string().min(1),
});

/** The best of several runs: what else the machine does only ever makes one slower. */
function rowsASecond(work: () => number, runs = 7): number {
  const rates = Array.from({ length: runs }, () => {
    const start = performance.now();
    const rows = work();
    return (rows / (performance.now() - start)) * 1000;
  });
  return Math.max(...rates);
}

function papaAlone(csv: string): number {
  return Papa.parse<string[]>(csv, { delimiter: ',' }).data.length;
}

function papaAndZod(csv: string): number {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.filter((row) => rowSchema.safeParse(row).success).length;
}

function checkMillion(): { rows: number; seconds: number; megabytes: number } {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    const path = join(folder, 'sample.csv');
    writeFileSync(path, sampleCsv(MILLION));
    const args = ['--import', 'tsx', 'scripts/benchmark/check-million.ts', path];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as ReturnType<
      typeof checkMillion
    >;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function main(): void {
  const csv = sampleCsv(ROWS);
  const file = { name: 'sample.csv', bytes: new TextEncoder().encode(csv) };
  const context = sampleContext(sampleCsv(BEFORE));
  const rates = {
    'PapaParse alone': rowsASecond(() => papaAlone(csv)),
    'PapaParse and a zod parse for each row': rowsASecond(() => papaAndZod(csv)),
    'Our check, with every rule': rowsASecond(() => {
      const { accepted } = checkFile(file, context);
      if (!accepted) throw new Error('the sample is refused');
      return accepted.table.observations.length;
    }),
  };
  const ours = rates['Our check, with every rule'];
  console.log(`Rows a second, of ${ROWS.toLocaleString('en-GB')} with two breakdowns and four measures:`);
  printTable(
    ['', 'rows a second', 'ours to it'],
    Object.entries(rates).map(([name, rate]) => [name, Math.round(rate), (ours / rate).toFixed(2)]),
  );
  const million = checkMillion();
  console.log(
    `A million rows: ${million.seconds.toFixed(1)} s, and at most ${Math.round(million.megabytes)} MB of memory.`,
  );
  if (ours < TARGETS.rowsASecond || million.megabytes > TARGETS.megabytes) {
    console.log(
      `  Below the target of ${TARGETS.rowsASecond} rows a second, or above ${TARGETS.megabytes} MB.`,
    );
    process.exitCode = 1;
  }
}

main();
