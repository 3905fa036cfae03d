import { type ReactNode, useState } from 'react';
import { IMAGE_SIZES } from '@/lib/drawing/image-sizes';
import { downloadName } from '@/lib/export/download-name';
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
  const { label, widthPx, heightPx } = IMAGE_SIZES[size];
  const [name = label, measure = ''] = label.split(', ');
  const { titling } = choice;
  const fileOf = (format: 'png' | 'svg') => ({
    href: links.figureImage(figure.dataset.id, figure.id, choice.version, { size, format, titling }),
    download: downloadName(figure, format, { size, titling }),
  });
  const png = fileOf('png');
  const previewId = `preview-${size}`;
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
          <a {...png}>
            PNG<Hidden> for {name}</Hidden>
          </a>{' '}
          <a {...fileOf('svg')}>
            SVG<Hidden> for {name}</Hidden>
          </a>{' '}
          {copying && (
            <PreviewButton
              of={`picture for ${name}`}
              controls={previewId}
              isOpen={isSeen}
              onPress={setIsSeen}
            />
          )}
        </span>
      </span>
      {copying && (
        <CopyButton label="Copy image" of={`for ${name}`} outcome={copying.outcomeOf(size)} onPress={copy} />
      )}
      <div id={previewId} className={styles.preview} hidden={!isSeen}>
        {isSeen && (
          <picture>
            <img
              src={png.href}
              alt={`Preview of the picture for ${name}`}
              width={widthPx}
              height={heightPx}
            />
          </picture>
        )}
      </div>
    </li>
  );
}

function Hidden({ children }: { children: ReactNode }) {
  return <span className="govuk-visually-hidden">{children}</span>;
}
