import type { Figure } from '@/lib/figure/figure';
import { noteId } from './figure-id';

/** The notes and caveats of a figure, numbered as its table refers to them; nothing when there are none. */
export function FigureNotes({ figure }: { figure: Figure }) {
  if (figure.notes.length === 0) return null;
  return (
    <ol className="govuk-list govuk-list--number">
      {figure.notes.map((note, index) => (
        <li key={index} id={noteId(figure, index + 1)}>
          {note}
        </li>
      ))}
    </ol>
  );
}
