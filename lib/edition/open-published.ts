import type { Dataset } from '../dataset/dataset';
import type { Table } from '../dataset/table';
import type { MeetingRegisters, MeetingsRecord } from '../meeting/meetings-record';
import { validateRegisters } from '../meeting/validate-registers';
import type { Issue } from '../validation/issue';
import { messages } from '../validation/messages';
import type { DatasetTexts, PublishedTexts } from './edition';
import { openDataset, openSound, type Sound } from './open-dataset';
import type { Published } from './published';

export type OpenedPublished = { ok: true; published: Published } | { ok: false; issues: Issue[] };

/** `notes` are the damaged files that were set aside, for whoever runs the site. */
export type OpenedSound = { ok: true; published: Published; notes: Issue[] } | { ok: false; issues: Issue[] };

type Declared = readonly { dataset: Dataset }[];

/** Reads all that is published from the texts of its files: the whole of it, or every problem in every file at once. */
export function openPublished(
  texts: PublishedTexts,
  catalogue: Declared,
  registers: MeetingRegisters,
): OpenedPublished {
  const open = (files: DatasetTexts, dataset: Dataset): Sound => {
    const opened = openDataset(files, dataset);
    return opened.ok ? { ...opened, damaged: [], issues: [] } : opened;
  };
  return openEach(texts, catalogue, registers, open);
}

/**
 * The same for a site that is running: a file that is not the one that was published is set aside and told of, and
 * everything else is shown. What `kept` still holds of it, read before the damage, stays.
 */
export function openSoundPublished(
  texts: PublishedTexts,
  catalogue: Declared,
  registers: MeetingRegisters,
  kept?: Published,
): OpenedSound {
  const keptTables = (id: string): readonly Table[] =>
    kept?.datasets.find(({ dataset }) => dataset.id === id)?.tables ?? [];
  return openEach(texts, catalogue, registers, (files, dataset) =>
    openSound(files, dataset, keptTables(dataset.id)),
  );
}

function openEach(
  texts: PublishedTexts,
  catalogue: Declared,
  registers: MeetingRegisters,
  open: (files: DatasetTexts, dataset: Dataset) => Sound,
): OpenedSound {
  const opened = catalogue.map(({ dataset }) => {
    const files = texts.datasets.find(({ id }) => id === dataset.id) ?? { id: dataset.id, csvs: {} };
    return { dataset, ...open(files, dataset) };
  });
  const ids = catalogue.map(({ dataset }) => dataset.id);
  const read = validateRegisters(registers, texts.registers, ids);
  const good = opened.filter((each) => each.ok);
  const issues = [
    ...opened.flatMap((each) => (each.ok ? [] : each.issues)),
    ...(read.ok ? good.flatMap(({ dataset, tables }) => unknownPapers(dataset, tables, read.meetings)) : []),
    ...(read.ok ? [] : read.issues),
  ];
  if (issues.length > 0 || !read.ok) return { ok: false, issues };
  return {
    ok: true,
    published: publishedOf(good, read.meetings),
    notes: good.flatMap((each) => each.issues),
  };
}

function publishedOf(
  opened: readonly ({ dataset: Dataset } & Extract<Sound, { ok: true }>)[],
  meetings: MeetingsRecord,
): Published {
  const datasets = opened.flatMap(({ dataset, tables, damaged }) => {
    const latest = tables.at(-1);
    return latest ? [{ dataset, tables, latest, ...(damaged.length > 0 && { damaged }) }] : [];
  });
  const unreadable = opened.filter(({ tables }) => tables.length === 0);
  return {
    datasets,
    meetings,
    ...(unreadable.length > 0 && {
      unreadable: unreadable.map(({ dataset, damaged }) => ({ dataset, damaged })),
    }),
  };
}

/** A version must name a paper that readers can be led to, or say that no list has it yet. */
function unknownPapers({ id }: Dataset, tables: readonly Table[], { papers }: MeetingsRecord): Issue[] {
  const known = papers.map((paper) => paper.id);
  return tables
    .filter(({ version: { citation } }) => !citation.unlisted && !known.includes(citation.paper))
    .map(({ version }) => ({
      ...messages.unknownPaper(version.citation.paper, known),
      file: `${id}/versions.json`,
    }));
}
