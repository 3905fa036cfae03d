import { type CodedFigure, codedFigures } from '@/lib/edition/edition-codes';
import { meetingPack } from '@/lib/edition/edition-packs';
import { type KnownCode, knownCode } from '@/lib/scrutiny/pack/known-code';
import type { Pack } from '@/lib/scrutiny/pack/pack';
import { oncePerEpoch } from '@/lib/store/live.mjs';
import { currentEdition, published } from './published';

/** The pack of every meeting that the papers name, by the meeting's id, in the order of the papers. */
export const packs = oncePerEpoch('packs', (): ReadonlyMap<string, Pack> => {
  const ids = published().meetings.meetings.map(({ id }) => id);
  return new Map(
    ids.flatMap((id) => {
      const pack = meetingPack(currentEdition(), id);
      return pack ? [[id, pack] as const] : [];
    }),
  );
});

/** Every figure of every version by its code, without its hyphen. */
export const figuresByCode = oncePerEpoch('codes', (): ReadonlyMap<string, CodedFigure> => {
  return new Map(codedFigures(currentEdition()).map((coded) => [coded.code, coded]));
});

/** Every code with what it stands for, in a line. */
export const knownCodes = oncePerEpoch('known codes', (): readonly KnownCode[] =>
  [...figuresByCode().values()].map(({ code, figure }) => knownCode(code, figure)),
);
