import { isStaticCopy } from '@/app/static-copy';
import { DayForm } from '@/components/as-at/day-form';
import { DayList } from '@/components/as-at/day-list';
import { InsetNote } from '@/components/layout/inset-note';
import { Lead } from '@/components/layout/lead';
import { Page } from '@/components/layout/page';
import { PageTitle } from '@/components/layout/page-title';
import { Section } from '@/components/layout/section';
import { publishedOn } from '@/lib/edition/published-on';
import { links } from '@/lib/site/links';
import { firstDay, todaysMoment } from './moment';

export const daysPageWords = {
  path: links.asAt(),
  title: 'As it was known on a day',
  description: 'Any page of figures as it was known on a day, without what was published or corrected later.',
};

interface Props {
  /** The page that is to be seen, by its address of today. */
  page?: string;
  /** What is amiss with the day that was asked for. */
  problem?: string;
}

/** Where a reader says as it was known on which day the site is to be shown. */
export function DaysPage({ page = links.home(), problem }: Props) {
  const moment = todaysMoment();
  return (
    <Page path={links.asAt()} crumbs={[{ label: 'Home', href: links.home() }]}>
      <PageTitle>As it was known on a day</PageTitle>
      {problem !== undefined && <InsetNote>{problem}</InsetNote>}
      <Lead>
        Choose a day, and the page is shown with what had been published by the end of it. What was published
        or corrected later is left out.
      </Lead>
      {!isStaticCopy && <DayForm id="days" page={page} first={firstDay(moment)} />}
      <p>
        A paper counts from the day of its meeting: the papers do not state when they were published. The
        methods, the glossary and the list of papers are always those of today.
      </p>
      <Section id="days" title="When something was published" ruled>
        <DayList days={publishedOn(moment.edition)} page={page} />
      </Section>
    </Page>
  );
}
