import type { Day } from '@/lib/period/day';
import { formatDay } from '@/lib/period/format-period';

/** When the statement was prepared, and how the website was tested. */
export function Preparation({ tested }: { tested: Day }) {
  return (
    <>
      <h2>Preparation of this accessibility statement</h2>
      <p>
        This statement was prepared on {formatDay(tested)}. The website was last tested on {formatDay(tested)}{' '}
        against the WCAG 2.2 AA standard by those who built it. The tests run again whenever the website is
        changed:
      </p>
      <ul>
        <li>
          a sample of every kind of page is checked with axe-core in a real browser, 1,280 and 320 pixels wide
        </li>
        <li>each chart is checked for a name, a text alternative and a table of the same numbers</li>
        <li>pages are read without JavaScript, and their HTML is validated</li>
      </ul>
      <p>
        Automatic tests do not find every barrier. The website has not yet been tested by people who use
        assistive technology every day.
      </p>
    </>
  );
}
