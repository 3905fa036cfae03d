'use client';

import type { KeyboardEvent } from 'react';
import { LONGEST_QUERY } from '@/lib/finder/longest-query';
import styles from './find.module.css';

interface Props {
  asked: string;
  /** Told of every change; a form without it is sent. */
  onChange?: (query: string) => void;
}

/** The box of the form. Enter asks, as in a box of one line; with Shift it begins a new line. */
export function FindBox({ asked, onChange }: Props) {
  return (
    <textarea
      className={`govuk-input ${styles['box'] ?? ''}`}
      id="find"
      name="q"
      rows={2}
      maxLength={2 * LONGEST_QUERY}
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="search"
      onKeyDown={askOnEnter}
      {...(onChange
        ? {
            value: asked,
            onChange: (event) => {
              onChange(event.target.value);
            },
          }
        : { defaultValue: asked })}
    />
  );
}

function askOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
