import type { SiteConfig } from '@/lib/site/config';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';
import { SearchForm } from './search-form';

interface Props {
  site: SiteConfig;
  /** Whether to offer search. */
  search: boolean;
  at?: PageLinks;
}

/** The name of the service, whose figures they are, and search. */
export function Masthead({ site, search, at = links }: Props) {
  return (
    <header className="masthead">
      <div className="govuk-width-container masthead__row">
        <div>
          <p className="masthead__title">
            <a href={at.home()}>{site.serviceName}</a>
          </p>
          <p className="masthead__place">
            {site.place}, {site.committee}
          </p>
        </div>
        {search && <SearchForm id="site-search" label="Search this site" />}
      </div>
    </header>
  );
}
