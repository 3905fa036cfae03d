import { Section } from '@/components/layout/section';
import { DifferenceTable } from '@/components/officer/difference-table';
import { formatVersion } from '@/lib/dataset/format-version';
import type { Judgement } from '@/lib/release/judge-release';
import { formatIssue } from '@/lib/validation/issue';

interface Props {
  judgement: Judgement;
  dataset: string;
}

/** What a release would change if it were published now, or why it cannot be. */
export function Judged({ judgement }: Props) {
  if (judgement.ok)
    return (
      <Section id="difference" title="What changes, figure by figure" ruled>
        <DifferenceTable cells={judgement.revision.cells} rows={judgement.revision.rows} />
      </Section>
    );
  return (
    <Section id="difference" title="It cannot be published as it is" ruled>
      <Why judgement={judgement} />
    </Section>
  );
}

function Why({ judgement }: { judgement: Exclude<Judgement, { ok: true }> }) {
  switch (judgement.why) {
    case 'already published':
      return (
        <p>These figures are published already, as the version of {formatVersion(judgement.version.id)}.</p>
      );
    case 'issues':
      return (
        <ul>
          {judgement.issues.map((issue) => (
            <li key={formatIssue(issue)}>{formatIssue(issue)}</li>
          ))}
        </ul>
      );
    case 'conflict':
      return (
        <>
          <p>
            It was compared with the version of {formatVersion(judgement.conflict.base)}. Since then this was
            published. The release is kept: its officer compares the file with the latest version, and sends
            it again.
          </p>
          {judgement.conflict.since.map(({ version, revision }) => (
            <div key={version.id}>
              <h3>{formatVersion(version.id)}</h3>
              <p>{version.note}</p>
              <DifferenceTable cells={revision.cells} rows={revision.rows} />
            </div>
          ))}
        </>
      );
  }
}
