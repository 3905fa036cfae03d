import { Section } from '@/components/layout/section';
import type { UnlistedPaper } from '@/lib/edition/edition-papers';
import { formatDay } from '@/lib/period/format-period';
import { links } from '@/lib/site/links';

/** One paper that an officer named when publishing: what it is called, and the versions that were read from it. */
export function UnlistedPaperSection({ versions }: { versions: readonly UnlistedPaper[] }) {
  const [first] = versions;
  if (!first) return null;
  const { paper, title, meeting } = first.citation;
  return (
    <Section id={paper} title={title} ruled>
      <p>
        For the meeting of {formatDay(meeting)}. Named with the figures when they were published. It has not
        been read for this list yet.
      </p>
      <ul>
        {versions.map(({ citation, dataset, version }) => (
          <li key={dataset.id + version}>
            {citation.item}, {citation.place}:{' '}
            <a href={links.version(dataset.id, version)}>{dataset.title}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
