import type { JudgedClaim } from '@/lib/scrutiny/claims/judged-claim';
import { type PageLinks } from '@/lib/site/page-links';
import styles from './claim-line.module.css';

interface Props {
  claim: JudgedClaim;
  /** The pages of today, or of the day that the reader has chosen. */
  at: PageLinks;
  /** Left out where the verdict stands over the list. */
  tagged?: boolean;
}

/** A sentence in quotes, what may be said of it beside the figures, and where both are to be found. */
export function ClaimLine({ claim, at, tagged = true }: Props) {
  return (
    <>
      <blockquote className={styles['quote']}>“{claim.quote}”</blockquote>
      <p className={styles['why']}>
        {tagged && <span className={`tag ${styles['verdict']}`}>{claim.verdict}: </span>}
        {claim.why}
      </p>
      <p className="where">
        <a href={at.meeting(claim.meeting)}>{claim.place}</a>
        {claim.datasets.map(({ id, title }) => (
          <span key={id}>
            {'. Figures: '}
            <a href={at.dataset(id)}>{title}</a>
          </span>
        ))}
      </p>
    </>
  );
}
