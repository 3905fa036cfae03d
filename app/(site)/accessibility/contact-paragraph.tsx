import type { SiteConfig } from '@/lib/site/config';

/** How to report a problem or ask for another format; says so where no contact is set. */
export function ContactParagraph({ contact }: { contact: SiteConfig['contact'] }) {
  if (contact === undefined) {
    return (
      <p>
        No contact has been set yet for this website, so there is nowhere to report a problem or to ask for
        another format. The website must not be published as a council’s own until there is.
      </p>
    );
  }
  return (
    <p>
      If you find a problem that is not listed here, think that we do not meet the accessibility requirements,
      or need something in a different format, write to {contact.name},{' '}
      <a href={`mailto:${contact.email}`}>{contact.email}</a>.
    </p>
  );
}
