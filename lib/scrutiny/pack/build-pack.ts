import { formatVersion } from '../../dataset/format-version';
import type { Figure } from '../../figure/figure';
import type { Meeting } from '../../meeting/meeting';
import type { Day } from '../../period/day';
import type { ItemFigures, MeetingItem, MeetingPage } from '../meeting/meeting-page';
import { nameOfItem } from '../meeting/name-of-item';
import type { Pack, PackDataset, PackFigure, PackItem, PackReference } from './pack';
import { packContents } from './pack-contents';
import { packResolution } from './pack-resolution';
import { formatCode } from './short-code';
import { isTableApart } from './is-table-apart';

/** What a pack is made from beside the meeting’s page. */
export interface PackSource {
  /** The code of a figure, without its hyphen. */
  codeOf: (figure: Figure) => string;
  /** The figure as members saw it, cited. `item` is the title of the item. */
  cite: (figure: Figure, item: string) => string;
  /** The day of the latest thing published. */
  madeUpTo: Day;
}

/** Decides a meeting's pack: its parts in order, its figures numbered from 1, each once. */
export function buildPack(page: MeetingPage, source: PackSource): Pack {
  const { meeting, when, asKnownOn, facts, programme, resolutions, sinceThen } = page;
  const timeAndPlace = [meeting.time, meeting.venue].filter((part) => part !== undefined).join(', ');
  const numbered = numberFigures(page.items, source);
  const items = page.items.filter(hasSubstance).map((item) => packItem(item, meeting, numbered));
  const parts = {
    items,
    programme: programme.map(({ item, purpose }) => (purpose === undefined ? item : `${item}: ${purpose}`)),
    resolutions: resolutions.map((resolution) => packResolution(resolution)),
    figures: referencesOf(page.items, numbered, source),
  };
  return {
    id: meeting.id,
    ...(meeting.body !== 'not stated' && { body: meeting.body }),
    when,
    ...(timeAndPlace !== '' && { timeAndPlace }),
    asKnownOn,
    facts,
    contents: packContents(page, parts),
    ...parts,
    sinceThen,
    madeUpTo: source.madeUpTo,
  };
}

/** Each figure of a meeting with its number, by what it is and of which version: where it comes again it keeps it. */
type Numbered = ReadonlyMap<string, PackFigure & { item: string }>;

const keyOf = ({ dataset, id, version }: Figure): string => [dataset.id, id, version.id].join(' ');

function numberFigures(items: readonly MeetingItem[], { codeOf }: PackSource): Numbered {
  const numbered = new Map<string, PackFigure & { item: string }>();
  for (const { id: item, datasets } of items) {
    for (const figure of datasets.flatMap(({ figures }) => figures)) {
      if (numbered.has(keyOf(figure))) continue;
      const number = numbered.size + 1;
      numbered.set(keyOf(figure), {
        label: `Figure ${number}`,
        part: `figure-${number}`,
        code: formatCode(codeOf(figure)),
        figure,
        tableApart: isTableApart(figure),
        item,
      });
    }
  }
  return numbered;
}

function packItem(item: MeetingItem, meeting: Meeting, numbered: Numbered): PackItem {
  const { number, title, pages, note, had, claims, open, questions } = item;
  return {
    part: `item-${number}`,
    label: nameOfItem(meeting, number),
    title,
    ...(pages !== undefined && { pages: pages.replace(' - ', ' to ') }),
    ...(note !== undefined && { note }),
    ...(had !== undefined && { had }),
    datasets: item.datasets.map((each) => packDataset(each, item.id, numbered)),
    claims,
    resolutions: item.resolutions.map((resolution) =>
      packResolution(resolution, nameOfItem(meeting, number)),
    ),
    open,
    questions,
  };
}

function packDataset(
  { dataset, version, ...words }: ItemFigures,
  item: string,
  numbered: Numbered,
): PackDataset {
  const found = words.figures.flatMap((figure) => numbered.get(keyOf(figure)) ?? []);
  return {
    ...dataset,
    version: `Version of ${formatVersion(version.id)} (${version.number})`,
    lead: words.lead,
    story: words.story,
    figures: found.filter((each) => each.item === item).map(({ item: _, ...figure }) => figure),
    shownAbove: found.filter((each) => each.item !== item).map(({ label, part }) => ({ label, part })),
    ...(words.givenTo && { givenTo: words.givenTo }),
  };
}

function referencesOf(
  items: readonly MeetingItem[],
  numbered: Numbered,
  { cite }: PackSource,
): PackReference[] {
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return [...numbered.values()].map(({ label, part, code, figure, item }) => ({
    label,
    part,
    code,
    headline: figure.headline,
    citation: cite(figure, titles.get(item) ?? ''),
  }));
}

/** Whether there is more to an item than its title. */
function hasSubstance({ datasets, claims, resolutions, open, questions, note }: MeetingItem): boolean {
  return (
    note !== undefined || [datasets, claims, resolutions, open, questions].some(({ length }) => length > 0)
  );
}
