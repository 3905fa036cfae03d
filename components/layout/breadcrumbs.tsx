export interface Crumb {
  label: string;
  href: string;
}

/** The way back up, Home first. Nothing when the page has nothing above it. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null;
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map(({ label, href }) => (
          <li key={href} className="govuk-breadcrumbs__list-item">
            <a className="govuk-breadcrumbs__link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
