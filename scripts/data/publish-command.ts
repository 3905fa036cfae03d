import { catalogue } from '@/data/catalogue';
import { registers } from '@/data/meetings/registers';
import type { CellReason, Tick } from '@/lib/dataset/version';
import { nameCell } from '@/lib/release/name-cell';
import { needsReason } from '@/lib/release/needs-reason';
import { prepareRelease, reasonsFor, ticksFor } from '@/lib/release/prepare-release';
import { readRelease, type Release } from '@/lib/release/release';
import { needsTick, tickKey } from '@/lib/release/tick-key';
import { compareVersions } from '@/lib/revision/compare-versions';
import { publishVersion } from '@/lib/store/publish-version';
import { type Answer, issuesAnswer, WrongUse } from './answer';
import { type CheckedForDataset, checkOfficerFile } from './check-officer-file';
import { citationOf, type CitationOptions } from './citation-of';
import { readText, writeNew } from './files';
import { namedReasons } from './named-reasons';
import { datasetNamed, type OpenedFolder, openFolder } from './open-folder';
import { publishedAnswer } from './published-answer';
import { readTicks } from './read-ticks';
import { whoPublishes } from './who-publishes';

export interface PublishOptions extends CitationOptions {
  data: string;
  dataset?: string;
  worksheet?: string;
  note?: string;
  reason?: string;
  because?: string[];
  tick?: string[];
  ticks?: string;
  save?: string;
  by?: string;
}

/** Publishes a checked file, or a release that was prepared on the page; or keeps the release for later with --save. */
export async function publishCommand(path: string, options: PublishOptions): Promise<Answer> {
  const folder = await openFolder(options.data);
  if ('outcome' in folder) return folder;
  const release = path.endsWith('.json') ? readPrepared(path, options) : prepare(path, folder, options);
  if ('outcome' in release) return release;
  if (options.save !== undefined) return saved(options.save, release);
  const who = whoPublishes(options.by);
  return publishedAnswer(
    await publishVersion(options.data, release, { who, catalogue, registers }),
    options.data,
  );
}

/** What a prepared release has decided already. */
const OF_THE_RELEASE = [
  'dataset',
  'worksheet',
  'note',
  'reason',
  'paper',
  'item',
  'place',
  'title',
  'meeting',
  'because',
  'tick',
  'ticks',
] as const;

/** A prepared release says all that there is to say. */
function readPrepared(path: string, options: PublishOptions): Release | Answer {
  const given = OF_THE_RELEASE.find((name) => options[name] !== undefined);
  if (given !== undefined)
    throw new WrongUse(`A prepared release has its own ${given}: leave --${given} out.`);
  const read = readRelease(parseJson(readText(path)));
  return read.ok ? read.release : issuesAnswer('the file fails', read.issues, 'Nothing was published.');
}

function prepare(path: string, folder: OpenedFolder, options: PublishOptions): Release | Answer {
  if (options.dataset === undefined) throw new WrongUse('Say which dataset the file is of: --dataset ID.');
  const found = datasetNamed(folder, options.dataset);
  const citation = citationOf(folder, found, options);
  const file = { path, ...(options.worksheet !== undefined && { worksheet: options.worksheet }) };
  const decided = checkOfficerFile(folder, found, file, citation);
  if (!decided.accepted) {
    const fails = decided.checked.issues.filter(({ level }) => level === 'fail');
    return issuesAnswer('the file fails', fails, 'Nothing was published.');
  }
  return prepareRelease({
    dataset: options.dataset,
    base: found.latest.version,
    csv: decided.accepted.csv,
    citation,
    note: options.note ?? '',
    ...(options.reason !== undefined && { reason: options.reason }),
    reasons: reasonsOf(decided, options),
    ticks: ticksOf(decided, options),
  });
}

function reasonsOf({ found, accepted }: CheckedForDataset, { because = [] }: PublishOptions): CellReason[] {
  const cells = accepted ? compareVersions(found.latest, accepted.table).cells : [];
  const names = cells.filter(needsReason).map(nameCell);
  const given = namedReasons('--because', because, names);
  return reasonsFor(cells, (_, cell) => given(nameCell(cell)));
}

function ticksOf({ checked }: CheckedForDataset, { tick = [], ticks }: PublishOptions): Tick[] {
  const keys = checked.issues.filter(needsTick).map(tickKey);
  const given = namedReasons('--tick', tick, keys);
  const filled = new Map(
    ticks === undefined ? [] : readTicks(ticks).map((each) => [each.warning, each.reason]),
  );
  return ticksFor(checked.issues, (key) => given(key) ?? filled.get(key));
}

function saved(path: string, release: Release): Answer {
  writeNew(path, `${JSON.stringify(release, null, 2)}\n`);
  return {
    outcome: 'done',
    lines: [`The release is prepared: ${path}. Nothing is published yet.`],
    fields: { saved: path },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
