import type { ReactNode } from 'react';
import type { SharingChoice } from '@/lib/export/sharing-texts';
import { LATEST } from '@/lib/site/links';
import styles from './sharing-panel.module.css';

interface Props {
  /** The version that the page shows. */
  frozen: string;
  choice: SharingChoice;
  /** Not on the page of an older version: its numbers are not the latest. */
  offersLatest: boolean;
  onChoose: (choice: SharingChoice) => void;
}

/** Which figures, and with or without their headline: for everything under it. */
export function SharingChoices({ frozen, choice, offersLatest, onChoose }: Props) {
  const versionProps = (version: string) => ({
    name: 'sharing-version',
    checked: choice.version === version,
    onChange: () => onChoose({ ...choice, version }),
  });
  return (
    <form className={styles.choices} autoComplete="off">
      {offersLatest && (
        <fieldset className={styles.fieldset}>
          <legend className="govuk-visually-hidden">Which figures</legend>
          <Option
            input={<input type="radio" {...versionProps(frozen)} />}
            label="These figures"
            why="Shows these figures for ever, and says when newer ones exist."
          />
          <Option
            input={<input type="radio" {...versionProps(LATEST)} />}
            label="The latest figures"
            why="Follows new figures: what is shown may change after you cite it."
          />
        </fieldset>
      )}
      <Option
        input={
          <input
            type="checkbox"
            checked={choice.titling === 'titled'}
            onChange={({ target }) =>
              onChoose({ ...choice, titling: target.checked ? 'titled' : 'untitled' })
            }
          />
        }
        label="Headline in the chart"
        why="Leave it out where your page or slide has a title of its own."
      />
    </form>
  );
}

function Option({ input, label, why }: { input: ReactNode; label: string; why: string }) {
  return (
    <label className={styles.option}>
      {input}
      <span>
        {label} <span className={styles.detail}>{why}</span>
      </span>
    </label>
  );
}
