import { ViewList } from '@/components/dataset/view-list';
import { InsetNote } from '@/components/layout/inset-note';
import { Lead } from '@/components/layout/lead';
import { PageTitle } from '@/components/layout/page-title';
import { Section } from '@/components/layout/section';
import type { Article } from '@/lib/article/article';
import { fairPairs } from '@/lib/article/fair-pairs';
import { measureChoices } from '@/lib/article/measure-choices';
import { latestArticles, latestTables } from '@/lib/edition/edition-articles';
import { links } from '@/lib/site/links';
import type { Moment } from './moment';
import type { View } from './view';

/** Compare in a copy of plain files, where nothing is drawn on request: the fair comparisons that there are, as links. */
export function fairPairsView(moment: Moment): View {
  return {
    path: links.compare(),
    title: 'Compare',
    description: 'Each measure in any two periods that may fairly be compared.',
    section: 'compare',
    crumbs: [{ label: 'Home', href: moment.at.home() }],
    days: [],
    body: <FairPairs {...moment} />,
  };
}

function FairPairs({ edition, at }: Moment) {
  const tables = latestTables(edition);
  const choices = measureChoices(tables);
  const articles = tables.map((table) => ({ table, article: latestArticles(edition, table)() }));
  return (
    <>
      <PageTitle>Compare</PageTitle>
      <Lead>Each measure in any two periods that may fairly be compared.</Lead>
      {at.day !== undefined && (
        <p>In this copy, the figures of an earlier day are compared on the page of each dataset alone.</p>
      )}
      <InsetNote>
        This is a copy of the site as plain files. To put measures of different datasets in one chart needs
        the site itself, where this page draws what you choose.
      </InsetNote>
      {articles.map(({ table, article }) =>
        (at.day === undefined ? article.measures : []).map(({ value, label }) => {
          const choice = choices.find(({ id }) => id === `${table.dataset.id}.${value}`);
          const pairs = choice ? fairPairs(choice) : [];
          return (
            <Section key={value} id={value} title={label} ruled>
              <ViewList article={article} measure={value} pairs={pairs} />
            </Section>
          );
        }),
      )}
      <OtherDatasets articles={articles.map(({ article }) => article)} at={at} />
    </>
  );
}

function OtherDatasets({ articles, at }: { articles: readonly Article[]; at: Moment['at'] }) {
  const others = articles.filter(
    ({ measures, changes }) => changes && (at.day !== undefined || measures.length === 0),
  );
  return (
    <Section id="other-datasets" title="Other datasets" ruled>
      <p>These have two periods or more. What changed stands on their own pages.</p>
      <ul>
        {others.map(({ dataset }) => (
          <li key={dataset.id}>
            <a href={`${at.dataset(dataset.id)}#change`}>{dataset.title}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
