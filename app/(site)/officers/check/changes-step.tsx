import { lazy, Suspense } from 'react';
import { QuietBoundary } from '@/components/figure/quiet-boundary';
import { describeRehearsal } from '@/components/officer/describe-rehearsal';
import { DifferenceTable } from '@/components/officer/difference-table';
import { StepSection } from '@/components/officer/step-section';
import { TextField } from '@/components/officer/text-field';
import { formatCount } from '@/lib/cell/format-cell';
import { needsReason } from '@/lib/release/needs-reason';
import { type CellDifference, placeKey } from '@/lib/revision/compare-versions';
import { links } from '@/lib/site/links';
import type { DatasetOption } from './choices';
import { STEPS } from './desk-state';
import { reasonFieldId } from './find-missing';
import { givenReason } from './given-reason';
import type { RehearsedWork } from './questions';
import type { Desk } from './use-desk';

/** It draws charts, so it is fetched when there are any to draw. */
const Rehearsed = lazy(() => import('./rehearsed').then(({ Rehearsed: View }) => ({ default: View })));

interface Props {
  desk: Desk;
  dataset: DatasetOption;
  rehearsed: RehearsedWork;
}

/** Step 4, the rehearsal: the difference figure by figure, then every address as it is and as it would be. */
export function ChangesStep({ desk, dataset, rehearsed }: Props) {
  const { cells, rows, rehearsal } = rehearsed;
  const published = cells.filter(({ what }) => what !== 'added');
  const explained = published.filter(needsReason).length;
  const added = cells.filter(({ what }) => what === 'added');
  return (
    <StepSection step={STEPS.changes} title="What will change">
      <p className="lead">{describeRehearsal(rehearsed)}</p>
      {published.length + rows.length > 0 && (
        <>
          <h3>Published figures that change</h3>
          {explained > 1 && <ReasonForAll desk={desk} figures={explained} />}
          <DifferenceTable
            cells={published}
            rows={rows}
            reasonOf={(cell) => (needsReason(cell) ? <Reason desk={desk} cell={cell} /> : undefined)}
          />
        </>
      )}
      {added.length > 0 && <NewFigures cells={added} />}
      <h3>Where readers would see it</h3>
      <QuietBoundary
        instead={
          <p>
            The pages cannot be drawn here just now: {formatCount(rehearsal.changes.length)} addresses change.
            Nothing of yours is lost, and you can go on.
          </p>
        }
      >
        <Suspense fallback={<p>Drawing the pages…</p>}>
          <Rehearsed rehearsal={rehearsal} first={links.dataset(dataset.id)} />
        </Suspense>
      </QuietBoundary>
      <button type="button" className="button button--main" onClick={() => desk.leave('changes')}>
        Continue
      </button>
    </StepSection>
  );
}

function ReasonForAll({ desk, figures }: { desk: Desk; figures: number }) {
  return (
    <TextField
      id="reason-for-all"
      label={`One reason for all ${formatCount(figures)}, for readers`}
      hint="It stands below for each of them, until you write another there."
      value={desk.state.reasonForAll}
      onChange={desk.giveReasonForAll}
    />
  );
}

function Reason({ desk: { state, giveReason }, cell }: { desk: Desk; cell: CellDifference }) {
  const place = placeKey(cell);
  const id = reasonFieldId(place);
  return (
    <TextField
      id={id}
      label={`Why it ${cell.what === 'removed' ? 'goes' : 'changes'}, for readers`}
      value={givenReason(state, cell)}
      error={state.missing[id]}
      onChange={(reason) => giveReason(place, reason)}
    />
  );
}

function NewFigures({ cells }: { cells: readonly CellDifference[] }) {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {cells.length === 1 ? 'One new figure' : `${formatCount(cells.length)} new figures`}
        </span>
      </summary>
      <DifferenceTable cells={cells} rows={[]} />
    </details>
  );
}
