import { formatDay } from '../../period/format-period';
import type { Pack } from '../../scrutiny/pack/pack';
import { links } from '../../site/links';
import type { Edition } from '../edition';
import { meetingPack } from '../edition-packs';
import type { Part } from '../rehearsal';
import { plainSurface, type Surface } from './surface';

/** The pack of every meeting, to be printed and as one file: both hold all of it. */
export function packSurfaces(edition: Edition): Surface[] {
  return edition.published.meetings.meetings.flatMap(({ id }): Surface[] => {
    const pack = meetingPack(edition, id);
    if (!pack) return [];
    const title = `Pack for the meeting of ${pack.when}`;
    return [
      { kind: 'page', address: links.pack(id), title, content: pack, parts: () => packParts(pack) },
      plainSurface('file', links.packFile(id), `${title}: one file`, pack),
    ];
  });
}

/** Of what a release can change: what has happened since, and the day up to which that is told. */
function packParts({ madeUpTo, sinceThen, figures }: Pack): Part[] {
  return [
    { kind: 'version', label: 'Made up to', text: formatDay(madeUpTo) },
    ...figures.map(({ label, headline, code }): Part => ({
      kind: 'headline',
      label,
      text: `${headline} (${code})`,
    })),
    ...sinceThen.figures.map(({ dataset, sentences }): Part => ({
      kind: 'sentence',
      label: `Since then: ${dataset.title}`,
      text: sentences.join(' '),
    })),
    ...sinceThen.commitments.map(({ commitment, sentence }): Part => ({
      kind: 'sentence',
      label: `Since then: ${commitment.summary}`,
      text: sentence,
    })),
    ...sinceThen.returned.map(({ text }): Part => ({ kind: 'link', label: 'Since then', text })),
  ];
}
