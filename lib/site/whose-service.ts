import type { SiteConfig } from './config';

/** Who publishes the site, or, until a council adopts it, that it is built from the council’s papers and is not its own. */
export function whoseService({ adopted, council, committee }: SiteConfig): string {
  return adopted
    ? `Published by ${council}.`
    : `Built from the published papers of the ${committee} of ${council}. This is not the council’s own service.`;
}
