import { everyView } from '../../article/views';
import type { Table } from '../../dataset/table';
import { formatVersion } from '../../dataset/format-version';
import { cardAlt } from '../../export/card/card';
import { versionHistory } from '../../revision/version-history';
import { links } from '../../site/links';
import type { Edition } from '../edition';
import { frozenArticle, latestArticles } from '../edition-articles';
import { datasetCardOf } from '../edition-cards';
import { versionDays } from '../publication-days';
import type { PublishedDataset } from '../published';
import { articleParts, choiceParts } from './article-parts';
import { dayParts } from './day-parts';
import { historySurface } from './history-surface';
import { plainSurface, type Surface } from './surface';

/** A dataset's page, every choice that can be made on it, the history of its figures, its list of versions, and each version's own page. */
export function datasetSurfaces(edition: Edition, found: PublishedDataset): Surface[] {
  return [
    ...latestSurfaces(edition, found),
    versionListSurface(found),
    ...found.tables.flatMap((table) => versionSurfaces(edition, found, table)),
  ];
}

function latestSurfaces(edition: Edition, found: PublishedDataset): Surface[] {
  const { dataset, latest } = found;
  const days = versionDays(found);
  const articleOf = latestArticles(edition, latest);
  const article = articleOf();
  const preview = previewOf(edition, latest);
  const page: Surface = {
    kind: 'page',
    address: links.dataset(dataset.id),
    title: dataset.title,
    content: { article, preview, days },
    parts: () => [...articleParts(article), ...dayParts(days)],
  };
  const views = everyView(article).map((view): Surface => {
    const chosen = articleOf(view);
    const { measure, from, to } = view;
    return {
      kind: 'page',
      address: links.view(dataset.id, measure, from, to),
      title: `${dataset.title}: ${measure}, ${from} and ${to}`,
      content: { chosen, preview, days },
      // The rest is as on the dataset's own page.
      parts: () => choiceParts(chosen),
    };
  });
  return [page, ...views, historySurface(found, preview)];
}

function versionListSurface({ dataset, tables }: PublishedDataset): Surface {
  const entries = versionHistory(tables);
  return {
    kind: 'page',
    address: links.versions(dataset.id),
    title: `${dataset.title}: versions`,
    content: { entries },
    parts: () =>
      entries.map(({ version, summary }) => ({
        kind: 'version',
        label: version.id,
        text: [`Version ${version.number}. ${version.note}`, summary].filter(Boolean).join(' '),
      })),
  };
}

function versionSurfaces(edition: Edition, { dataset, latest }: PublishedDataset, table: Table): Surface[] {
  const { id } = table.version;
  const newer = table === latest ? '' : `There is a newer version, of ${formatVersion(latest.version.id)}.`;
  const article = frozenArticle(edition, table);
  const card = datasetCardOf(edition, table);
  return [
    {
      kind: 'page',
      address: links.version(dataset.id, id),
      title: `${dataset.title}, version of ${formatVersion(id)}`,
      content: { article, newer, alt: cardAlt(card) },
      parts: () => [
        ...(newer === '' ? [] : [{ kind: 'notice' as const, label: 'Notice', text: newer }]),
        ...articleParts(article),
      ],
    },
    plainSurface('picture', links.datasetCard(dataset.id, id), `Picture of ${dataset.title}`, card),
  ];
}

/** The picture that a link to the dataset shows, and its words. */
function previewOf(edition: Edition, table: Table) {
  return {
    href: links.datasetCard(table.dataset.id, table.version.id),
    alt: cardAlt(datasetCardOf(edition, table)),
  };
}
