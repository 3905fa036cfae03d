import type { CommitmentStanding } from '@/lib/scrutiny/commitments/commitment-standing';
import { StandingItem } from './standing-item';

/** What had been promised about an item and was open on the day. */
export function OpenList({ open }: { open: readonly CommitmentStanding[] }) {
  if (open.length === 0) return null;
  return (
    <>
      <h3 className="section__title--small">Promised about this and open</h3>
      <ul className="entries">
        {open.map((standing) => (
          <StandingItem key={standing.commitment.id} standing={standing} />
        ))}
      </ul>
    </>
  );
}
