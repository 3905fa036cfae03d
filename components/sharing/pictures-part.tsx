import { IMAGE_SIZES } from '@/lib/drawing/image-sizes';
import type { ImageSizeName } from '@/lib/site/links';
import { PictureRow } from './picture-row';
import type { Sharing } from './sharing';
import { TextRow } from './text-row';
import styles from './sharing-panel.module.css';

const SIZES = Object.keys(IMAGE_SIZES) as ImageSizeName[];

/** What each is for, after its size. */
const USES: Readonly<Record<ImageSizeName, string>> = {
  word: 'the text of an A4 page',
  powerpoint: '16:9',
  web: 'for an article',
  social: 'for a post with a link',
  square: 'for a feed on a phone',
};

/** The chart as a picture in every size, and its alt text, which a picture does not carry into a document. */
export function PicturesPart({ sharing }: { sharing: Sharing }) {
  const { texts, copying } = sharing;
  return (
    <>
      <h3>Picture</h3>
      <ul className={styles.list}>
        {SIZES.map((size) => (
          <PictureRow key={size} size={size} use={USES[size]} sharing={sharing} />
        ))}
      </ul>
      <TextRow
        name="Alt text"
        detail="Paste it beside the picture: Word does not take it over."
        text={texts.alt}
        copying={copying}
      />
    </>
  );
}
