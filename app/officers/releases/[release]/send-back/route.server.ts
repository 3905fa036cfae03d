import { goTo } from '@/app/officers/answer-officer';
import { keptFolder } from '@/app/officers/kept-folder';
import { readForm } from '@/app/officers/read-body';
import { releaseToDecide } from '@/app/officers/release-to-decide';
import { named } from '@/app/officers/take-release';
import { officerLinks } from '@/lib/site/officer-links';
import { keepRelease } from '@/lib/store/kept-releases';

interface Context {
  params: Promise<{ release: string }>;
}

/** Sends a release back to who prepared it, with a reason. Who prepared it may take it back so. Nothing is deleted. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { release: id } = await params;
  const found = releaseToDecide(request, id);
  if ('refused' in found) return found.refused;
  const why = (await readForm(request))?.get('why')?.trim();
  if (!why) return goTo(`${officerLinks.release(id)}?became=no-reason#send-back`);
  const at = new Date().toISOString();
  keepRelease(keptFolder(), {
    ...found.kept,
    decision: { what: 'sent back', by: named(found.officer), at, why },
  });
  return goTo(officerLinks.release(id));
}
