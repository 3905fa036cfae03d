import { useState } from 'react';
import { copyKeys } from './copy-keys';

/** What became of a press on a copy button: where the clipboard is closed, the text stands selected or the file is saved. */
export type CopyOutcome = 'copied' | 'selected' | 'downloaded';

export interface CopyTask {
  id: string;
  /** "Citation": said aloud when it is copied. */
  name: string;
  write: () => Promise<void>;
  /** Does the next best thing, and says what it was. */
  otherwise: () => CopyOutcome;
}

export interface Copying {
  /** What became of the latest press, if it was on this. */
  outcomeOf: (id: string) => CopyOutcome | undefined;
  copy: (task: CopyTask) => void;
  /** After another choice the words have changed, and "Copied" is no longer true of them. */
  forget: () => void;
  /** For a live region. */
  said: string;
}

interface Latest {
  id: string;
  name: string;
  outcome: CopyOutcome;
  count: number;
}

/** Copies one thing at a time and keeps what became of it. */
export function useCopy(): Copying {
  const [latest, setLatest] = useState<Latest>();
  return {
    outcomeOf: (id) => (latest?.id === id ? latest.outcome : undefined),
    copy: ({ id, name, write, otherwise }) => {
      void write()
        .then((): CopyOutcome => 'copied', otherwise)
        .then((outcome) => setLatest((last) => ({ id, name, outcome, count: (last?.count ?? 0) + 1 })));
    },
    forget: () => setLatest(undefined),
    said: latest ? announcement(latest) : '',
  };
}

/** A second press on the same button is announced again only if the words differ: by a space that nobody hears. */
function announcement({ name, outcome, count }: Latest): string {
  return sentenceOf(name, outcome) + (count % 2 === 0 ? '\u00a0' : '');
}

function sentenceOf(name: string, outcome: CopyOutcome): string {
  switch (outcome) {
    case 'copied':
      return `${name} copied.`;
    case 'selected':
      return `${name} is selected. ${copyKeys(navigator.userAgent)} to copy.`;
    case 'downloaded':
      return `This browser does not let a page copy a picture. ${name} is downloaded instead.`;
  }
}
