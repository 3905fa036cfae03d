import { goTo } from '@/app/officers/answer-officer';
import { guardForm } from '@/app/officers/guard';
import { readForm } from '@/app/officers/read-body';
import { takeRelease } from '@/app/officers/take-release';
import { published } from '@/app/published';
import { restoreRelease } from '@/lib/release/restore-release';
import { officerLinks } from '@/lib/site/officer-links';
import { dataFolder } from '@/lib/store/data-folder.mjs';
import { readAuthoredCsv } from '@/lib/store/read-table';

/**
 * Prepares the figures of the version before once more, with a reason. Like every release it waits for another
 * officer where the site is set so.
 */
export async function POST(request: Request): Promise<Response> {
  const guarded = guardForm(request, officerLinks.releases());
  if ('refused' in guarded) return guarded.refused;
  const form = await readForm(request);
  const dataset = form?.get('dataset') ?? '';
  const reason = form?.get('reason')?.trim() ?? '';
  if (reason === '') return backWith('no-reason', dataset);
  const restored = restoreRelease({ dataset, reason }, published(), (id, version) =>
    readAuthoredCsv(dataFolder(), id, version),
  );
  if (!restored.ok) return backWith('refused', dataset);
  const answer = await takeRelease(restored.release, guarded.officer);
  if (answer.became === 'waiting') return goTo(answer.address);
  return backWith(answer.became, dataset);
}

/** The dataset is named again only where it is one of ours. */
function backWith(became: string, dataset: string): Response {
  const isOurs = published().datasets.some((each) => each.dataset.id === dataset);
  return goTo(
    `${officerLinks.releases()}?became=${became}${isOurs ? `&dataset=${dataset}#undo-${dataset}` : ''}`,
  );
}
