import { answerText, goTo } from '@/app/officers/answer-officer';
import { keptFolder } from '@/app/officers/kept-folder';
import { publishNow } from '@/app/officers/publish-now';
import { releaseToDecide } from '@/app/officers/release-to-decide';
import { named } from '@/app/officers/take-release';
import { officerLinks } from '@/lib/site/officer-links';
import { keepRelease } from '@/lib/store/kept-releases';

interface Context {
  params: Promise<{ release: string }>;
}

/** Publishes what another officer has prepared, and leads back to its page, which says what became of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { release: id } = await params;
  const found = releaseToDecide(request, id);
  if ('refused' in found) return found.refused;
  const { officer, kept } = found;
  if (kept.preparedBy.account === officer.id)
    return answerText('You have prepared this release yourself: another officer approves it.', 403);
  const answer = await publishNow(kept.release, { who: kept.preparedBy.name, approvedBy: officer.name });
  if (answer.became === 'published') {
    const at = new Date().toISOString();
    const decision = { what: 'published', by: named(officer), at, version: answer.version } as const;
    keepRelease(keptFolder(), { ...kept, decision });
  }
  return goTo(`${officerLinks.release(id)}?became=${answer.became}`);
}
