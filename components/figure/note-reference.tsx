import type { Figure } from '@/lib/figure/figure';
import { noteId } from './figure-id';

/** The number of a note, linked to it: "[note 2]". */
export function NoteReference({ figure, note }: { figure: Figure; note: number }) {
  return (
    <>
      {' '}
      <a className="govuk-link" href={`#${noteId(figure, note)}`}>
        [note {note}]
      </a>
    </>
  );
}
