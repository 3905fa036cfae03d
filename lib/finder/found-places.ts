import { formatVersion } from '../dataset/format-version';
import { formatDay } from '../period/format-period';
import { links } from '../site/links';
import type { Entry } from './entry';
import type { FindableState } from './findable';
import type { Place } from './found';
import { versionAt } from './standing-of';

/** A number may stand in many charts: the first is enough to lead there. */
const MOST_FIGURES = 1;

/** Where a figure is shown: its dataset, its charts as they are and as they were, and the meeting that was given it. */
export function foundPlaces(entry: Entry, { first, last, figures }: FindableState): Place[] {
  const { dataset } = entry;
  const isLatest = last === dataset.versions.length - 1;
  const { id } = versionAt(entry, last);
  const page = isLatest
    ? { label: dataset.title, href: links.dataset(dataset.id) }
    : {
        label: `${dataset.title}, version of ${formatVersion(id)}`,
        href: links.version(dataset.id, id),
      };
  const charts = figures.slice(0, MOST_FIGURES).flatMap((figure): Place[] => {
    const label = dataset.figures[figure] ?? figure;
    const frozen = {
      label: `“${label}” as of ${formatVersion(id)}`,
      href: links.frozenFigure(dataset.id, figure, id),
    };
    return isLatest
      ? [{ label: `Chart “${label}”`, href: links.figure(dataset.id, figure) }, frozen]
      : [{ ...frozen, label: `Chart ${frozen.label}` }];
  });
  const { meeting } = versionAt(entry, first);
  const day = formatDay(versionAt(entry, first).citation.meeting);
  const meetings =
    meeting === undefined ? [] : [{ label: `Meeting of ${day}`, href: links.meeting(meeting) }];
  const history =
    entry.cell.states.length > 1 ? [{ label: 'How it has changed', href: links.history(dataset.id) }] : [];
  return [page, ...charts, ...meetings, ...history];
}

/** The paper that a version was read from, with its place. */
export function printedIn(entry: Entry, version: number): { text: string; href: string } {
  const { citation } = versionAt(entry, version);
  return {
    text: `${citation.title}, ${citation.item}, ${citation.place}. Meeting of ${formatDay(citation.meeting)}.`,
    href: links.papers(citation.paper),
  };
}
