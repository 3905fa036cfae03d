import { formatVersion } from '@/lib/dataset/format-version';
import { releaseMessages } from '@/lib/release/messages';
import type { PublishResult } from '@/lib/store/publish-version';
import { type Answer, issuesAnswer } from './answer';
import { cellFields, describeRevision } from './describe-revision';

/** What became of a release, for whoever sent it. */
export function publishedAnswer(result: PublishResult, dataFolder: string): Answer {
  if (result.ok) {
    const { version, table, revision } = result;
    const { dataset } = table;
    return {
      outcome: 'done',
      lines: [
        `Published: ${dataset.title}, the version of ${formatVersion(version.id)} (${version.number}).`,
        ...describeRevision(revision),
        `It lies in ${dataFolder}, ready to commit. The site shows it once it is built again.`,
      ],
      fields: {
        dataset: dataset.id,
        version,
        kind: revision.kind ?? null,
        cells: revision.cells.map(cellFields),
        rows: revision.rows,
      },
    };
  }
  switch (result.why) {
    case 'already published':
      return {
        outcome: 'done',
        lines: [releaseMessages.alreadyPublished(result.version.id)],
        fields: { alreadyPublished: true, version: result.version },
      };
    case 'issues':
      return issuesAnswer('the file fails', result.issues, 'Nothing was published.');
    case 'damaged':
      return issuesAnswer('damaged', result.issues, 'Nothing was published.');
    case 'cannot write':
      return issuesAnswer('cannot write', [result.issue]);
    case 'conflict':
      return conflictAnswer(result.conflict);
  }
}

function conflictAnswer({ base, since }: Extract<PublishResult, { why: 'conflict' }>['conflict']): Answer {
  const issue = releaseMessages.conflict(
    base,
    since.map(({ version }) => version),
  );
  return {
    outcome: 'published since',
    problems: [
      issue.message,
      ...since.flatMap(({ version, revision }) => [
        '',
        `The version of ${formatVersion(version.id)}:`,
        ...describeRevision(revision),
      ]),
    ],
    fields: {
      issues: [issue],
      base,
      since: since.map(({ version, revision }) => ({
        version,
        kind: revision.kind ?? null,
        cells: revision.cells.map(cellFields),
        rows: revision.rows,
      })),
    },
  };
}
