import type { Metadata } from 'next';
import { figuresIn } from '@/app/article';
import { pagePreview } from '@/app/card-list';
import { published } from '@/app/published';
import { DatasetBrief } from '@/components/home/dataset-brief';
import { MeetingSection } from '@/components/home/meeting-section';
import { Lead } from '@/components/layout/lead';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { Section } from '@/components/layout/section';
import { datasetCard, latestMeeting } from '@/lib/article/home';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';

const description = `The figures that ${site.place}’s ${site.committee} has been given: trends, fair comparisons, and the papers they came from.`;

export function generateMetadata(): Metadata {
  return pageMetadata({
    path: links.home(),
    title: site.serviceName,
    description,
    preview: pagePreview('home'),
  });
}

export default function HomePage() {
  const { datasets, meetings } = published();
  const cards = datasets.map(({ latest }) => datasetCard(latest, figuresIn(latest)));
  const meeting = latestMeeting(meetings.meetings, meetings.items);
  return (
    <Page path={links.home()} section="home">
      <PageTitle>
        The figures that {site.place}’s {site.committee} has been given
      </PageTitle>
      <Lead>Trends, fair comparisons, and the papers they came from.</Lead>
      {meeting && <MeetingSection card={meeting} datasets={cards} />}
      <Section id="datasets" title="All the figures" ruled>
        <ul className="columns">
          {cards.map((card) => (
            <DatasetBrief key={card.id} card={card} />
          ))}
        </ul>
      </Section>
    </Page>
  );
}
