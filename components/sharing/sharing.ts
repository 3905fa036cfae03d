import type { ShareableFigure } from '@/lib/export/shareable-figure';
import type { SharingChoice, SharingTexts } from '@/lib/export/sharing-texts';
import type { Copying } from './use-copy';

/** What every part of the panel needs to know. */
export interface Sharing {
  figure: ShareableFigure;
  choice: SharingChoice;
  texts: SharingTexts;
  /** Of the embed as it is chosen. */
  heightPx: number;
  /** Only where a script runs: without one there are no buttons. */
  copying: Copying | undefined;
}
