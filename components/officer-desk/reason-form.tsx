import type { ReactNode } from 'react';

interface Props {
  /** Where it is sent. */
  action: string;
  /** Names the field and its error on a page with several such forms. */
  id: string;
  /** The field’s name as it is sent. */
  name: string;
  label: string;
  hint: string;
  button: string;
  /** What is missing, once it has been asked for. */
  error?: string | undefined;
  /** What goes with the form unseen. */
  hidden?: Readonly<Record<string, string>>;
  children?: ReactNode;
}

/** A reason and a button: a plain form that is sent as it is. */
export function ReasonForm({ action, id, name, label, hint, button, error, hidden = {}, children }: Props) {
  const described = error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`;
  return (
    <form method="post" action={action}>
      {children}
      {Object.entries(hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <div className={error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}>
        <label className="govuk-label" htmlFor={id}>
          {label}
        </label>
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
        {error !== undefined && (
          <p className="govuk-error-message" id={`${id}-error`}>
            <span className="govuk-visually-hidden">Error:</span> {error}
          </p>
        )}
        <textarea
          className="govuk-textarea"
          id={id}
          name={name}
          rows={3}
          maxLength={1000}
          aria-describedby={described}
          {...(error === undefined ? {} : { 'aria-invalid': true })}
        />
      </div>
      <button className="button" type="submit">
        {button}
      </button>
    </form>
  );
}
