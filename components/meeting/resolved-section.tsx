import { Section } from '@/components/layout/section';
import type { Resolution } from '@/lib/meeting/resolution';
import { ResolvedList } from './resolved-list';

/** What a meeting resolved whose items we do not have, under what each was about. */
export function ResolvedSection({ resolutions }: { resolutions: readonly Resolution[] }) {
  if (resolutions.length === 0) return null;
  const subjects = [...new Set(resolutions.map(({ about }) => about))];
  return (
    <Section id="resolved" title="Resolved" ruled>
      {subjects.map((subject) => (
        <div key={subject}>
          <h3 className="section__title--small">{subject}</h3>
          <ResolvedList resolutions={resolutions.filter(({ about }) => about === subject)} />
        </div>
      ))}
    </Section>
  );
}
