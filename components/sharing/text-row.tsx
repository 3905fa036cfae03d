import { type ReactNode, useId, useRef } from 'react';
import { CopyButton } from './copy-button';
import type { Copying } from './use-copy';
import { writeText } from './write-clipboard';
import styles from './sharing-panel.module.css';

interface Props {
  name: string;
  /** What it is for. */
  detail?: string;
  text: string;
  /** A program's text, not a reader's. */
  isCode?: boolean;
  copying: Copying | undefined;
  children?: ReactNode;
}

/** Characters to a line of a field, for a browser that cannot fit the field to its text. */
const LINE = 58;

/** A text as it will be copied, in a field that can be selected by hand, and a button that copies it. */
export function TextRow({ name, detail, text, isCode = false, copying, children }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const select = () => {
    field.current?.focus();
    field.current?.select();
    return 'selected' as const;
  };
  return (
    <div className={styles.row}>
      <label className={styles.name} htmlFor={id}>
        {name} {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </label>{' '}
      <textarea
        ref={field}
        id={id}
        className={isCode ? styles.code : styles.text}
        readOnly
        rows={Math.ceil(text.length / LINE)}
        spellCheck={false}
        value={text}
      />
      {copying && (
        <CopyButton
          label="Copy"
          of={name.toLowerCase()}
          outcome={copying.outcomeOf(id)}
          onPress={() => copying.copy({ id, name, write: () => writeText(text), otherwise: select })}
        />
      )}
      {children}
    </div>
  );
}
