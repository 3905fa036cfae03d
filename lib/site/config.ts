import type { Day } from '../period/day';

/** What another council changes, together with the `data` folder. */
export interface SiteConfig {
  /** The service's name, in the header and every title. */
  serviceName: string;
  /** "Rotherham": in subtitles and sentences. */
  place: string;
  /** The council in full. */
  council: string;
  /** The committee whose papers the figures come from. */
  committee: string;
  /** Until a council adopts the site it says that it is not the council's own. */
  adopted: boolean;
  /** Where the site is served, without a slash at the end. Used for canonical addresses and citations. */
  baseUrl: string;
  /** Who answers questions about the figures. Left out until it is known: the pages then say so. */
  contact?: { name: string; email: string };
  /** Who is responsible for the service, for the accessibility statement. */
  owner?: string;
  /** The day the accessibility statement was prepared and last tested. */
  accessibilityTested: Day;
  officers: {
    /** Whether a second officer approves what another has prepared, before readers see it. */
    secondOfficer: boolean;
  };
  /** DfE's geography columns for the full form of a download. */
  geography: {
    geographic_level: string;
    country_code: string;
    country_name: string;
    region_code: string;
    region_name: string;
    old_la_code: string;
    new_la_code: string;
    la_name: string;
  };
}

export const site: SiteConfig = {
  serviceName: 'Children’s services statistics',
  place: 'Rotherham',
  council: 'Rotherham Metropolitan Borough Council',
  committee: 'Improving Lives Select Commission',
  adopted: false,
  baseUrl: 'http://localhost:3000',
  accessibilityTested: '2026-11-21',
  officers: { secondOfficer: true },
  geography: {
    geographic_level: 'Local authority',
    country_code: 'E92000001',
    country_name: 'England',
    region_code: 'E12000003',
    region_name: 'Yorkshire and The Humber',
    old_la_code: '372',
    new_la_code: 'E08000018',
    la_name: 'Rotherham',
  },
};

/** What is not set, each as a sentence for the build to warn of. */
export function unsetIn(config: SiteConfig): string[] {
  return [
    ...(config.contact
      ? []
      : ['No contact for questions about the figures is set (lib/site/config.ts, contact).']),
    ...(config.owner === undefined ? ['No owner of the service is set (lib/site/config.ts, owner).'] : []),
    ...(config.baseUrl.includes('localhost')
      ? ['The site’s public address is not set (lib/site/config.ts, baseUrl).']
      : []),
  ];
}
