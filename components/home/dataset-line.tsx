import { Spark } from '@/components/figure/spark';
import type { DatasetCard } from '@/lib/article/home';
import { formatDay } from '@/lib/period/format-period';
import { links } from '@/lib/site/links';

/** A dataset on the front page: its name, what it says now, the shape of it, and of when it is. */
export function DatasetLine({ card }: { card: DatasetCard }) {
  const { id, title, sentence, span, published, figure } = card;
  return (
    <li className="dataset-line">
      <div className="dataset-line__words">
        <h3 className="dataset-line__title">
          <a href={links.dataset(id)}>{title}</a>
        </h3>
        <p className="govuk-body">{sentence}</p>
        <p className="where">
          {span.charAt(0).toUpperCase() + span.slice(1)}. Published {formatDay(published)}.
        </p>
      </div>
      <Spark figure={figure} />
    </li>
  );
}
