import type { ReactNode } from 'react';
import type { Day } from '@/lib/period/day';
import { formatDay } from '@/lib/period/format-period';
import styles from './as-at.module.css';

interface Props {
  day: Day;
  /** The same page of today. */
  today: string;
  children?: ReactNode;
}

/** Says above everything else, on paper too, that a page is as it was known on a day. */
export function AsAtNote({ day, today, children }: Props) {
  return (
    <div className={`inset-note ${styles['note']}`}>
      <p>
        <strong>As known on {formatDay(day)}.</strong> What was published or corrected later is not shown.{' '}
        <span className="no-print">
          <a href={today}>See this page as it is today</a>.
        </span>
      </p>
      {children}
    </div>
  );
}
