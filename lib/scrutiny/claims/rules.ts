import type { ClaimRule } from '../../meeting/claim';
import type { Rule } from './rule';
import { fallByPerCent, riseByPerCent } from './rules/by-per-cent';
import { fall } from './rules/fall';
import { largest } from './rules/largest';
import { majority } from './rules/majority';
import { moreThan } from './rules/more-than';
import { noFigure } from './rules/no-figure';
import { number } from './rules/number';
import { rise } from './rules/rise';

/** Every way in which a sentence is set beside the figures. */
export const rules = {
  rise,
  fall,
  'rise by per cent': riseByPerCent,
  'fall by per cent': fallByPerCent,
  majority,
  largest,
  'more than': moreThan,
  number,
  'no figure': noFigure,
} satisfies Record<ClaimRule, Rule>;
