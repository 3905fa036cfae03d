import type { MetadataRoute } from 'next';
import { meetingList } from '@/lib/edition/edition-meetings';
import { everyMeeting } from '@/lib/scrutiny/meeting/meeting-list';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';
import { figuresIn } from './article';
import { packs } from './packs';
import { currentEdition, published } from './published';

export const dynamic = 'force-static';

/** Every page that a reader may want to find; choices and frozen figures follow from these. */
export default function sitemap(): MetadataRoute.Sitemap {
  const pages = [
    links.home(),
    links.meetings(),
    ...everyMeeting(meetingList(currentEdition())).map(({ id }) => links.meeting(id)),
    links.compare(),
    links.said(),
    links.asAt(),
    links.promises(),
    links.papers(),
    links.methods(),
    links.glossary(),
    links.search(),
    links.find(),
    links.code(),
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
  const printed = [...packs().keys()].map((id) => links.pack(id));
  return [...pages, ...printed, ...datasets].map((path) => ({ url: site.baseUrl + path }));
}
