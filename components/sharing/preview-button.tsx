import styles from './sharing-panel.module.css';

interface Props {
  of: string;
  /** The element that it opens. */
  controls: string;
  isOpen: boolean;
  onPress: (isOpen: boolean) => void;
}

/** Opens and closes a preview. What is in it is fetched when it is opened. */
export function PreviewButton({ of, controls, isOpen, onPress }: Props) {
  return (
    <button
      type="button"
      className={styles.look}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={() => onPress(!isOpen)}
    >
      {isOpen ? 'Hide' : 'See it'}
      <span className="govuk-visually-hidden"> ({of})</span>
    </button>
  );
}
