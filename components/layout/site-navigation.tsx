import { links } from '@/lib/site/links';

const SECTIONS = {
  home: { label: 'Home', href: links.home() },
  datasets: { label: 'Datasets', href: `${links.home()}#datasets` },
  meetings: { label: 'Meetings', href: links.meetings() },
  compare: { label: 'Compare', href: links.compare() },
  papers: { label: 'Papers', href: links.papers() },
  methods: { label: 'Methods', href: links.methods() },
  glossary: { label: 'Glossary', href: links.glossary() },
} as const;

export type SectionName = keyof typeof SECTIONS;

/** The parts of the site, the present one marked. */
export function SiteNavigation({ section }: { section?: SectionName }) {
  return (
    <nav className="site-nav" aria-label="Parts of the site">
      <div className="govuk-width-container">
        <ul className="site-nav__list">
          {Object.entries(SECTIONS).map(([name, { label, href }]) => (
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
