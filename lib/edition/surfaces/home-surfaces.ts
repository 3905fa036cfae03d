import { datasetCard, latestMeeting } from '../../article/home';
import { cardAlt } from '../../export/card/card';
import { formatDay } from '../../period/format-period';
import { site } from '../../site/config';
import { links } from '../../site/links';
import type { Edition } from '../edition';
import { homeCard, measureCount } from '../edition-cards';
import { figuresIn } from '../edition-figures';
import { publicationDays } from '../publication-days';
import type { Part } from '../rehearsal';
import { dayParts } from './day-parts';
import { plainSurface, type Surface } from './surface';

/** The front page, and the pictures of pages whose numbers follow what is published. */
export function homeSurfaces(edition: Edition): Surface[] {
  const { datasets, meetings } = edition.published;
  const cards = datasets.map(({ latest }) => datasetCard(latest, figuresIn(edition, latest)));
  // Of each figure the page draws the shape alone, and says what it is.
  const shown = cards.map(({ figure, ...card }) => ({ ...card, shape: shapeOf(figure) }));
  const card = homeCard(edition);
  const days = publicationDays(edition);
  return [
    {
      kind: 'page',
      address: links.home(),
      title: site.serviceName,
      content: { shown, meeting: latestMeeting(meetings.meetings, meetings.items), alt: cardAlt(card), days },
      parts: () => [
        ...cards.flatMap(({ title, sentence, span, published, figure }): Part[] => [
          { kind: 'chart', label: title, text: figure.headline, figure },
          { kind: 'sentence', label: title, text: sentence },
          { kind: 'version', label: title, text: `${span}. Version of ${formatDay(published)}.` },
        ]),
        ...dayParts(days),
      ],
    },
    plainSurface('picture', links.pageCard('home'), 'Picture of the front page', card),
    plainSurface('picture', links.pageCard('compare'), 'Picture of the compare page', measureCount(edition)),
  ];
}

function shapeOf({ form, x, y, marks, headline, subtitle }: ReturnType<typeof figuresIn>[number]) {
  return { form, x: x.domain, y: y.domain, marks, headline, subtitle };
}
