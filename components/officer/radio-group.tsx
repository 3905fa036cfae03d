export interface RadioOption {
  value: string;
  label: string;
  hint?: string;
}

interface Props {
  name: string;
  legend: string;
  options: readonly RadioOption[];
  value: string | undefined;
  error?: string | undefined;
  onChange: (value: string) => void;
}

/** One choice of a few, as GOV.UK lays it out. */
export function RadioGroup({ name, legend, options, value, error, onChange }: Props) {
  const errorId = `${name}-error`;
  return (
    <div className={error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}>
      <fieldset className="govuk-fieldset" aria-describedby={error === undefined ? undefined : errorId}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        {error !== undefined && (
          <p id={errorId} className="govuk-error-message">
            <span className="govuk-visually-hidden">Error:</span> {error}
          </p>
        )}
        <div className="govuk-radios govuk-radios--small">
          {options.map((option, index) => (
            <Radio
              key={option.value}
              id={index === 0 ? name : `${name}-${option.value}`}
              {...{ name, option, onChange }}
              isChosen={option.value === value}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

interface RadioProps {
  id: string;
  name: string;
  option: RadioOption;
  isChosen: boolean;
  onChange: (value: string) => void;
}

function Radio({ id, name, option: { value, label, hint }, isChosen, onChange }: RadioProps) {
  return (
    <div className="govuk-radios__item">
      <input
        className="govuk-radios__input"
        id={id}
        name={name}
        type="radio"
        value={value}
        checked={isChosen}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={() => onChange(value)}
      />
      <label className="govuk-label govuk-radios__label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="govuk-hint govuk-radios__hint">
          {hint}
        </div>
      )}
    </div>
  );
}
