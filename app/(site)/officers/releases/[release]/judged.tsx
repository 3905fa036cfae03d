import { currentEdition } from '@/app/published';
import { Section } from '@/components/layout/section';
import { DifferenceTable } from '@/components/officer/difference-table';
import { RehearsalView } from '@/components/officer/rehearsal-view';
import { formatVersion } from '@/lib/dataset/format-version';
import type { Table } from '@/lib/dataset/table';
import type { CellPlace } from '@/lib/dataset/version';
import type { Rehearsal } from '@/lib/edition/rehearsal';
import { rehearse } from '@/lib/edition/rehearse';
import { withTable } from '@/lib/edition/with-table';
import type { Judgement } from '@/lib/release/judge-release';
import type { Release } from '@/lib/release/release';
import { placeKey } from '@/lib/revision/compare-versions';
import { links } from '@/lib/site/links';
import { formatIssue } from '@/lib/validation/issue';

interface Props {
  judgement: Judgement;
  release: Release;
}

/** What a release would change if it were published now, figure by figure and page by page, or why it cannot be. */
export function Judged({ judgement, release }: Props) {
  if (judgement.ok)
    return (
      <>
        <Section id="difference" title="What changes, figure by figure" ruled>
          <DifferenceTable
            cells={judgement.revision.cells}
            rows={judgement.revision.rows}
            reasonOf={(difference) => reasonIn(release, difference)}
          />
        </Section>
        <Section id="rehearsal" title="What readers would see" ruled>
          <RehearsalView rehearsal={rehearsalWith(judgement.table)} first={links.dataset(release.dataset)} />
        </Section>
      </>
    );
  return (
    <Section id="difference" title="It cannot be published as it is" ruled>
      <Why judgement={judgement} />
    </Section>
  );
}

function reasonIn({ reasons }: Release, place: CellPlace): string | undefined {
  return reasons.find((each) => placeKey(each) === placeKey(place))?.reason;
}

function rehearsalWith(table: Table): Rehearsal {
  const before = currentEdition();
  return rehearse(before, { ...before, published: withTable(before.published, table) });
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
