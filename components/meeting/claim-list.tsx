import { ClaimLine } from '@/components/claims/claim-line';
import type { JudgedClaim } from '@/lib/scrutiny/claims/judged-claim';
import type { PageLinks } from '@/lib/site/page-links';

/** What was said about an item, in its own words, and beside each what the figures show. */
export function ClaimList({ claims, at }: { claims: readonly JudgedClaim[]; at: PageLinks }) {
  if (claims.length === 0) return null;
  return (
    <>
      <h3 className="section__title--small">What was said, and what the figures show</h3>
      <ul className="entries">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimLine claim={claim} at={at} />
          </li>
        ))}
      </ul>
    </>
  );
}
