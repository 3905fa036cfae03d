import { FALSE_ALARM_PERCENT } from '../lib/comparison/judge-counts';
import { countFalseAlarms, type FalseAlarms, mostPercent } from './simulation/false-alarms';

const TABLES = 20_000;
const SEED = 1940;
const AVERAGES = [3, 10, 30, 100, 300];
const FAMILIES = [1, 2, 6, 9];
/** About as large as the six flows of elective home education. */
const MIXED = [55, 5, 22, 32, 120, 133];

/** Shows the false-alarm rate that “Is that a lot?” claims. Exit code 0: as claimed in every case; 1: over it in one. */
function main(): number {
  console.log(
    `“Is that a lot?” claims: of tables in which nothing but chance is at work, at most ${FALSE_ALARM_PERCENT} in 100`,
  );
  console.log('call a change in them hard to explain by chance alone.');
  console.log(
    `${TABLES} tables in each case, seed ${SEED}; up to ${mostPercent(TABLES).toFixed(2)}% may be the simulation's own chance.\n`,
  );
  console.log('average  read at once  claimed  simulated  too few to say');
  const results = FAMILIES.flatMap((size) =>
    AVERAGES.map((average) =>
      run(
        String(average),
        Array.from({ length: size }, () => average),
      ),
    ),
  );
  const all = [...results, run('mixed', MIXED)];
  const isAsClaimed = all.every(({ asClaimed }) => asClaimed);
  console.log(isAsClaimed ? '\nAs claimed in every case.' : '\nNOT as claimed: see the lines above.');
  return isAsClaimed ? 0 : 1;
}

function run(name: string, averages: readonly number[]): FalseAlarms {
  const found = countFalseAlarms(averages, TABLES, SEED);
  const row = [
    name.padStart(7),
    String(averages.length).padStart(12),
    `≤ ${FALSE_ALARM_PERCENT}%`.padStart(7),
    `${found.percent.toFixed(2)}%`.padStart(9),
    `${found.tooFewPercent.toFixed(1)}%`.padStart(14),
    found.asClaimed ? 'as claimed' : 'NOT as claimed',
  ];
  console.log(row.join('  '));
  return found;
}

process.exitCode = main();
