'use client';

import { useState } from 'react';
import { useIsAlive } from '@/components/layout/use-is-alive';
import type { ShareableFigure } from '@/lib/export/shareable-figure';
import { type SharingChoice, sharingTexts } from '@/lib/export/sharing-texts';
import { links, type Titling } from '@/lib/site/links';
import { NumbersPart } from './numbers-part';
import { PicturesPart } from './pictures-part';
import { SharingChoices } from './sharing-choices';
import { useCopy } from './use-copy';
import { WebPagePart } from './web-page-part';
import { WordsPart } from './words-part';
import styles from './sharing-panel.module.css';

interface Props {
  figure: ShareableFigure;
  /** Of the embed, with and without its headline. */
  heightPx: Readonly<Record<Titling, number>>;
  offersLatest: boolean;
  /** Whether the page tells of newer figures. */
  hasNewer?: boolean;
}

/**
 * Everything that a reader can take of a chart, most wanted first. Without a script it has the frozen texts and
 * files; with one, also a choice of version and headline, previews, and buttons that copy.
 */
export function SharingPanel({ figure, heightPx, offersLatest, hasNewer = !offersLatest }: Props) {
  const isAlive = useIsAlive();
  const copying = useCopy();
  const [choice, setChoice] = useState<SharingChoice>({ version: figure.version.id, titling: 'titled' });
  const choose = (chosen: SharingChoice) => {
    copying.forget();
    setChoice(chosen);
  };
  const chosenPx = heightPx[choice.titling];
  const sharing = {
    figure,
    choice,
    texts: sharingTexts(figure, choice, chosenPx),
    heightPx: chosenPx,
    copying: isAlive ? copying : undefined,
  };
  return (
    <div className={styles.panel}>
      {!(isAlive && offersLatest) && <FrozenNote {...{ figure, offersLatest, hasNewer }} />}
      {isAlive && (
        <SharingChoices
          frozen={figure.version.id}
          choice={choice}
          offersLatest={offersLatest}
          onChoose={choose}
        />
      )}
      <PicturesPart sharing={sharing} />
      <WordsPart sharing={sharing} />
      <NumbersPart sharing={sharing} />
      <WebPagePart sharing={sharing} />
      <p className="govuk-visually-hidden" role="status">
        {copying.said}
      </p>
    </div>
  );
}

/** In the place of a choice between two versions, where it could not work or there is only one. */
function FrozenNote({ figure: { dataset, id }, offersLatest, hasNewer }: Omit<Required<Props>, 'heightPx'>) {
  return (
    <p>
      All of these keep these figures for ever. The link and the embedded chart say when newer ones exist.{' '}
      {offersLatest && (
        <>
          <a href={links.figure(dataset.id, id)}>The latest address</a> follows new figures.
        </>
      )}
      {hasNewer && 'They do already: see the top of this page.'}
    </p>
  );
}
