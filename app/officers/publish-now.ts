import { showPublished } from '@/app/published';
import { catalogue } from '@/data/catalogue';
import { registers } from '@/data/meetings/registers';
import type { Publisher } from '@/lib/release/history';
import type { Release } from '@/lib/release/release';
import { links } from '@/lib/site/links';
import { dataFolder } from '@/lib/store/data-folder.mjs';
import { publishVersion } from '@/lib/store/publish-version';
import type { ReleaseAnswer } from './release-answer';

/** Publishes a release, and answers when every page shows it. Publishing the same one again changes nothing. */
export async function publishNow(release: Release, publisher: Publisher): Promise<ReleaseAnswer> {
  const result = await publishVersion(dataFolder(), release, { ...publisher, catalogue, registers });
  if (result.ok) await showPublished();
  else if (result.why === 'conflict') return { became: 'conflict', conflict: result.conflict };
  else if (result.why === 'cannot write') return { became: 'refused', issues: [result.issue] };
  else if (result.why !== 'already published') return { became: 'refused', issues: result.issues };
  return { became: 'published', version: result.version.id, address: links.dataset(release.dataset) };
}
