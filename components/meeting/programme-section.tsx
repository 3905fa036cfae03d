import { Section } from '@/components/layout/section';
import type { ProgrammeEntry } from '@/lib/meeting/programme-entry';
import { PROGRAMME_TITLE } from '@/lib/scrutiny/meeting/meeting-contents';

/** What the work programme lists for the meeting, in its own words. */
export function ProgrammeSection({ entries }: { entries: readonly ProgrammeEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <Section id="programme" title={PROGRAMME_TITLE} ruled>
      <ul className="entries">
        {entries.map(({ id, item, purpose, page }) => (
          <li key={id}>
            {item}
            <span className="entries__detail">
              {purpose !== undefined && `“${purpose}” `}Page {page}.
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
