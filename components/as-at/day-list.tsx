import type { PublishedOn } from '@/lib/edition/published-on';
import { formatDay } from '@/lib/period/format-period';
import { asAtAddress } from '@/lib/site/page-links';

interface Props {
  days: readonly PublishedOn[];
  /** The page that each day leads to, by its address of today. */
  page: string;
}

/** Each day on which something was published, the latest first: what it was, and the page as it was known that day. */
export function DayList({ days, page }: Props) {
  return (
    <dl className="definitions">
      {days.map(({ day, papers, datasets }) => (
        <div key={day}>
          <dt>
            <a href={asAtAddress(day, page)}>{formatDay(day)}</a>
          </dt>
          <dd>
            {datasets.length > 0 && <p>Figures: {datasets.join('; ')}.</p>}
            {papers.length > 0 && <p>Papers: {papers.join('; ')}.</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
