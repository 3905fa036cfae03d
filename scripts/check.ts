import { join } from 'node:path';
import { catalogue } from '@/data/catalogue';
import { registers } from '@/data/meetings/registers';
import { site, unsetIn } from '@/lib/site/config';
import { lookupLatest, type Published } from '@/lib/edition/published';
import { readPublished } from '@/lib/store/read-published';
import { formatIssue } from '@/lib/validation/issue';
import { checkIdentities, differencesIn } from '@/lib/validation/identities/check-identities';
import { describeIdentityResult } from '@/lib/validation/identities/identity-result';

/** Checks every file in `data`. Exit code 0: all can be published; 1: at least one problem, all of them printed. */
function main(dataFolder: string): number {
  const read = readPublished(dataFolder, catalogue, registers);
  if (!read.ok) {
    for (const issue of read.issues) console.error(formatIssue(issue));
    const count = read.issues.length;
    console.error(
      `\n${count} ${count === 1 ? 'problem' : 'problems'} in ${dataFolder}. Nothing was built or published.`,
    );
    return 1;
  }
  for (const line of differencesToKnow(read.published)) console.log(line);
  for (const line of unsetIn(site)) console.log(`Note: ${line}`);
  console.log(`${read.published.datasets.length} datasets and the meetings data are in order.`);
  return 0;
}

/** Differences that stand in the papers themselves: shown to readers as printed, and told to whoever builds. */
function differencesToKnow(published: Published): string[] {
  return published.datasets.flatMap(({ latest }) =>
    differencesIn(checkIdentities(latest, lookupLatest(published))).map(
      (result) => `As printed: ${latest.dataset.title}, ${describeIdentityResult(result)}`,
    ),
  );
}

process.exitCode = main(process.argv[2] ?? join(process.cwd(), 'data'));
