import { useState } from 'react';
import { IMAGE_SIZES } from '@/lib/drawing/image-sizes';
import { downloadName } from '@/lib/export/download-name';
import type { ShareableFigure } from '@/lib/export/shareable-figure';
import type { SharingChoice } from '@/lib/export/sharing-texts';
import { type ImageSizeName, links } from '@/lib/site/links';
import { CopyButton } from './copy-button';
import { PreviewButton } from './preview-button';
import { saveFile } from './save-file';
import type { Sharing } from './sharing';
import { writePicture } from './write-clipboard';
import styles from './sharing-panel.module.css';

interface Props {
  size: ImageSizeName;
  /** What it is for. */
  use: string;
  sharing: Sharing;
}

/** A picture in one size: to copy, to take away, and to look at first. Nothing of it is fetched before that. */
export function PictureRow({ size, use, sharing: { figure, choice, copying } }: Props) {
  const [isSeen, setIsSeen] = useState(false);
  const [name = '', measure = ''] = IMAGE_SIZES[size].label.split(', ');
  const [png, svg] = filesOf(figure, size, choice);
  const previewId = `preview-${size}`;
  const look = { of: `picture for ${name}`, controls: previewId, isOpen: isSeen, onPress: setIsSeen };
  const copy = () =>
    copying?.copy({
      id: size,
      name: `Picture for ${name}`,
      write: () => writePicture(png.href),
      otherwise: () => saveFile(png),
    });
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>{' '}
      <span className={styles.pictures}>
        <span className={styles.detail}>
          {measure}, {use}
        </span>{' '}
        <span className={styles.links}>
          <FileLink file={png} format="PNG" name={name} /> <FileLink file={svg} format="SVG" name={name} />
          {copying && <PreviewButton {...look} />}
        </span>
      </span>
      {copying && (
        <CopyButton label="Copy image" of={`for ${name}`} outcome={copying.outcomeOf(size)} onPress={copy} />
      )}
      <div id={previewId} className={styles.preview} hidden={!isSeen}>
        {isSeen && <Preview size={size} name={name} href={png.href} />}
      </div>
    </li>
  );
}

interface PictureFile {
  href: string;
  download: string;
}

function filesOf(
  figure: ShareableFigure,
  size: ImageSizeName,
  { version, titling }: SharingChoice,
): [png: PictureFile, svg: PictureFile] {
  const fileOf = (format: 'png' | 'svg') => ({
    href: links.figureImage(figure.dataset.id, figure.id, version, { size, format, titling }),
    download: downloadName(figure, format, { size, titling }),
  });
  return [fileOf('png'), fileOf('svg')];
}

function FileLink({ file, format, name }: { file: PictureFile; format: string; name: string }) {
  return (
    <a {...file}>
      {format}
      <span className="govuk-visually-hidden"> for {name}</span>
    </a>
  );
}

/** A `picture` with one image in it: the site has no image optimiser that could stand between. */
function Preview({ size, name, href }: { size: ImageSizeName; name: string; href: string }) {
  const { widthPx, heightPx } = IMAGE_SIZES[size];
  return (
    <picture>
      <img src={href} alt={`Preview of the picture for ${name}`} width={widthPx} height={heightPx} />
    </picture>
  );
}
