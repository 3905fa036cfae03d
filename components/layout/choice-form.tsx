export interface ChoiceOption {
  value: string;
  label: string;
  /** Options with the same group stand together under its name. */
  group?: string;
}

export interface Choice {
  name: string;
  label: string;
  value: string;
  options: readonly ChoiceOption[];
}

interface Props {
  /** Starts the ids of the fields: one page may hold several forms. */
  id: string;
  action: string;
  choices: readonly Choice[];
  /** What goes with the form unseen. */
  hidden?: Readonly<Record<string, string>>;
  button: string;
}

/** Selects and a button: a choice that goes into the address and works without JavaScript. */
export function ChoiceForm({ id, action, choices, hidden = {}, button }: Props) {
  return (
    <form className="choice-form" action={action} method="get" autoComplete="off">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {choices.map((choice) => (
        <div key={choice.name} className="choice-form__field">
          <label className="govuk-label" htmlFor={`${id}-${choice.name}`}>
            {choice.label}
          </label>
          <select
            className="govuk-select"
            id={`${id}-${choice.name}`}
            name={choice.name}
            defaultValue={choice.value}
          >
            <Options options={choice.options} />
          </select>
        </div>
      ))}
      <button className="button" type="submit">
        {button}
      </button>
    </form>
  );
}

function Options({ options }: { options: readonly ChoiceOption[] }) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.map((group) => {
    const members = options.filter((option) => option.group === group);
    const items = members.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ));
    return group === undefined ? (
      items
    ) : (
      <optgroup key={group} label={group}>
        {items}
      </optgroup>
    );
  });
}
