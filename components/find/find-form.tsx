import { links } from '@/lib/site/links';
import { FindBox } from './find-box';
import styles from './find.module.css';

/** A plain form whose address carries what is asked. The box holds several lines: a row or a column is pasted as it is. */
export function FindForm({ asked }: { asked: string }) {
  return (
    <form
      role="search"
      aria-label="Find a number"
      action={links.find()}
      method="get"
      className={styles['form']}
    >
      <label className="govuk-label" htmlFor="find">
        A number, a row or a sentence, as your paper prints it
      </label>
      <FindBox asked={asked} />
      <button className="button" type="submit">
        Find
      </button>
    </form>
  );
}
