import { reference, text, whereStated } from '@/lib/meeting/define-column';

/** Columns that several registers have, in the same words. */
export const paper = reference('papers', 'paper_id', 'Paper', 'The paper it was read from.');
export const place = text(
  'place',
  'Place',
  'Where it stands in the paper: heading, minute, paragraph, page of the pack.',
);
export const readFrom = text('read_from', 'Read from', 'The exact words that it was read from.');
export const page = text('page', 'Page', 'The page of the pack, or two with a dash between.');
export const note = whereStated(
  text(
    'note',
    'Note',
    'What a reader must know: what is not stated, worked out or printed differently elsewhere.',
  ),
);
