import type { CommitmentStanding } from '@/lib/scrutiny/commitments/commitment-standing';
import styles from './commitment-line.module.css';

/** One thing that was asked for or promised: what, how it stands, what answered it, who asked and where. */
export function CommitmentLine({ standing }: { standing: CommitmentStanding }) {
  const { commitment, state, mark, asked, where, notes } = standing;
  return (
    <div className={styles.line}>
      {/* For a skimming eye alone: the sentence says the same. */}
      <p className={state === 'overdue' ? styles.over : styles.mark} aria-hidden="true">
        {mark}
      </p>
      <div className={styles.words}>
        <p className={styles.what}>{commitment.summary}</p>
        <HowItStands {...standing} />
        <p className="where">
          {asked} <a href={where.href}>{where.label}</a>.
        </p>
        {notes.length > 0 && <p className="where">{notes.join(' ')}</p>}
      </div>
    </div>
  );
}

function HowItStands({ sentence, answeredBy, figures }: CommitmentStanding) {
  return (
    <p>
      {sentence}
      {answeredBy && (
        <>
          {' '}
          The answer: <a href={answeredBy.href}>{answeredBy.label}</a>.
        </>
      )}
      {figures && (
        <>
          {' '}
          <a href={figures.href}>{figures.label}</a>.
        </>
      )}
    </p>
  );
}
