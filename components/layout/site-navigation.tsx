import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';

/** What can be read as at a day is led to on that day; the rest is of today. */
const sectionsAt = (at: PageLinks) =>
  ({
    home: { label: 'Home', href: at.home() },
    datasets: { label: 'Datasets', href: `${at.home()}#datasets` },
    meetings: { label: 'Meetings', href: at.meetings() },
    compare: { label: 'Compare', href: at.compare() },
    papers: { label: 'Papers', href: links.papers() },
    methods: { label: 'Methods', href: links.methods() },
    glossary: { label: 'Glossary', href: links.glossary() },
  }) as const;

export type SectionName = keyof ReturnType<typeof sectionsAt>;

interface Props {
  section?: SectionName;
  at?: PageLinks;
}

/** The parts of the site, the present one marked. */
export function SiteNavigation({ section, at = links }: Props) {
  return (
    <nav className="site-nav" aria-label="Parts of the site">
      <div className="govuk-width-container">
        <ul className="site-nav__list">
          {Object.entries(sectionsAt(at)).map(([name, { label, href }]) => (
            <li key={name}>
              <a className="site-nav__link" href={href} aria-current={name === section ? 'true' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
