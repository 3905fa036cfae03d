import type { Metadata } from 'next';
import { chartOptions, latestTables } from '@/app/article';
import { pagePreview } from '@/app/card-list';
import { OverTimePart } from '@/components/compare/over-time-part';
import { PeriodsPart } from '@/components/compare/periods-part';
import { InsetNote } from '@/components/layout/inset-note';
import { Lead } from '@/components/layout/lead';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { compareOverTime } from '@/lib/article/compare-over-time';
import { comparePeriods } from '@/lib/article/compare-periods';
import { readCompareRequest, type SearchParams } from '@/lib/article/compare-request';
import { measureChoices } from '@/lib/article/measure-choices';
import { links } from '@/lib/site/links';

export function generateMetadata(): Metadata {
  return pageMetadata({
    path: links.compare(),
    title: 'Compare',
    description: 'Any measure in any two periods, or up to four measures over time, where that is fair.',
    preview: pagePreview('compare'),
  });
}

/** Drawn on request: the address carries the choice. */
export default async function ComparePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const choices = measureChoices(latestTables());
  const request = readCompareRequest(await searchParams, choices);
  const measures = choices.map(({ id, label, table }) => ({ value: id, label, group: table.dataset.title }));
  const compared = comparePeriods(request.measure, request, chartOptions(request.measure.table));
  const [firstLine] = request.lines;
  const overTime =
    firstLine &&
    compareOverTime(request.lines, { ...chartOptions(firstLine.table), isIndexed: request.isIndexed });
  const parts = [
    <PeriodsPart key="periods" compared={compared} measures={measures} />,
    <OverTimePart
      key="over-time"
      chosen={request.chosenLines}
      isIndexed={request.isIndexed}
      measures={measures}
      overTime={overTime}
    />,
  ];
  return (
    <Page path={links.compare()} section="compare" crumbs={[{ label: 'Home', href: links.home() }]}>
      <PageTitle>Compare</PageTitle>
      <Lead>
        Any measure in any two periods, or up to four measures over time. Where two things may not fairly be
        compared, this page says why.
      </Lead>
      {request.unknown.length > 0 && (
        <InsetNote>
          The address asks for something that is not here: {request.unknown.join(', ')}. It was left out.
        </InsetNote>
      )}
      {overTime ? parts.toReversed() : parts}
    </Page>
  );
}
