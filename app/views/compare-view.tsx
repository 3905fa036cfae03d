import { OverTimePart } from '@/components/compare/over-time-part';
import { PeriodsPart } from '@/components/compare/periods-part';
import { InsetNote } from '@/components/layout/inset-note';
import { Lead } from '@/components/layout/lead';
import { PageTitle } from '@/components/layout/page-title';
import { compareOverTime } from '@/lib/article/compare-over-time';
import { comparePeriods } from '@/lib/article/compare-periods';
import { type CompareRequest, readCompareRequest, type SearchParams } from '@/lib/article/compare-request';
import { type MeasureChoice, measureChoices } from '@/lib/article/measure-choices';
import { latestTables } from '@/lib/edition/edition-articles';
import { chartOptions } from '@/lib/edition/edition-figures';
import { compareQuery } from '@/lib/site/compare-query';
import { links } from '@/lib/site/links';
import type { Moment } from './moment';
import { notYetView } from './not-yet-view';
import type { View } from './view';

/** Compare, drawn for what the address asks. */
export function compareView(moment: Moment, params: SearchParams): View | undefined {
  const { edition, at } = moment;
  const choices = measureChoices(latestTables(edition));
  const asked = compareQuery(
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, [value].flat()[0]])),
  );
  const page = {
    path: Object.keys(asked).length > 0 ? links.compare(asked) : links.compare(),
    title: 'Compare',
    description: 'Any measure in any two periods, or up to four measures over time, where that is fair.',
    section: 'compare',
    crumbs: [{ label: 'Home', href: at.home() }],
  } as const;
  if (choices.length === 0)
    return notYetView(moment, page, (day) => `No figures had been published by ${day}.`);
  return { ...page, days: [], body: <Compare {...moment} {...{ params, choices }} /> };
}

function Compare({
  params,
  choices,
  ...moment
}: Moment & { params: SearchParams; choices: MeasureChoice[] }) {
  const request = readCompareRequest(params, choices);
  const parts = partsOf(moment, request, choices);
  return (
    <>
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
      {request.lines.length > 0 ? parts.toReversed() : parts}
    </>
  );
}

function partsOf({ edition, at }: Moment, request: CompareRequest, choices: readonly MeasureChoice[]) {
  const measures = choices.map(({ id, label, table }) => ({ value: id, label, group: table.dataset.title }));
  const compared = comparePeriods(request.measure, request, chartOptions(edition, request.measure.table));
  const [firstLine] = request.lines;
  const overTime =
    firstLine &&
    compareOverTime(request.lines, {
      ...chartOptions(edition, firstLine.table),
      isIndexed: request.isIndexed,
    });
  return [
    <PeriodsPart key="periods" {...{ compared, measures, at }} />,
    <OverTimePart
      key="over-time"
      chosen={request.chosenLines}
      isIndexed={request.isIndexed}
      {...{ measures, overTime, at }}
    />,
  ];
}
