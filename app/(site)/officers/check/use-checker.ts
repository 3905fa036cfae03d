import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Progress, Question } from './questions';

/** What a question comes to; `undefined` where it was cancelled or another took its place. */
export type Outcome = Exclude<Answer, { answer: 'progress' }> | undefined;

export interface Checker {
  ask: (question: Question) => Promise<Outcome>;
  cancel: () => void;
  /** How far the question is that is being answered; absent at rest. */
  progress: Progress | undefined;
}

/**
 * The checker beside the page: a worker that is loaded when the first file is chosen. One question at a time; another
 * takes the place of the one before. To cancel is to end the worker: the next question starts a new one.
 */
export function useChecker(): Checker {
  const worker = useRef<Worker>(undefined);
  const settle = useRef<(outcome: Outcome) => void>(undefined);
  const [progress, setProgress] = useState<Progress>();

  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
    settle.current?.(undefined);
    settle.current = undefined;
    setProgress(undefined);
  }, []);

  const ask = useCallback(
    (question: Question) => {
      if (settle.current) end();
      worker.current ??= startWorker();
      const asked = worker.current;
      setProgress({ doing: 'reading', done: 0 });
      return new Promise<Outcome>((resolve) => {
        const conclude = (outcome: Outcome) => {
          settle.current = undefined;
          setProgress(undefined);
          resolve(outcome);
        };
        settle.current = resolve;
        asked.onmessage = ({ data }: MessageEvent<Answer>) => {
          if (data.answer === 'progress') setProgress(data.progress);
          else conclude(data);
        };
        asked.onerror = (event) => {
          worker.current = undefined;
          asked.terminate();
          conclude({ answer: 'failed', why: event.message });
        };
        asked.postMessage(question);
      });
    },
    [end],
  );

  useEffect(() => end, [end]);
  return { ask, cancel: end, progress };
}

function startWorker(): Worker {
  return new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
}
