/** What in the packaging of the file was put right by itself: no figure was touched. */
export function ForgivenList({ forgiven }: { forgiven: readonly { code: string; message: string }[] }) {
  if (forgiven.length === 0) return null;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">How the file was read: no figure was touched</span>
      </summary>
      <div className="govuk-details__text">
        <ul>
          {forgiven.map(({ code, message }) => (
            <li key={`${code} ${message}`}>{message}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}
