import { join } from 'node:path';
import type { Published } from '@/lib/edition/published';
import { lookupLatest } from '@/lib/edition/published';
import { site, unsetIn } from '@/lib/site/config';
import { checkIdentities, differencesIn } from '@/lib/validation/identities/check-identities';
import { describeIdentityResult } from '@/lib/validation/identities/identity-result';
import { formatIssue, type Issue } from '@/lib/validation/issue';
import { checkFolder } from './data/check-folder';

/** Checks every file in `data` and its history. Exit code 0: all can be published; 1: at least one problem, all printed. */
async function main(dataFolder: string): Promise<number> {
  const checked = await checkFolder(dataFolder);
  for (const line of checked.swept) console.error(line);
  if (checked.issues.length > 0 || !checked.published) return failed(checked.issues, dataFolder);
  for (const line of differencesToKnow(checked.published)) console.log(line);
  for (const line of unsetIn(site)) console.log(`Note: ${line}`);
  console.log(`${checked.published.datasets.length} datasets and the meetings data are in order.`);
  return 0;
}

function failed(issues: readonly Issue[], dataFolder: string): number {
  for (const issue of issues) console.error(formatIssue(issue));
  const count = issues.length;
  console.error(
    `\n${count} ${count === 1 ? 'problem' : 'problems'} in ${dataFolder}. Nothing was built or published.`,
  );
  return 1;
}

/** Differences that stand in the papers themselves: shown to readers as printed, and told to whoever builds. */
function differencesToKnow(published: Published): string[] {
  return published.datasets.flatMap(({ latest }) =>
    differencesIn(checkIdentities(latest, lookupLatest(published))).map(
      (result) => `As printed: ${latest.dataset.title}, ${describeIdentityResult(result)}`,
    ),
  );
}

const USAGE = `Usage: npm run check [-- <folder>]
Checks every file of the data folder, \`data\` where none is named, and its history, and prints every problem.
Exit codes: 0 all can be published; 1 at least one problem. One file of an officer's: npm run data -- check --help`;

const [asked] = process.argv.slice(2);
if (asked === '--help' || asked === '-h') console.log(USAGE);
else
  void main(asked ?? join(process.cwd(), 'data')).then((code) => {
    process.exitCode = code;
  });
