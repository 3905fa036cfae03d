import { PromisesBody } from '@/components/commitments/promises-body';
import { DownloadList } from '@/components/layout/download-list';
import { PageTitle } from '@/components/layout/page-title';
import { Section } from '@/components/layout/section';
import { promisesView as decide } from '@/lib/scrutiny/commitments/promises-view';
import { links } from '@/lib/site/links';
import type { Moment } from './moment';
import type { View } from './view';

const title = 'Promised and not yet answered';

/** What members asked for or were promised, as the latest paper of the moment tells it, open ones first. */
export function promisesView({ edition, at }: Moment): View {
  const { meetings } = edition.published;
  return {
    path: links.promises(),
    title,
    description: 'What members asked for or were promised, when it is due, and what has answered it.',
    section: 'meetings',
    crumbs: [
      { label: 'Home', href: at.home() },
      { label: 'Meetings', href: at.meetings() },
    ],
    days: meetings.papers.map(({ day }) => day),
    body: (
      <>
        <PageTitle>{title}</PageTitle>
        <PromisesBody view={decide(meetings, at)} />
        {at.day === undefined && (
          <Section id="download" title="Download">
            <DownloadList
              items={[
                {
                  label: 'The whole list',
                  href: links.promisesCsv(),
                  detail: 'CSV, with the exact words of the papers, for a spreadsheet',
                },
              ]}
            />
          </Section>
        )}
      </>
    ),
  };
}
