import { site } from '@/lib/site/config';

/** The technical part of the statement: the law's wording, and what does not meet the standard. */
export function ComplianceStatus() {
  return (
    <>
      <h2>How accessible this website is</h2>
      <p>
        We know of no part of this website that is not accessible. Two things may still be harder to use than
        we would like:
      </p>
      <ul>
        <li>
          the papers that the figures were read from are the council’s own and are not part of this website;
          every figure that we took from one is on our pages as text and in a table
        </li>
        <li>
          a CSV file carries no headings or formatting, so its columns are described on the page that offers
          it
        </li>
      </ul>
      <h2>Technical information about this website’s accessibility</h2>
      <p>
        {site.owner ?? 'The owner of this website, who has not been set yet,'} is committed to making its
        website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications)
        (No. 2) Accessibility Regulations 2018.
      </p>
      <h3>Compliance status</h3>
      <p>
        This website is fully compliant with the{' '}
        <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines version 2.2</a> AA
        standard, as far as our own tests show. It has not been audited by anybody else.
      </p>
      <h3>Content that’s not within the scope of the accessibility regulations</h3>
      <p>None on this website.</p>
    </>
  );
}
