import { AcceptedCorrections } from '@/components/officer/accepted-corrections';
import { describeCheck } from '@/components/officer/describe-check';
import { ForgivenList } from '@/components/officer/forgiven-list';
import { IssueList } from '@/components/officer/issue-list';
import { ProblemSummary } from '@/components/officer/problem-summary';
import { StepSection } from '@/components/officer/step-section';
import { WarningTicks } from '@/components/officer/warning-ticks';
import { formatCount } from '@/lib/cell/format-cell';
import { tickKey } from '@/lib/release/tick-key';
import type { Issue } from '@/lib/validation/issue';
import { STEPS } from './desk-state';
import type { CheckedWork } from './questions';
import { saveBlob } from './save-blob';
import type { Desk } from './use-desk';

interface Props {
  desk: Desk;
  checked: CheckedWork;
}

/** Step 3: what must be put right, what may be accepted, and what is to be read and ticked. */
export function ProblemsStep({ desk, checked }: Props) {
  const { state, accept, takeBack, leave } = desk;
  const fails = checked.issues.filter(({ level }) => level === 'fail');
  const correctable = fails.filter(({ correction }) => correction !== undefined);
  const confidential = correctable.filter(isMadeConfidential);
  return (
    <StepSection step={STEPS.problems} title="What is wrong">
      {fails.length > 0 && <ProblemSummary issues={fails} />}
      {fails.length === 0 && (
        <p className="lead">
          {describeCheck(checked.issues)}
          {checked.rows !== undefined && ` The file has ${formatCount(checked.rows)} rows of figures.`}
        </p>
      )}
      {confidential.length > 0 && (
        <div className="inset-note">
          <p>
            {confidential.length === correctable.length
              ? 'A file in which these figures are confidential passes the check'
              : 'The small numbers can be made confidential'}
            : each becomes c, and so does every other figure that would let one of them be worked out.
          </p>
          <button type="button" className="button" onClick={() => accept(confidential)}>
            Make {formatCount(cellsIn(confidential))} {cellsIn(confidential) === 1 ? 'figure' : 'figures'}{' '}
            confidential
          </button>
        </div>
      )}
      {correctable.length > 1 && correctable.length > confidential.length && (
        <p>
          <button type="button" className="button" onClick={() => accept(correctable)}>
            Accept all {formatCount(cellsIn(correctable))} corrections
          </button>
        </p>
      )}
      {fails.length > 0 && <IssueList issues={fails} onAccept={(issue) => accept([issue])} />}
      {state.corrected && (
        <AcceptedCorrections
          count={state.accepted}
          onDownload={() => state.corrected && saveBlob(state.corrected.name, state.corrected)}
          onTakeBack={takeBack}
        />
      )}
      <Warnings desk={desk} checked={checked} />
      <ForgivenList forgiven={checked.forgiven} />
      {fails.length === 0 && (
        <button type="button" className="button button--main" onClick={() => leave('problems')}>
          See what will change
        </button>
      )}
    </StepSection>
  );
}

/** The corrections that, taken together, are the file in which what is confidential cannot be worked out. */
function isMadeConfidential({ correction = [] }: Issue): boolean {
  return correction.length > 0 && correction.every(({ to }) => to === 'c');
}

function cellsIn(issues: readonly Issue[]): number {
  return issues.flatMap(({ correction }) => correction ?? []).length;
}

function Warnings({ desk: { state, tick }, checked }: Pick<Props, 'desk' | 'checked'>) {
  const warnings = checked.issues.filter(({ level }) => level === 'warning');
  if (warnings.length === 0) return null;
  return (
    <>
      <h3>Warnings to read</h3>
      <p>None of these stops you. Read each, tick it if the file is right, and say why.</p>
      <WarningTicks
        warnings={warnings.map((issue, index) => ({
          key: tickKey(issue),
          issue,
          draft: state.ticks[tickKey(issue)] ?? { isTicked: false, reason: '' },
          error: state.missing[`warning-${index}`] ?? state.missing[`warning-${index}-reason`],
        }))}
        onTick={tick}
      />
    </>
  );
}
