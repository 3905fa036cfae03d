import { findableIn, finderOpening } from '@/lib/edition/edition-finder';
import { oncePerEpoch } from '@/lib/store/live.mjs';
import { currentEdition } from './published';

/** Everything that can be found in what is published now, made once for as long as it is shown. */
export const findable = oncePerEpoch('findable', () => findableIn(currentEdition()));

/** What the page that finds a number says before anything is asked. */
export const opening = oncePerEpoch('finder-opening', () => finderOpening(currentEdition()));
