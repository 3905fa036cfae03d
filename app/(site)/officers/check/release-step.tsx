import { ProblemSummary } from '@/components/officer/problem-summary';
import { ReleaseForm, type ReleaseField } from '@/components/officer/release-form';
import { ReleaseOutcome } from '@/components/officer/release-outcome';
import { StepSection } from '@/components/officer/step-section';
import { describeRehearsal } from '@/components/officer/describe-rehearsal';
import { officerLinks } from '@/lib/site/officer-links';
import type { DatasetOption } from './choices';
import { STEPS } from './desk-state';
import type { PreparedWork } from './questions';
import { saveBlob } from './save-blob';
import type { Desk } from './use-desk';
import { usePublishing } from './use-publishing';

interface Props {
  desk: Desk;
  dataset: DatasetOption;
  isServed: boolean;
}

/** Step 5: what readers are told, and the release itself. */
export function ReleaseStep({ desk, isServed }: Props) {
  const { state, type, prepare } = desk;
  const { words, missing, prepared, refused } = state;
  const errors = Object.fromEntries(
    Object.entries(missing).map(([id, what]) => [id.replace('release-', ''), what]),
  ) as Partial<Record<ReleaseField, string>>;
  return (
    <StepSection step={STEPS.release} title="The release">
      <ReleaseForm
        values={words}
        errors={errors}
        isNewPaper={state.paper?.kind === 'new'}
        isCorrection={state.paper?.kind === 'same'}
        onChange={(field, value) => type({ [field]: value })}
      />
      {refused.length > 0 && <ProblemSummary issues={refused} />}
      {!prepared && (
        <button type="button" className="button button--main" onClick={prepare}>
          Prepare the release
        </button>
      )}
      {prepared && <Prepared {...{ desk, prepared, isServed }} />}
    </StepSection>
  );
}

function Prepared({ desk, prepared, isServed }: { desk: Desk; prepared: PreparedWork; isServed: boolean }) {
  const { release, version } = prepared;
  const { publishing, sending, send } = usePublishing(isServed, release);
  return (
    <>
      <h3>Ready</h3>
      <p>{describeRehearsal(prepared)} The file was checked once more, with what you have written.</p>
      <ReleaseOutcome
        {...{ publishing, sending }}
        signInHref={officerLinks.signIn()}
        onDownload={() => {
          saveBlob(
            `${release.dataset}-${version.id}.release.json`,
            new Blob([`${JSON.stringify(release, null, 2)}\n`], { type: 'application/json' }),
          );
          desk.saved();
        }}
        onSend={() => send(release)}
        onCompareAgain={desk.compareAgain}
      />
    </>
  );
}
