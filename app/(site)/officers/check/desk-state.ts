import type { TickDraft } from '@/components/officer/warning-ticks';
import type { Issue } from '@/lib/validation/issue';
import type { PaperChoice, ReleaseWords } from './officer-work';
import type { CheckedWork, PreparedWork, RehearsedWork } from './questions';

/** The steps of the page, in order. Each appears when the one before it is done. */
export const STEPS = { dataset: 1, file: 2, problems: 3, changes: 4, release: 5 } as const;

export type StepName = keyof typeof STEPS;

/**
 * All that the page holds. What an officer typed is kept by the name of what it is about, so that a file checked
 * again, or another choice, loses none of it.
 */
export interface DeskState {
  /** The last step that is shown. */
  reached: StepName;
  dataset?: string;
  paper?: PaperChoice;
  file?: File;
  worksheet?: string;
  /** The worksheets to choose from, where the file is a workbook that has several. */
  worksheets: readonly string[];
  /** The file with what was accepted put into it: the one that goes on. The officer's own stays as it is. */
  corrected?: File;
  /** How many cells were corrected in it. */
  accepted: number;
  checked?: CheckedWork;
  ticks: Readonly<Record<string, TickDraft>>;
  rehearsed?: RehearsedWork;
  /** By the place of the figure. */
  reasons: Readonly<Record<string, string>>;
  /** For every figure of which none was typed by itself. */
  reasonForAll: string;
  words: ReleaseWords;
  prepared?: PreparedWork;
  /** What is missing in the step that was to be left, by the id of the field. */
  missing: Readonly<Record<string, string>>;
  /** Said aloud, and then forgotten. */
  said: string;
  /** Counts the times that a step has come up: the focus goes there. */
  arrivals: number;
  /** Whether anything would be lost by leaving. */
  isUnsaved: boolean;
  /** Why the release would be refused, when it was to be prepared. */
  refused: readonly Issue[];
  /** What failed on our side. */
  fault?: string;
}

export const EMPTY_DESK: DeskState = {
  reached: 'dataset',
  worksheets: [],
  accepted: 0,
  ticks: {},
  reasons: {},
  reasonForAll: '',
  words: { title: '', meeting: '', item: '', place: '', note: '', reason: '' },
  missing: {},
  refused: [],
  said: '',
  arrivals: 0,
  isUnsaved: false,
};

export type DeskAction =
  | { did: 'choose dataset'; dataset: string }
  | { did: 'choose paper'; paper: PaperChoice; words: Partial<ReleaseWords> }
  | { did: 'choose file'; file: File }
  | { did: 'choose worksheet'; worksheet: string }
  | { did: 'accept'; cells: number }
  | { did: 'take back' }
  | { did: 'check'; checked: CheckedWork; said: string }
  | { did: 'rehearse'; rehearsed: RehearsedWork; said: string }
  | { did: 'prepare'; prepared: PreparedWork; said: string }
  | { did: 'reach'; step: StepName }
  | { did: 'tick'; key: string; draft: TickDraft }
  | { did: 'give reason'; place: string; reason: string }
  | { did: 'give reason for all'; reason: string }
  | { did: 'type'; words: Partial<ReleaseWords> }
  | { did: 'find missing'; missing: Readonly<Record<string, string>> }
  | { did: 'refuse'; issues: readonly Issue[] }
  | { did: 'save' }
  | { did: 'fail'; why: string }
  | { did: 'cancel' };

/** What the page holds after one more thing was done. */
export function nextState(state: DeskState, action: DeskAction): DeskState {
  switch (action.did) {
    case 'choose dataset':
      return { ...withoutCheck(state), reached: 'dataset', missing: {}, dataset: action.dataset };
    case 'choose paper':
      return {
        ...withoutCheck(state),
        missing: {},
        paper: action.paper,
        words: { ...state.words, ...action.words },
      };
    case 'choose file':
      return {
        ...withoutCheck(withoutFile(state)),
        worksheets: [],
        reached: 'file',
        file: action.file,
        isUnsaved: true,
      };
    case 'choose worksheet':
      return { ...withoutCheck(withoutFile(state)), worksheet: action.worksheet };
    case 'accept':
      return { ...withoutRehearsal(state), accepted: state.accepted + action.cells };
    case 'take back':
      return withoutCorrections(withoutRehearsal(state));
    case 'check':
      return checked(state, action);
    case 'rehearse':
      return { ...arriveAt(state, 'changes'), rehearsed: action.rehearsed, said: action.said };
    case 'prepare':
      return {
        ...state,
        missing: {},
        refused: [],
        rehearsed: action.prepared,
        prepared: action.prepared,
        said: action.said,
      };
    case 'reach':
      return arriveAt(state, action.step);
    default:
      return typed(state, action);
  }
}

/** What changes no step: words, ticks, and what became of an attempt. */
function typed(
  state: DeskState,
  action: Extract<
    DeskAction,
    {
      did:
        | 'tick'
        | 'give reason'
        | 'give reason for all'
        | 'type'
        | 'find missing'
        | 'refuse'
        | 'save'
        | 'fail'
        | 'cancel';
    }
  >,
): DeskState {
  const changed = { ...withoutPrepared(state), isUnsaved: true };
  switch (action.did) {
    case 'tick':
      return { ...changed, ticks: { ...state.ticks, [action.key]: action.draft } };
    case 'give reason':
      return { ...changed, reasons: { ...state.reasons, [action.place]: action.reason } };
    case 'give reason for all':
      return { ...changed, reasonForAll: action.reason };
    case 'type':
      return { ...changed, words: { ...state.words, ...action.words } };
    case 'find missing':
      return { ...state, missing: action.missing, said: '' };
    case 'refuse':
      return { ...state, refused: action.issues, missing: {}, said: '' };
    case 'save':
      return { ...state, isUnsaved: false };
    case 'fail':
      return { ...state, fault: action.why, said: '' };
    case 'cancel':
      return { ...state, said: 'Cancelled.' };
  }
}

function arriveAt(state: DeskState, step: StepName): DeskState {
  const { fault: _, ...rest } = state;
  return { ...rest, reached: step, missing: {}, said: '', arrivals: state.arrivals + 1 };
}

function checked(state: DeskState, action: Extract<DeskAction, { did: 'check' }>): DeskState {
  const { correctedCsv } = action.checked;
  const name = `${(state.file?.name ?? '').replace(/\.[^.]*$/, '')}-corrected.csv`;
  return {
    ...arriveAt(state, 'problems'),
    checked: action.checked,
    said: action.said,
    worksheets: action.checked.worksheets ?? state.worksheets,
    ...(correctedCsv !== undefined && { corrected: new File([correctedCsv], name, { type: 'text/csv' }) }),
  };
}

function withoutFile({ worksheet: _, ...state }: DeskState): DeskState {
  return withoutCorrections(state);
}

function withoutCorrections({ corrected: _, ...state }: DeskState): DeskState {
  return { ...state, accepted: 0 };
}

function withoutCheck({ checked: _, ...state }: DeskState): DeskState {
  return withoutRehearsal(state);
}

function withoutRehearsal({ rehearsed: _, ...state }: DeskState): DeskState {
  return withoutPrepared(state);
}

function withoutPrepared({ prepared: _, ...state }: DeskState): DeskState {
  return { ...state, refused: [] };
}
