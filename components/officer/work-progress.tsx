import styles from './work-progress.module.css';

interface Props {
  /** "Reading large.csv". */
  doing: string;
  /** From 0 to 1, where it can be counted. */
  done?: number;
  onCancel: () => void;
}

/** What is being done with a large file, how far it is, and the way out. */
export function WorkProgress({ doing, done, onCancel }: Props) {
  return (
    <div className={styles.progress}>
      <p className={styles.words} id="progress-words">
        {doing}
      </p>
      <progress aria-labelledby="progress-words" className={styles.bar} max={1} value={done} />
      <button type="button" className="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
