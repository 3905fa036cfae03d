import { Spark } from '@/components/figure/spark';
import type { DatasetCard } from '@/lib/article/home';
import { formatDay } from '@/lib/period/format-period';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';

/** A dataset on the front page: its name, what it says now, the shape of it, and of when it is. */
export function DatasetBrief({ card, at = links }: { card: DatasetCard; at?: PageLinks }) {
  const { id, title, sentence, limit, span, published, figure } = card;
  return (
    <li>
      <h3 className="section__title--small">
        <a href={at.dataset(id)}>{title}</a>
      </h3>
      <Spark figure={figure} />
      <p>
        {sentence} {limit}
      </p>
      <p className="small">
        {span.charAt(0).toUpperCase() + span.slice(1)}. Version of {formatDay(published)}.
      </p>
    </li>
  );
}
