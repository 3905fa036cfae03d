import { ContentsList } from '@/components/layout/contents-list';
import { Lead } from '@/components/layout/lead';
import { PageTitle } from '@/components/layout/page-title';
import type { CiteAsGiven } from '@/components/pack/cite-figure';
import { formatDay } from '@/lib/period/format-period';
import { hasSubstance } from '@/lib/scrutiny/meeting/meeting-items';
import { contentsOf } from '@/lib/scrutiny/meeting/meeting-contents';
import type { MeetingPage } from '@/lib/scrutiny/meeting/meeting-page';
import type { PageLinks } from '@/lib/site/page-links';
import { ItemSection } from './item-section';
import { OtherItems } from './other-items';
import { ProgrammeSection } from './programme-section';
import { ResolvedSection } from './resolved-section';
import { SinceSection } from './since-section';

interface Props {
  page: MeetingPage;
  /** The titles of the papers by their ids. */
  papers: Readonly<Record<string, string>>;
  at: PageLinks;
  /** The citation of a figure as members saw it; without it none is offered. */
  cite?: CiteAsGiven;
}

/** A meeting's page, read the evening before: what it is, its items with their figures, what was resolved, and since. */
export function MeetingArticle({ page, papers, at, cite }: Props) {
  const { meeting, when, asKnownOn, facts, items, programme, resolutions, sinceThen } = page;
  const where = [meeting.time, meeting.venue].filter(Boolean).join(', ');
  return (
    <>
      <PageTitle kicker={meeting.body === 'not stated' ? 'Whose meeting is not stated' : meeting.body}>
        Meeting of {when}
      </PageTitle>
      {where !== '' && <Lead>{where}</Lead>}
      <p>{facts.join(' ')}</p>
      {items.length > 0 && (
        <p className="small">
          The figures are those that had been published by {formatDay(asKnownOn)}. Of this page only{' '}
          <a href="#since-then">what has happened since then</a> changes.
        </p>
      )}
      <ContentsList items={contentsOf(page)} />
      {items.filter(hasSubstance).map((item) => (
        <ItemSection key={item.id} item={item} meeting={meeting} {...(cite && { cite })} />
      ))}
      <OtherItems items={items.filter((item) => !hasSubstance(item))} meeting={meeting} />
      <ProgrammeSection entries={programme} />
      <ResolvedSection resolutions={resolutions} />
      <SinceSection since={sinceThen} papers={papers} at={at} asKnownOn={asKnownOn} />
    </>
  );
}
