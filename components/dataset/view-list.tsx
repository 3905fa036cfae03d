import type { Article } from '@/lib/article/article';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';
import styles from './view-list.module.css';

interface Props {
  article: Pick<Article, 'dataset' | 'changes'>;
  measure: string;
  pairs: readonly { from: string; to: string }[];
  at?: PageLinks;
}

/** Links to the page of a measure for each two periods. */
export function ViewList({ article, measure, pairs, at = links }: Props) {
  const label = (id: string) => article.changes?.periods.find(({ value }) => value === id)?.label ?? id;
  return (
    <ul className={styles['list']}>
      {pairs.map(({ from, to }) => (
        <li key={`${from} ${to}`}>
          <a href={at.view(article.dataset.id, measure, from, to)}>
            {label(from)} with {label(to)}
          </a>
        </li>
      ))}
    </ul>
  );
}
