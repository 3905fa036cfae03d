import { formatDay } from '@/lib/period/format-period';
import type { Pack } from '@/lib/scrutiny/pack/pack';
import { PACK_PARTS } from '@/lib/scrutiny/pack/pack-contents';
import { links } from '@/lib/site/links';
import type { PackLink } from './pack-link';
import { PackOpen } from './pack-lists';

interface Props extends Pick<Pack, 'sinceThen' | 'madeUpTo' | 'asKnownOn'> {
  Link: PackLink;
}

/** What has happened after the meeting, apart from the rest: the one part that later papers and versions change. */
export function PackSinceThen({ sinceThen, madeUpTo, asKnownOn, Link }: Props) {
  const { figures, commitments, notes, returned } = sinceThen;
  const isEmpty = [figures, commitments, notes, returned].every(({ length }) => length === 0);
  return (
    <section id={PACK_PARTS.sinceThen} className="pack-part">
      <h2>Since then</h2>
      <p className="pack-small">Made up to {formatDay(madeUpTo)}.</p>
      {isEmpty && <p>No paper or version of a later day than {formatDay(asKnownOn)} is published here.</p>}
      {figures.map(({ dataset, sentences }) => (
        <div key={dataset.id}>
          <h3>
            <Link href={links.dataset(dataset.id)}>{dataset.title}</Link>
          </h3>
          <p>{sentences.join(' ')}</p>
        </div>
      ))}
      <PackOpen title="What was asked for or promised" open={commitments} Link={Link} />
      {notes.length > 0 && (
        <>
          <h3>What later papers print of it</h3>
          <ul className="pack-list">
            {notes.map(({ text, paper }) => (
              <li key={text}>
                {text} <Link href={links.papers(paper)}>The paper</Link>.
              </li>
            ))}
          </ul>
        </>
      )}
      {returned.length > 0 && (
        <>
          <h3>When the subject came back</h3>
          <ul className="pack-list">
            {returned.map(({ text, href }) => (
              <li key={text + href}>
                <Link href={href}>{text}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
