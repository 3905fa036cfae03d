import { SaidBody } from '@/components/claims/said-body';
import { PageTitle } from '@/components/layout/page-title';
import { saidPage } from '@/lib/edition/edition-claims';
import { publicationDays } from '@/lib/edition/publication-days';
import { links } from '@/lib/site/links';
import type { Moment } from './moment';
import type { View } from './view';

const title = 'What was said, and what the figures show';

/** Every sentence of the papers about a number, beside what the figures of the moment show. */
export function saidView({ edition, at }: Moment): View {
  return {
    path: links.said(),
    title,
    description: 'Sentences from the papers about a number, each beside what the published figures show.',
    section: 'meetings',
    crumbs: [
      { label: 'Home', href: at.home() },
      { label: 'Meetings', href: at.meetings() },
    ],
    days: publicationDays(edition),
    body: (
      <>
        <PageTitle>{title}</PageTitle>
        <SaidBody said={saidPage(edition)} at={at} />
      </>
    ),
  };
}
