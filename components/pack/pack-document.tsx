import type { Pack } from '@/lib/scrutiny/pack/pack';
import { PackBody } from './pack-body';
import { WholeLink } from './whole-link';

/** The body of a pack that is one file: whoever opens it far from the site still reaches it by its links. */
export function PackDocument({ pack }: { pack: Pack }) {
  return (
    <main>
      <PackBody pack={pack} Link={WholeLink} />
    </main>
  );
}
