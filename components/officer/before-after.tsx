import type { PartChange } from '@/lib/edition/rehearsal';
import { changedWords, type Run } from './changed-words';
import { RehearsalChart } from './rehearsal-chart';
import styles from './rehearsal.module.css';

interface Props {
  /** Starts the ids inside the drawings: no two on a page may share one. */
  id: string;
  change: PartChange;
}

/** One thing that a reader sees, as it is and as it would be, side by side where there is room. */
export function BeforeAfter({ id, change: { kind, label, before, after } }: Props) {
  const words = changedWords(before?.text ?? '', after?.text ?? '');
  const isWhole = before === undefined || after === undefined;
  return (
    <div className={styles.part}>
      <h4 className={styles.label}>
        {label} <span className={styles.kind}>{KIND_WORDS[kind]}</span>
      </h4>
      <div className={styles.sides}>
        <Side name="Before" id={`${id}-before`} part={before} runs={words.before} isWhole={isWhole} mark="del" />
        <Side name="After" id={`${id}-after`} part={after} runs={words.after} isWhole={isWhole} mark="ins" />
      </div>
    </div>
  );
}

/** What stands beside the name of a part where that does not say it. */
const KIND_WORDS: Readonly<Record<PartChange['kind'], string>> = {
  headline: 'headline',
  sentence: 'sentence',
  chart: 'chart',
  figures: 'figures',
  comparison: 'comparison',
  'add-up': 'do the figures add up',
  notice: 'notice',
  version: 'version',
  link: 'link',
};

interface SideProps {
  name: string;
  id: string;
  part: PartChange['before'];
  runs: readonly Run[];
  /** The whole of it is new, or goes: there is nothing to point at in it. */
  isWhole: boolean;
  mark: 'del' | 'ins';
}

function Side({ name, id, part, runs, isWhole, mark: Mark }: SideProps) {
  return (
    <div className={styles.side}>
      <p className={styles.when}>{name}</p>
      {part ? (
        <>
          {part.text !== '' && (
            <p className={styles.text}>
              {runs.map(({ text, isChanged }, index) =>
                isChanged && !isWhole ? <Mark key={index}>{text}</Mark> : text,
              )}
            </p>
          )}
          {part.figure && <RehearsalChart id={id} figure={part.figure} />}
        </>
      ) : (
        <p className={styles.nothing}>{NOTHING[Mark]}</p>
      )}
    </div>
  );
}

const NOTHING = { del: "Not there yet.", ins: "No longer there." } as const;
