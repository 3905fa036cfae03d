import type { Day } from '@/lib/period/day';
import { formatDay } from '@/lib/period/format-period';
import { links } from '@/lib/site/links';
import { asAtAddress } from '@/lib/site/page-links';
import { DayForm } from './day-form';
import styles from './as-at.module.css';

interface Props {
  /** The page that it stands on, by its address of today with what was chosen on it. */
  page: string;
  /** When something of the page was published, earliest first. */
  days: readonly Day[];
  first: Day;
  /** The day that is shown; absent today. */
  day?: Day;
  /** Not in a copy of plain files, where only the days on which something was published have pages. */
  canAsk: boolean;
}

/** So many days are a line; the others are a click away. */
const MOST_DAYS = 4;

/** "See this page as it was known on a day": any day, or one of those on which something of it was published. */
export function DayControl({ page, days, first, day, canAsk }: Props) {
  return (
    <details className={`${styles['control']} no-print`}>
      <summary className={styles['summary']}>
        {day === undefined ? 'See this page as it was known on a day' : 'Another day'}
      </summary>
      <div className={styles['choice']}>
        {canAsk && <DayForm id="as-at" {...{ page, first }} {...(day && { day })} />}
        {days.length > 0 && (
          <p>
            Published on{' '}
            {days.slice(-MOST_DAYS).map((each, index) => (
              <span key={each}>
                {index > 0 && ', '}
                <a href={asAtAddress(each, page)}>{formatDay(each)}</a>
              </span>
            ))}
            .
          </p>
        )}
        <p>
          <a href={canAsk ? links.asAt(page) : links.asAt()}>Every day on which something was published</a>
        </p>
      </div>
    </details>
  );
}
