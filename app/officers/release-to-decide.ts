import type { Account } from '@/lib/officer/account';
import type { KeptRelease } from '@/lib/release/kept-release';
import { officerLinks } from '@/lib/site/officer-links';
import { readKeptRelease } from '@/lib/store/kept-releases';
import { answerText, goTo } from './answer-officer';
import { guardForm } from './guard';
import { keptFolder } from './kept-folder';

/**
 * The release on which a signed-in officer decides, or what is answered instead. One that has been decided on leads
 * to its page, which says what became of it.
 */
export function releaseToDecide(
  request: Request,
  id: string,
): { officer: Account; kept: KeptRelease } | { refused: Response } {
  const guarded = guardForm(request, officerLinks.release(id));
  if ('refused' in guarded) return guarded;
  const kept = readKeptRelease(keptFolder(), id);
  if (!kept) return { refused: answerText('There is no such release.', 404) };
  if (kept.decision) return { refused: goTo(officerLinks.release(id)) };
  return { officer: guarded.officer, kept };
}
