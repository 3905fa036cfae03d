import { judgeClaims } from '../scrutiny/claims/judge-claims';
import type { JudgedClaim } from '../scrutiny/claims/judged-claim';
import { type SaidPage, saidPageOf } from '../scrutiny/claims/said-page';
import type { Edition } from './edition';
import { lookupLatest } from './published';

/** Every sentence of the papers about a measure beside the latest figures of the edition, in the order of the papers. */
export function judgedClaims({ published }: Edition): JudgedClaim[] {
  return judgeClaims(published.meetings, lookupLatest(published));
}

/** The page that lists them. */
export function saidPage(edition: Edition): SaidPage {
  return saidPageOf(judgedClaims(edition), edition.published.meetings);
}
