import type { Issue } from '@/lib/validation/issue';
import { cellName, placeInWords } from './issue-place';
import { TextField } from './text-field';
import styles from './issue-list.module.css';

/** What an officer said of one warning. */
export interface TickDraft {
  isTicked: boolean;
  reason: string;
}

export interface Warning {
  /** Names it by its cause and place, so that the tick stays with it. */
  key: string;
  issue: Issue;
  draft: TickDraft;
  error?: string | undefined;
}

interface Props {
  warnings: readonly Warning[];
  onTick: (key: string, draft: TickDraft) => void;
}

/** Warnings do not stop a publication: each is read, ticked, and given a reason that is kept with the version. */
export function WarningTicks({ warnings, onTick }: Props) {
  return (
    <ol className={styles.issues}>
      {warnings.map(({ key, issue, draft, error }, index) => (
        <li key={key} className={styles.issue}>
          <p className={styles.place}>
            {cellName(issue) !== '' && <span className={styles.cell}>{cellName(issue)}</span>}
            <span className={styles.where}>{placeInWords(issue) || 'The file'}</span>
          </p>
          <div className={styles.said}>
            <p className={styles.message} id={`warning-${index}-says`}>
              {issue.message}
            </p>
            <div className="govuk-checkboxes govuk-checkboxes--small">
              <div className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  id={`warning-${index}`}
                  type="checkbox"
                  checked={draft.isTicked}
                  aria-describedby={`warning-${index}-says`}
                  onChange={(event) => onTick(key, { ...draft, isTicked: event.target.checked })}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={`warning-${index}`}>
                  I have read this, and the file is right
                </label>
              </div>
            </div>
            {(draft.isTicked || error !== undefined) && (
              <TextField
                id={`warning-${index}-reason`}
                label="Why it is right"
                hint="Kept with the version."
                value={draft.reason}
                error={error}
                onChange={(reason) => onTick(key, { ...draft, reason })}
              />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
