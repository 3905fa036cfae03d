import { formatCount } from '@/lib/cell/format-cell';
import type { Issue } from '@/lib/validation/issue';
import { cellName, issueElementId, placeInWords } from './issue-place';
import styles from './issue-list.module.css';

interface Props {
  issues: readonly Issue[];
  /** Puts the likely reading in the place of what was found. */
  onAccept: (issue: Issue) => void;
}

/** More than this many causes are not read one by one: the first are put right, and the file is checked again. */
const MOST_SHOWN = 100;

/** Every cause that stops a publication: the cell as the spreadsheet names it, what stood there, what to do. */
export function IssueList({ issues, onAccept }: Props) {
  const more = issues.length - MOST_SHOWN;
  return (
    <>
      <ol className={styles.issues}>
        {issues.slice(0, MOST_SHOWN).map((issue, index) => (
          <IssueItem
            key={issueElementId(issue, index)}
            id={issueElementId(issue, index)}
            {...{ issue, onAccept }}
          />
        ))}
      </ol>
      {more > 0 && (
        <p>
          There are {formatCount(more)} more. Put these right and choose the file again: it is checked anew.
        </p>
      )}
    </>
  );
}

interface ItemProps {
  id: string;
  issue: Issue;
  onAccept: (issue: Issue) => void;
}

function IssueItem({ id, issue, onAccept }: ItemProps) {
  const { message, found, correction } = issue;
  const place = placeInWords(issue);
  const name = cellName(issue);
  return (
    <li className={styles.issue} id={id} tabIndex={-1}>
      <p className={styles.place}>
        {name !== '' && <span className={styles.cell}>{name}</span>}
        <span className={styles.where}>{place === '' ? 'The file' : place}</span>
      </p>
      <div className={styles.said}>
        {found !== undefined && <Found text={found} to={correction?.[0]?.to} />}
        <p className={styles.message}>{message}</p>
        {correction && correction.length > 0 && (
          <button type="button" className="button" onClick={() => onAccept(issue)}>
            {acceptWords(correction)}
            <span className="govuk-visually-hidden">, {place}</span>
          </button>
        )}
      </div>
    </li>
  );
}

/** What stands in the cell, shortened: a cell may hold five million letters. */
function Found({ text, to }: { text: string; to: string | undefined }) {
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return (
    <p className={styles.found}>
      <span className="govuk-visually-hidden">Found: </span>
      {shown === '' ? <span className={styles.empty}>nothing</span> : <code>{shown}</code>}
      {to !== undefined && (
        <>
          <span aria-hidden="true"> → </span>
          <span className="govuk-visually-hidden">. Likely reading: </span>
          <code>{to}</code>
        </>
      )}
    </p>
  );
}

function acceptWords(correction: NonNullable<Issue['correction']>): string {
  const [first] = correction;
  if (correction.length === 1) return `Accept ${first?.to === '' ? 'an empty cell' : (first?.to ?? '')}`;
  return `Accept these ${formatCount(correction.length)} corrections`;
}
