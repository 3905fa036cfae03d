import type { Day } from '@/lib/period/day';
import { links } from '@/lib/site/links';

interface Props {
  /** Starts the id of its field. */
  id: string;
  /** The page that is to be seen, by its address of today with what was chosen on it. */
  page: string;
  first: Day;
  day?: Day;
}

/** Takes a day, and leads to the page as it was known then. Works without JavaScript, and as a text field where there is none for days. */
export function DayForm({ id, page, first, day }: Props) {
  return (
    <form className="choice-form" action={links.asAt()} method="get" autoComplete="off">
      <input type="hidden" name="page" value={page} />
      <div className="choice-form__field">
        <label className="govuk-label" htmlFor={`${id}-day`}>
          Day
        </label>
        <input
          className="govuk-input"
          id={`${id}-day`}
          type="date"
          name="day"
          min={first}
          defaultValue={day}
          placeholder={first}
          required
        />
      </div>
      <button className="button" type="submit">
        Show
      </button>
    </form>
  );
}
