import type { SinceThen } from '@/lib/scrutiny/meeting/meeting-page';
import type { Day } from '@/lib/period/day';
import { formatDay } from '@/lib/period/format-period';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';
import styles from './since-section.module.css';
import { StandingItem } from './standing-item';

interface Props {
  since: SinceThen;
  papers: Readonly<Record<string, string>>;
  at: PageLinks;
  asKnownOn: Day;
}

/** What has happened after the meeting: the only part of its page that changes, and set apart as such. */
export function SinceSection({ since, papers, at, asKnownOn }: Props) {
  const { figures, commitments, notes, returned } = since;
  const isQuiet = [figures, commitments, notes, returned].every((part) => part.length === 0);
  return (
    <section id="since-then" className={`section ${styles.since}`}>
      <h2 className="section__title">Since then</h2>
      <p className="small">
        {isQuiet
          ? 'Nothing in the papers here tells of anything since.'
          : `What papers and versions have brought beside what was known on ${formatDay(asKnownOn)}.`}
      </p>
      {returned.length > 0 && (
        <ul>
          {returned.map(({ text, href }) => (
            <li key={text}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      {figures.length > 0 && (
        <dl className={styles.figures}>
          {figures.map(({ dataset, sentences }) => (
            <div key={dataset.id}>
              <dt>
                <a href={at.dataset(dataset.id)}>{dataset.title}</a>
              </dt>
              {sentences.map((sentence) => (
                <dd key={sentence}>{sentence}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {commitments.length > 0 && (
        <>
          <h3 className="section__title--small">What was asked for or promised</h3>
          <ul className="entries">
            {commitments.map((standing) => (
              <StandingItem key={standing.commitment.id} standing={standing} />
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h3 className="section__title--small">What later papers print of it</h3>
          <ul className="entries">
            {notes.map(({ text, paper }) => (
              <li key={text}>
                {text}
                <span className="entries__detail">
                  <a href={links.papers(paper)}>{papers[paper] ?? paper}</a>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
