import type { MetadataRoute } from 'next';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';
import { figuresIn } from './article';
import { published } from './published';

export const dynamic = 'force-static';

/** Every page that a reader may want to find; choices and frozen figures follow from these. */
export default function sitemap(): MetadataRoute.Sitemap {
  const pages = [
    links.home(),
    links.meetings(),
    ...published().meetings.meetings.map(({ id }) => links.meeting(id)),
    links.compare(),
    links.said(),
    links.asAt(),
    links.papers(),
    links.methods(),
    links.glossary(),
    links.search(),
    links.find(),
    links.accessibility(),
  ];
  const datasets = published().datasets.flatMap(({ dataset, tables, latest }) => [
    links.dataset(dataset.id),
    links.history(dataset.id),
    links.versions(dataset.id),
    ...tables.map(({ version }) => links.version(dataset.id, version.id)),
    ...figuresIn(latest).flatMap(({ id, version }) => [
      links.figure(dataset.id, id),
      links.frozenFigure(dataset.id, id, version.id),
    ]),
  ]);
  return [...pages, ...datasets].map((path) => ({ url: site.baseUrl + path }));
}
