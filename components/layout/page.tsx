import type { ReactNode } from 'react';
import { site } from '@/lib/site/config';
import type { PageLinks } from '@/lib/site/page-links';
import { type Crumb, Breadcrumbs } from './breadcrumbs';
import { Masthead } from './masthead';
import { PrintAddress } from './print-address';
import { SiteFooter } from './site-footer';
import { type SectionName, SiteNavigation } from './site-navigation';

interface Props {
  /** The page's own address from the root, "/methods": printed at the foot of a paper copy. */
  path: string;
  /** The part of the site that the page belongs to, marked in the navigation. */
  section?: SectionName;
  /** The pages above this one, Home first; the page itself is not among them. */
  crumbs?: readonly Crumb[];
  /** Left out of the masthead where the page itself is the search. */
  search?: boolean;
  /** Where its frame leads: to the pages of today, or of a day. */
  at?: PageLinks;
  /** Stands beside the way back up. */
  beside?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: skip link, masthead, navigation, breadcrumbs, the main part, and the foot. */
export function Page({ path, section, crumbs = [], search = true, at, beside, children }: Props) {
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <Masthead site={site} search={search} {...(at && { at })} />
      <SiteNavigation {...(section !== undefined && { section })} {...(at && { at })} />
      <div className="govuk-width-container">
        <div className="page-top">
          <Breadcrumbs crumbs={crumbs} />
          {beside}
        </div>
        <main className="page" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <SiteFooter site={site}>
        <PrintAddress url={site.baseUrl + path} />
      </SiteFooter>
    </>
  );
}
