import type { DragEvent } from 'react';
import styles from './file-drop.module.css';

interface Props {
  /** What the field takes, for the browser's own window. */
  accept: string;
  /** The file in hand: its name and size in words. */
  chosen?: { name: string; size: string };
  error?: string | undefined;
  onFile: (file: File) => void;
}

/** A field for one file, on which one may also be dropped. The browser's own control does the work. */
export function FileDrop({ accept, chosen, error, onFile }: Props) {
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    <div className={styles.zone} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label className="govuk-label" htmlFor="file">
        {chosen
          ? 'Choose another file, or the same one after you have saved it again'
          : 'Choose a file, or drop it here'}
      </label>
      <div id="file-hint" className="govuk-hint">
        CSV or Excel (.xlsx), as you save it. The file stays on this machine: it is read and checked here, in
        your browser, and nothing of it is sent before you publish.
      </div>
      {error !== undefined && (
        <p id="file-error" className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      <input
        className={styles.input}
        id="file"
        type="file"
        accept={accept}
        aria-describedby={error === undefined ? 'file-hint' : 'file-hint file-error'}
        onClick={(event) => {
          // The same file, saved again, is a new choice.
          event.currentTarget.value = '';
        }}
        onChange={(event) => take(event.target.files)}
      />
      {chosen && (
        <p className={styles.chosen}>
          In hand: <strong>{chosen.name}</strong>, {chosen.size}
        </p>
      )}
    </div>
  );
}
