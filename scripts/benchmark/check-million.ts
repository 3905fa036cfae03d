import { readFileSync } from 'node:fs';
import { COMMAND_LINE_LIMITS } from '@/lib/sheet/limits';
import { checkFile } from '@/lib/validation/check-file';
import { sampleContext } from './check-sample';

/** Checks one file as the command line does, and prints what it took. Run in a process of its own, for its memory. */
function main(path: string): void {
  const start = performance.now();
  const checked = checkFile(
    { name: 'sample.csv', bytes: readFileSync(path) },
    sampleContext(),
    COMMAND_LINE_LIMITS,
  );
  const seconds = (performance.now() - start) / 1000;
  if (!checked.accepted) throw new Error(`the sample is refused: ${checked.issues[0]?.message ?? ''}`);
  const rows = checked.accepted.table.observations.length;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ rows, seconds, megabytes }));
}

main(process.argv[2] ?? '');
