import { useReducer } from 'react';
import type { TickDraft } from '@/components/officer/warning-ticks';
import { describeCheck } from '@/components/officer/describe-check';
import { describeRehearsal } from '@/components/officer/describe-rehearsal';
import { reasonsFor, ticksFor } from '@/lib/release/prepare-release';
import type { Issue } from '@/lib/validation/issue';
import { type DeskAction, type DeskState, EMPTY_DESK, nextState, type StepName } from './desk-state';
import { givenReason } from './given-reason';
import { type Missing, missingChoices, missingReasons, missingTicks, missingWords } from './find-missing';
import type { PaperChoice, ReleaseWords } from './officer-work';
import type { Question } from './questions';
import { type Checker, useChecker } from './use-checker';
import { workOf } from './work-of';

/** The page's state and everything that an officer can do with it. */
export interface Desk {
  state: DeskState;
  checker: Checker;
  chooseDataset: (dataset: string) => void;
  choosePaper: (paper: PaperChoice, words: Partial<ReleaseWords>) => void;
  chooseFile: (file: File) => void;
  chooseWorksheet: (worksheet: string) => void;
  accept: (issues: readonly Issue[]) => void;
  takeBack: () => void;
  tick: (key: string, draft: TickDraft) => void;
  giveReason: (place: string, reason: string) => void;
  giveReasonForAll: (reason: string) => void;
  type: (words: Partial<ReleaseWords>) => void;
  /** Leaves a step for the next, or says what is missing in it. */
  leave: (step: StepName) => void;
  backTo: (step: StepName) => void;
  prepare: () => void;
  saved: () => void;
  /** Reads what is published anew and checks once more: another version was published since. */
  compareAgain: () => void;
}

export function useDesk(): Desk {
  const [state, dispatch] = useReducer(nextState, EMPTY_DESK);
  const checker = useChecker();

  const ask = async (question: Question) => {
    const outcome = await checker.ask(question);
    if (outcome) dispatch(actionOf(outcome));
  };
  const check = (next: DeskState) => {
    const work = workOf(next);
    if (work) void ask({ ask: 'check', work });
  };
  /** Does it, and checks the file as it then is. */
  const doAndCheck = (action: DeskAction) => {
    dispatch(action);
    check(nextState(state, action));
  };
  const leaveFor = (missing: Missing, go: () => void) => {
    if (Object.keys(missing).length > 0) dispatch({ did: 'find missing', missing });
    else go();
  };
  const work = workOf(state);
  const { words } = state;

  const leave: Readonly<Record<StepName, () => void>> = {
    dataset: () => leaveFor(missingChoices(state), () => doAndCheck({ did: 'reach', step: 'file' })),
    file: () => check(state),
    problems: () =>
      leaveFor(missingTicks(state), () => {
        if (work) void ask({ ask: 'rehearse', work, words });
      }),
    changes: () => leaveFor(missingReasons(state), () => dispatch({ did: 'reach', step: 'release' })),
    release: () => undefined,
  };
  const accept = (issues: readonly Issue[]) => {
    if (!work) return;
    dispatch({ did: 'accept', cells: issues.flatMap(({ correction }) => correction ?? []).length });
    void ask({ ask: 'correct', work, accepted: issues });
  };
  const prepare = () =>
    leaveFor(missingWords(state), () => {
      const { rehearsed, checked, ticks } = state;
      if (!work || !rehearsed) return;
      void ask({
        ask: 'prepare',
        work,
        words,
        reasons: reasonsFor(rehearsed.cells, (_, cell) => givenReason(state, cell)),
        ticks: ticksFor(checked?.issues ?? [], (key) => ticks[key]?.reason),
      });
    });

  return {
    state,
    checker: {
      ...checker,
      cancel: () => {
        checker.cancel();
        dispatch({ did: 'cancel' });
      },
    },
    chooseDataset: (dataset) => dispatch({ did: 'choose dataset', dataset }),
    choosePaper: (paper, given) => dispatch({ did: 'choose paper', paper, words: given }),
    chooseFile: (file) => doAndCheck({ did: 'choose file', file }),
    chooseWorksheet: (worksheet) => doAndCheck({ did: 'choose worksheet', worksheet }),
    accept,
    takeBack: () => doAndCheck({ did: 'take back' }),
    tick: (key, draft) => dispatch({ did: 'tick', key, draft }),
    giveReason: (place, reason) => dispatch({ did: 'give reason', place, reason }),
    giveReasonForAll: (reason) => dispatch({ did: 'give reason for all', reason }),
    type: (typed) => dispatch({ did: 'type', words: typed }),
    leave: (step) => leave[step](),
    backTo: (step) => dispatch({ did: 'reach', step }),
    prepare,
    saved: () => dispatch({ did: 'save' }),
    compareAgain: () => {
      checker.cancel();
      check(state);
    },
  };
}

function actionOf(outcome: NonNullable<Awaited<ReturnType<Checker['ask']>>>): DeskAction {
  switch (outcome.answer) {
    case 'checked':
      return { did: 'check', checked: outcome.checked, said: describeCheck(outcome.checked.issues) };
    case 'rehearsed':
      return { did: 'rehearse', rehearsed: outcome.rehearsed, said: describeRehearsal(outcome.rehearsed) };
    case 'prepared':
      return {
        did: 'prepare',
        prepared: outcome.prepared,
        said: `The release is prepared. ${describeRehearsal(outcome.prepared)}`,
      };
    case 'refused':
      return { did: 'refuse', issues: outcome.issues };
    case 'failed':
      return { did: 'fail', why: outcome.why };
  }
}
