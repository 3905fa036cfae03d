/** A version that somebody else published meanwhile. */
export interface ConflictWords {
  /** "22 November 2026, version 2 of that day". */
  version: string;
  note: string;
  /** "Returned to school, 2018/19: 58 is now 57". */
  changes: readonly string[];
}

interface Props {
  since: readonly ConflictWords[];
  onCompareAgain: () => void;
}

/** Another version was published since the file was compared: what changed, and how to go on without losing anything. */
export function StandingConflict({ since, onCompareAgain }: Props) {
  return (
    <div className="inset-note">
      <p>
        <strong>
          {since.length === 1 ? 'Another version was' : `${since.length} other versions were`} published since
          your file was compared.
        </strong>{' '}
        Nothing was published, and nothing that you have typed is lost.
      </p>
      {since.map(({ version, note, changes }) => (
        <div key={version}>
          <p>
            {version}: “{note}” What changed:
          </p>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </div>
      ))}
      <p>
        <button type="button" className="button" onClick={onCompareAgain}>
          Compare my file with the latest version
        </button>
      </p>
    </div>
  );
}
