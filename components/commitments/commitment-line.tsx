import type { CommitmentStanding } from '@/lib/scrutiny/commitments/commitment-standing';
import styles from './commitment-line.module.css';

/** One thing that was asked for or promised: what, how it stands, who asked and where, and what answered it. */
export function CommitmentLine({ standing }: { standing: CommitmentStanding }) {
  const { commitment, sentence, asked, where, answeredBy, figures, notes } = standing;
  return (
    <div className={styles.line}>
      <p className={styles.what}>{commitment.summary}</p>
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
      <p className="where">
        {asked} <a href={where.href}>{capitalised(where.label)}</a>.{notes.map((note) => ` ${note}`)}
      </p>
    </div>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
