import type { SubmitEventHandler } from 'react';
import { links } from '@/lib/site/links';

interface Props {
  /** What was typed before, to be mended. */
  typed?: string;
  /** Where a script finds the code, in place of the server. */
  onSubmit?: SubmitEventHandler<HTMLFormElement>;
}

/** A box for the code that stands on paper; a plain form, which works without a script. */
export function CodeForm({ typed, onSubmit }: Props) {
  return (
    <form
      action={links.code()}
      method="get"
      className="search-form search-form--wide"
      autoComplete="off"
      onSubmit={onSubmit}
    >
      <label className="govuk-label" htmlFor="code">
        Code
      </label>
      <input
        className="govuk-input"
        id="code"
        name="code"
        type="text"
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={typed}
      />
      <button className="button" type="submit">
        Look it up
      </button>
    </form>
  );
}
