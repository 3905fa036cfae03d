import { DatasetBrief } from '@/components/home/dataset-brief';
import { MeetingSection } from '@/components/home/meeting-section';
import { Lead } from '@/components/layout/lead';
import { PageTitle } from '@/components/layout/page-title';
import { Section } from '@/components/layout/section';
import { datasetCard, latestMeeting } from '@/lib/article/home';
import { figuresIn } from '@/lib/edition/edition-figures';
import { publicationDays } from '@/lib/edition/publication-days';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';
import type { Moment } from './moment';
import type { View } from './view';

/** The front page. */
export function homeView(moment: Moment): View {
  return {
    path: links.home(),
    title: site.serviceName,
    description: `The figures that ${site.place}’s ${site.committee} has been given: trends, fair comparisons, and the papers they came from.`,
    section: 'home',
    crumbs: [],
    days: publicationDays(moment.edition),
    body: <Home {...moment} />,
  };
}

function Home({ edition, at }: Moment) {
  const { datasets, meetings } = edition.published;
  const cards = datasets.map(({ latest }) => datasetCard(latest, figuresIn(edition, latest)));
  const meeting = latestMeeting(meetings.meetings, meetings.items);
  return (
    <>
      <PageTitle>
        The figures that {site.place}’s {site.committee} has been given
      </PageTitle>
      <Lead>Trends, fair comparisons, and the papers they came from.</Lead>
      {meeting && <MeetingSection card={meeting} datasets={cards} at={at} />}
      <Section id="datasets" title="All the figures" ruled>
        <ul className="columns">
          {cards.map((card) => (
            <DatasetBrief key={card.id} card={card} at={at} />
          ))}
        </ul>
      </Section>
    </>
  );
}
