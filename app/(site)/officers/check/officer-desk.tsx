'use client';

import { useEffect } from 'react';
import { useIsAlive } from '@/components/layout/use-is-alive';
import { stepHeadingId } from '@/components/officer/step-section';
import { WorkProgress } from '@/components/officer/work-progress';
import type { DatasetOption, PaperOption } from './choices';
import { DatasetStep } from './dataset-step';
import { STEPS, type StepName } from './desk-state';
import { FileStep } from './file-step';
import { ProblemsStep } from './problems-step';
import { ChangesStep } from './changes-step';
import { ReleaseStep } from './release-step';
import { useDesk } from './use-desk';
import { useSlow } from './use-slow';
import { useUnsavedWarning } from './use-unsaved-warning';

interface Props {
  datasets: readonly DatasetOption[];
  papers: readonly PaperOption[];
  /** Whether the site runs as a server, which may take a release. */
  isServed: boolean;
}

/** The officers' page at work: from a dataset and a file to a prepared release, step by step. */
export function OfficerDesk({ datasets, papers, isServed }: Props) {
  const isAlive = useIsAlive();
  const desk = useDesk();
  const { state, checker } = desk;
  const isSlow = useSlow(checker.progress !== undefined);
  useUnsavedWarning(state.isUnsaved);
  useFocusOnArrival(state.reached, state.arrivals);
  useFocusOnMissing(Object.keys(state.missing)[0]);
  if (!isAlive) return null;
  const dataset = datasets.find(({ id }) => id === state.dataset);
  const has = (step: StepName) => STEPS[state.reached] >= STEPS[step];
  return (
    <>
      <DatasetStep {...{ desk, datasets, papers }} />
      {has('file') && dataset && <FileStep {...{ desk, dataset }} />}
      {checker.progress && isSlow && (
        <WorkProgress
          doing={DOING[checker.progress.doing]}
          {...(checker.progress.done !== undefined && { done: checker.progress.done })}
          onCancel={checker.cancel}
        />
      )}
      {state.fault !== undefined && (
        <div className="inset-note" role="alert">
          <p>
            <strong>Something failed on our side, and nothing of yours is lost.</strong> Choose the file
            again. If it happens again, send this to whoever runs the site: <code>{state.fault}</code>
          </p>
        </div>
      )}
      {has('problems') && state.checked && <ProblemsStep {...{ desk, checked: state.checked }} />}
      {has('changes') && state.rehearsed && dataset && (
        <ChangesStep {...{ desk, dataset, rehearsed: state.rehearsed }} />
      )}
      {has('release') && state.rehearsed && dataset && <ReleaseStep {...{ desk, dataset, isServed }} />}
      <p className="govuk-visually-hidden" role="status">
        {state.said}
      </p>
    </>
  );
}

const DOING = {
  reading: 'Reading the file, on this machine',
  checking: 'Checking every figure',
  comparing: 'Comparing every page of the site',
} as const;

/** Moves the focus to the heading of the step that has come up. */
function useFocusOnArrival(step: StepName, arrivals: number): void {
  useEffect(() => {
    if (arrivals > 0) document.getElementById(stepHeadingId(STEPS[step]))?.focus();
  }, [step, arrivals]);
}

/** Moves the focus to the first field that something is missing in. */
function useFocusOnMissing(field: string | undefined): void {
  useEffect(() => {
    if (field !== undefined) document.getElementById(field)?.focus();
  }, [field]);
}
