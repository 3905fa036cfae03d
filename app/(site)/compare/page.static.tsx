import type { Metadata } from 'next';
import { latestArticle, latestTables } from '@/app/article';
import { pagePreview } from '@/app/card-list';
import { ViewList } from '@/components/dataset/view-list';
import { InsetNote } from '@/components/layout/inset-note';
import { Lead } from '@/components/layout/lead';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { Section } from '@/components/layout/section';
import type { Article } from '@/lib/article/article';
import { fairPairs } from '@/lib/article/fair-pairs';
import { measureChoices } from '@/lib/article/measure-choices';
import { links } from '@/lib/site/links';

export function generateMetadata(): Metadata {
  return pageMetadata({
    path: links.compare(),
    title: 'Compare',
    description: 'Each measure in any two periods that may fairly be compared.',
    preview: pagePreview('compare'),
  });
}

/** In a copy of plain files nothing is drawn on request: the fair comparisons that there are, as links. */
export default function ComparePage() {
  const tables = latestTables();
  const choices = measureChoices(tables);
  const articles = tables.map((table) => ({ table, article: latestArticle(table) }));
  return (
    <Page path={links.compare()} section="compare" crumbs={[{ label: 'Home', href: links.home() }]}>
      <PageTitle>Compare</PageTitle>
      <Lead>Each measure in any two periods that may fairly be compared.</Lead>
      <InsetNote>
        This is a copy of the site as plain files. To put measures of different datasets in one chart needs
        the site itself, where this page draws what you choose.
      </InsetNote>
      {articles.map(({ table, article }) =>
        article.measures.map(({ value, label }) => {
          const choice = choices.find(({ id }) => id === `${table.dataset.id}.${value}`);
          const pairs = choice ? fairPairs(choice) : [];
          return (
            <Section key={value} id={value} title={label} ruled>
              <ViewList article={article} measure={value} pairs={pairs} />
            </Section>
          );
        }),
      )}
      <OtherDatasets articles={articles.map(({ article }) => article)} />
    </Page>
  );
}

function OtherDatasets({ articles }: { articles: readonly Article[] }) {
  const others = articles.filter(({ measures, changes }) => measures.length === 0 && changes);
  return (
    <Section id="other-datasets" title="Other datasets" ruled>
      <p>These have two periods. What changed stands on their own pages.</p>
      <ul>
        {others.map(({ dataset }) => (
          <li key={dataset.id}>
            <a href={`${links.dataset(dataset.id)}#change`}>{dataset.title}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
