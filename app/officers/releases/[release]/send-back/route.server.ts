import { answerText, goTo } from '@/app/officers/answer-officer';
import { guardForm } from '@/app/officers/guard';
import { keptFolder } from '@/app/officers/kept-folder';
import { readForm } from '@/app/officers/read-body';
import { named } from '@/app/officers/take-release';
import { officerLinks } from '@/lib/site/officer-links';
import { keepRelease, readKeptRelease } from '@/lib/store/kept-releases';

interface Context {
  params: Promise<{ release: string }>;
}

/** Sends a release back to who prepared it, with a reason. Who prepared it may take it back so. Nothing is deleted. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { release: id } = await params;
  const guarded = guardForm(request, officerLinks.release(id));
  if ('refused' in guarded) return guarded.refused;
  const kept = readKeptRelease(keptFolder(), id);
  if (!kept) return answerText('There is no such release.', 404);
  if (kept.decision) return goTo(officerLinks.release(id));
  const why = (await readForm(request))?.get('why')?.trim();
  if (!why) return goTo(`${officerLinks.release(id)}?became=no-reason#send-back`);
  const at = new Date().toISOString();
  keepRelease(keptFolder(), {
    ...kept,
    decision: { what: 'sent back', by: named(guarded.officer), at, why },
  });
  return goTo(officerLinks.release(id));
}
