import { ClaimLine } from '@/components/claims/claim-line';
import type { JudgedClaim } from '@/lib/scrutiny/claims/judged-claim';
import { countClaims } from '@/lib/scrutiny/meeting/count-claims';
import type { PageLinks } from '@/lib/site/page-links';

interface Props {
  claims: readonly JudgedClaim[];
  at: PageLinks;
}

/** What was said about an item, in its own words, and beside each what the figures show. Many are folded away. */
export function ClaimList({ claims, at }: Props) {
  if (claims.length === 0) return null;
  const { text, isLong } = countClaims(claims);
  const list = <Lines claims={claims} at={at} />;
  return (
    <>
      <h3 className="section__title--small">What was said, and what the figures show</h3>
      {isLong ? (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{text}</span>
          </summary>
          {list}
        </details>
      ) : (
        list
      )}
    </>
  );
}

function Lines({ claims, at }: Props) {
  return (
    <ul className="entries">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimLine claim={claim} at={at} />
        </li>
      ))}
    </ul>
  );
}
