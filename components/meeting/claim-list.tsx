import type { JudgedClaim } from '@/lib/scrutiny/claims/judged-claim';

/** What was said about an item, in its own words, and beside each what the figures show. */
export function ClaimList({ claims }: { claims: readonly JudgedClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <>
      <h3 className="section__title--small">What was said</h3>
      <ul className="entries">
        {claims.map(({ id, quote, place, verdict, why }) => (
          <li key={id}>
            “{quote}”
            <span className="entries__detail">
              {place}: {verdict}. {why}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
