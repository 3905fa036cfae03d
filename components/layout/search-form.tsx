import { links } from '@/lib/site/links';

interface Props {
  /** The id of the box; one page may hold two forms. */
  id: string;
  label: string;
  /** As wide as the text, with its label in sight. */
  wide?: boolean;
  query?: string;
}

/** A plain form that leads to the search page. */
export function SearchForm({ id, label, wide = false, query }: Props) {
  return (
    <form
      role="search"
      aria-label={label}
      action={links.search()}
      method="get"
      className={wide ? 'search-form search-form--wide' : 'search-form'}
    >
      <label className={wide ? 'govuk-label' : 'govuk-visually-hidden'} htmlFor={id}>
        {label}
      </label>
      <input className="govuk-input" id={id} name="q" type="search" autoComplete="off" defaultValue={query} />
      <button className="button" type="submit">
        Search
      </button>
    </form>
  );
}
