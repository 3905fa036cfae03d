import { type Card, cardAlt } from '@/lib/export/card/card';
import { figureCard } from '@/lib/export/card/figure-card';
import { datasetCardOf } from '@/lib/edition/edition-cards';
import { meetingCard } from '@/lib/edition/meeting-card';
import { links } from '@/lib/site/links';
import { oncePerEpoch } from '@/lib/store/live.mjs';
import { figuresIn } from './article';
import { type CardPage, pageCards } from './page-cards';
import { currentEdition, published } from './published';

/** Every card that there is, by its address, each decided when it is asked for. */
export const cards = oncePerEpoch('cards', listCards);

function listCards(): ReadonlyMap<string, () => Card> {
  return new Map<string, () => Card>([
    ...Object.entries(pageCards).map(([page, decide]) => [links.pageCard(page), decide] as const),
    ...published().meetings.meetings.map(
      (meeting) => [links.meetingCard(meeting.id), () => meetingCard(currentEdition(), meeting)] as const,
    ),
    ...published().datasets.flatMap(({ dataset, tables }) =>
      tables.flatMap((table) => [
        [
          links.datasetCard(dataset.id, table.version.id),
          () => datasetCardOf(currentEdition(), table),
        ] as const,
        ...figuresIn(table).map(
          (figure) =>
            [links.figureCard(dataset.id, figure.id, table.version.id), () => figureCard(figure)] as const,
        ),
      ]),
    ),
  ]);
}

/** The picture that a link to a page shows, and the same in words. */
export interface Preview {
  href: string;
  alt: string;
}

/** The preview that has this address. Throws when there is no such card: a page would point at nothing. */
export function previewAt(href: string): Preview {
  const decide = cards().get(href);
  if (!decide) throw new Error(`no card at: ${href}`);
  return { href, alt: cardAlt(decide()) };
}

/** The preview of a page that is neither of a dataset nor of a figure. */
export function pagePreview(page: CardPage): Preview {
  return previewAt(links.pageCard(page));
}
