import type { ReactNode } from 'react';
import type { SiteConfig } from '@/lib/site/config';
import { links } from '@/lib/site/links';
import { whoseService } from '@/lib/site/whose-service';

interface Props {
  site: SiteConfig;
  children?: ReactNode;
}

/** The foot of every page: whose service this is and is not, and the pages about the site itself. */
export function SiteFooter({ site, children }: Props) {
  return (
    <footer className="foot">
      <div className="govuk-width-container">
        <ul className="foot__links">
          <li>
            <a href={links.accessibility()}>Accessibility statement</a>
          </li>
          <li>
            <a href={links.methods()}>Methods</a>
          </li>
          <li>
            <a href={links.glossary()}>Glossary</a>
          </li>
          <li>
            <a href={links.code()}>Look up a code from paper</a>
          </li>
          <li>
            <a href={links.officers()}>For officers: check a file</a>
          </li>
          {site.contact !== undefined && (
            <li>
              <a href={`mailto:${site.contact.email}`}>Contact {site.contact.name}</a>
            </li>
          )}
        </ul>
        <p>{whoseService(site)}</p>
        <p className="no-print">This site sets no cookies for readers.</p>
        {children}
      </div>
    </footer>
  );
}
