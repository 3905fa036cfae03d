import { CommitmentList } from '@/components/commitments/commitment-list';
import type { CommitmentStanding } from '@/lib/scrutiny/commitments/commitment-standing';

/** What had been promised about an item and was open on the day. */
export function OpenList({ open }: { open: readonly CommitmentStanding[] }) {
  if (open.length === 0) return null;
  return (
    <>
      <h3 className="section__title--small">Promised about this and open</h3>
      <CommitmentList standings={open} />
    </>
  );
}
