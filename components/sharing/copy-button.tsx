import { copyKeys } from './copy-keys';
import type { CopyOutcome } from './use-copy';
import styles from './sharing-panel.module.css';

interface Props {
  /** What stands on it at rest. */
  label: string;
  /** What follows for who cannot see where it stands: "citation". */
  of: string;
  outcome: CopyOutcome | undefined;
  onPress: () => void;
}

/** A button that says on itself what became of the press. It is as wide as any of its words, so nothing moves. */
export function CopyButton({ label, of, outcome, onPress }: Props) {
  return (
    <button type="button" className={styles.button} onClick={onPress}>
      {outcome === undefined ? label : wordsFor(outcome)}
      <span className="govuk-visually-hidden"> {of}</span>
    </button>
  );
}

function wordsFor(outcome: CopyOutcome): string {
  switch (outcome) {
    case 'copied':
      return 'Copied';
    case 'selected':
      return copyKeys(navigator.userAgent);
    case 'downloaded':
      return 'Downloaded';
  }
}
