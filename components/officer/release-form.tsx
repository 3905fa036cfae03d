import { TextField } from './text-field';

export type ReleaseField = 'title' | 'meeting' | 'item' | 'place' | 'note' | 'reason';

interface Props {
  values: Readonly<Record<ReleaseField, string>>;
  errors: Partial<Readonly<Record<ReleaseField, string>>>;
  /** Whether the day of its meeting is not known yet: a paper that no list has. */
  isNewPaper: boolean;
  /** Whether earlier figures come from the same paper, so that a reason must say why there are others. */
  isCorrection: boolean;
  onChange: (field: ReleaseField, value: string) => void;
}

/** What readers are told of a version: what it brings, where its figures stand, and why there is one. */
export function ReleaseForm({ values, errors, isNewPaper, isCorrection, onChange }: Props) {
  const field = (name: ReleaseField) => ({
    id: `release-${name}`,
    value: values[name],
    error: errors[name],
    onChange: (value: string) => onChange(name, value),
  });
  return (
    <>
      <TextField
        {...field('note')}
        label="Release note"
        hint="A sentence or two for readers: what this version brings."
        rows={3}
      />
      {isCorrection && (
        <TextField
          {...field('reason')}
          label="Why there is a correction"
          hint="For readers: what was wrong, and how it was found."
          rows={2}
        />
      )}
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
          Where in the papers the figures stand
        </legend>
        <TextField {...field('title')} label="Title of the paper" />
        {isNewPaper && <TextField {...field('meeting')} label="Day of the meeting" type="date" />}
        <TextField {...field('item')} label="Agenda item or minute" hint="For example, Item 7" />
        <TextField {...field('place')} label="Page or paragraph" hint="For example, Appendix 1, page 14" />
      </fieldset>
    </>
  );
}
