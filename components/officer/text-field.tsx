interface Props {
  id: string;
  label: string;
  hint?: string;
  value: string;
  /** What is missing, once it has been asked for. */
  error?: string | undefined;
  /** For text of more than a line. */
  rows?: number;
  type?: 'text' | 'date';
  onChange: (value: string) => void;
}

/** A labelled field of a form, with its hint and its error as GOV.UK lays them out. */
export function TextField({ id, label, hint, value, error, rows, type = 'text', onChange }: Props) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const field = {
    id,
    value,
    'aria-describedby': describedBy,
    'aria-invalid': error === undefined ? undefined : true,
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      {rows === undefined ? (
        <input
          className={`govuk-input${type === 'date' ? ' govuk-input--width-10' : ''}`}
          type={type}
          {...field}
        />
      ) : (
        <textarea className="govuk-textarea" rows={rows} {...field} />
      )}
    </div>
  );
}
