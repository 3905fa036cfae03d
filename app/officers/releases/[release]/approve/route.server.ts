import { answerText, goTo } from '@/app/officers/answer-officer';
import { guardForm } from '@/app/officers/guard';
import { keptFolder } from '@/app/officers/kept-folder';
import { publishNow } from '@/app/officers/publish-now';
import { named } from '@/app/officers/take-release';
import { officerLinks } from '@/lib/site/officer-links';
import { keepRelease, readKeptRelease } from '@/lib/store/kept-releases';

interface Context {
  params: Promise<{ release: string }>;
}

/** Publishes what another officer has prepared, and leads back to its page, which says what became of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { release: id } = await params;
  const guarded = guardForm(request, officerLinks.release(id));
  if ('refused' in guarded) return guarded.refused;
  const { officer } = guarded;
  const kept = readKeptRelease(keptFolder(), id);
  if (!kept) return answerText('There is no such release.', 404);
  if (kept.preparedBy.account === officer.id)
    return answerText('You have prepared this release yourself: another officer approves it.', 403);
  if (kept.decision) return goTo(officerLinks.release(id));
  const answer = await publishNow(kept.release, { who: kept.preparedBy.name, approvedBy: officer.name });
  if (answer.became === 'published') {
    const at = new Date().toISOString();
    const decision = { what: 'published', by: named(officer), at, version: answer.version } as const;
    keepRelease(keptFolder(), { ...kept, decision });
  }
  return goTo(`${officerLinks.release(id)}?became=${answer.became}`);
}
