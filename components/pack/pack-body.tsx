import type { Pack } from '@/lib/scrutiny/pack/pack';
import { PACK_PARTS } from '@/lib/scrutiny/pack/pack-contents';
import { PlainLink } from '../layout/plain-link';
import { PackCodes } from './pack-codes';
import { PackContents } from './pack-contents';
import { PackCover } from './pack-cover';
import { PackItem } from './pack-item';
import type { PackLink } from './pack-link';
import { PackResolutions } from './pack-lists';
import { PackSinceThen } from './pack-since-then';

interface Props {
  pack: Pack;
  Link?: PackLink;
}

/** A meeting's pack, the same on the site and in the file that leaves it. */
export function PackBody({ pack, Link = PlainLink }: Props) {
  const { contents, items, programme, resolutions, sinceThen, madeUpTo, asKnownOn, figures } = pack;
  return (
    <article className="pack">
      <PackCover pack={pack} />
      <PackContents contents={contents} />
      {items.map((item) => (
        <PackItem key={item.part} item={item} Link={Link} />
      ))}
      {programme.length > 0 && (
        <section id={PACK_PARTS.programme} className="pack-part">
          <h2>What the work programme lists</h2>
          <ul className="pack-list">
            {programme.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        </section>
      )}
      {resolutions.length > 0 && (
        <section id={PACK_PARTS.resolutions} className="pack-part">
          <h2>What else was resolved</h2>
          <PackResolutions
            title="Resolutions of items that are not among our papers"
            resolutions={resolutions}
          />
        </section>
      )}
      <PackSinceThen {...{ sinceThen, madeUpTo, asKnownOn, Link }} />
      <PackCodes figures={figures} />
    </article>
  );
}
