import type { Figure } from '@/lib/figure/figure';
import { FigureNotes } from '../figure/figure-notes';
import { FigureTable } from '../figure/figure-table';
import { ScrollRegion } from '../layout/scroll-region';

/** The numbers of an embed and the notes that they refer to, folded until the reader asks. */
export function EmbedNumbers({ figure }: { figure: Figure }) {
  return (
    <details>
      <summary>{namePart(figure.notes.length)}</summary>
      <ScrollRegion label={figure.table.caption}>
        <FigureTable figure={figure} />
      </ScrollRegion>
      <FigureNotes figure={figure} />
    </details>
  );
}

function namePart(notes: number): string {
  if (notes === 0) return 'The numbers';
  return notes === 1 ? 'The numbers and a note' : `The numbers and ${notes} notes`;
}
