import type { CommitmentStanding } from '@/lib/scrutiny/commitments/commitment-standing';

/** One thing that was asked for or promised, where, and how it stands. */
export function StandingItem({ standing }: { standing: CommitmentStanding }) {
  const { commitment, sentence, asked, where, answeredBy } = standing;
  return (
    <li>
      {commitment.summary}
      <span className="entries__detail">
        {sentence} {asked} <a href={where.href}>{where.label}</a>.
        {answeredBy && (
          <>
            {' '}
            Answered by: <a href={answeredBy.href}>{answeredBy.label}</a>.
          </>
        )}
      </span>
    </li>
  );
}
