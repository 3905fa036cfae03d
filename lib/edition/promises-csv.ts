import { safeText } from '../csv/safe-text';
import { writeCsv } from '../csv/write-csv';
import type { MeetingsRecord } from '../meeting/meetings-record';
import type { CommitmentStanding } from '../scrutiny/commitments/commitment-standing';
import { commitmentStandings } from '../scrutiny/commitments/commitment-standings';
import { latestPaperDay } from '../scrutiny/commitments/promises-view';
import { site } from '../site/config';
import { pageLinks } from '../site/page-links';

const HEADER = [
  'entry',
  'summary',
  'kind',
  'how_it_came_about',
  'by_whom',
  'of_whom',
  'where',
  'asked_on',
  'as_printed',
  'due',
  'due_is',
  'due_as_printed',
  'as_known_on',
  'state',
  'days_over',
  'answered_on',
  'answered_by',
  'answered_by_address',
  'notes',
];

/** The list as a table, as known by all papers that are held. Empty where nothing is stated; no text runs as a formula. */
export function promisesCsv(record: MeetingsRecord): string {
  const day = latestPaperDay(record);
  const standings = day === undefined ? [] : commitmentStandings(record, day, pageLinks());
  return writeCsv(
    HEADER,
    standings.map((standing) => rowOf(standing, day ?? '').map((text) => safeText(text ?? ''))),
  );
}

function rowOf(standing: CommitmentStanding, day: string): (string | undefined)[] {
  const { commitment, state, daysOver, where, answeredBy, notes } = standing;
  return [
    commitment.id,
    commitment.summary,
    commitment.kind,
    commitment.basis,
    commitment.askedBy,
    commitment.of,
    where.label,
    commitment.askedOn,
    commitment.asPrinted,
    commitment.due,
    commitment.dueIs,
    commitment.dueAsPrinted,
    day,
    state,
    daysOver?.toString(),
    commitment.answeredOn,
    answeredBy?.label,
    answeredBy && site.baseUrl + answeredBy.href,
    notes.join(' '),
  ];
}
