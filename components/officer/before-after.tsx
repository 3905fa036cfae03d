import type { PartChange } from '@/lib/edition/rehearsal';
import { changedWords, type Run } from './changed-words';
import { RehearsalChart } from './rehearsal-chart';
import styles from './rehearsal.module.css';

interface Props {
  /** Starts the ids inside the drawings: no two on a page may share one. */
  id: string;
  change: PartChange;
  /** Whether a chart is drawn, or told in words alone. */
  isDrawn: boolean;
}

/** One thing that a reader sees, as it is and as it would be, side by side where there is room. */
export function BeforeAfter({ id, change: { label, before, after }, isDrawn }: Props) {
  const words = changedWords(before?.text ?? '', after?.text ?? '');
  const isWhole = before === undefined || after === undefined;
  const drawn = { isWhole, isDrawn };
  return (
    <div className={styles.part}>
      <h4 className={styles.label}>{label}</h4>
      <div className={styles.sides}>
        <Side name="Before" id={`${id}-before`} part={before} runs={words.before} mark="del" {...drawn} />
        <Side name="After" id={`${id}-after`} part={after} runs={words.after} mark="ins" {...drawn} />
      </div>
    </div>
  );
}

const NOTHING = { del: 'Not there yet.', ins: 'No longer there.' } as const;

interface SideProps {
  name: string;
  id: string;
  part: PartChange['before'];
  runs: readonly Run[];
  /** The whole of it is new, or goes: there is nothing to point at in it. */
  isWhole: boolean;
  isDrawn: boolean;
  mark: 'del' | 'ins';
}

function Side({ name, id, part, runs, isWhole, isDrawn, mark: Mark }: SideProps) {
  return (
    <div className={styles.side}>
      <p className={styles.when}>{name}</p>
      {!part && <p className={styles.nothing}>{NOTHING[Mark]}</p>}
      {part?.figure && isDrawn && <RehearsalChart id={id} figure={part.figure} />}
      {part && part.text !== '' && !(part.figure && isDrawn) && (
        <p className={styles.text}>
          {runs.map(({ text, isChanged }, index) =>
            isChanged && !isWhole ? <Mark key={index}>{text}</Mark> : text,
          )}
        </p>
      )}
    </div>
  );
}
