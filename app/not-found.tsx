import { Lead } from '@/components/layout/lead';
import { Page } from '@/components/layout/page';
import { PageTitle } from '@/components/layout/page-title';
import { SearchForm } from '@/components/layout/search-form';
import { catalogue } from '@/data/catalogue';
import { links } from '@/lib/site/links';

export const metadata = { title: 'Page not found' };

/** Leads on from an address that is not ours. */
export default function NotFound() {
  return (
    <Page path="/">
      <PageTitle>Page not found</PageTitle>
      <Lead>There is no page at this address.</Lead>
      <p>
        If you typed the address, check that it is right. If you pasted it, check that you copied all of it.
      </p>
      <SearchForm id="not-found-search" label="Search for a measure, a term or a meeting" wide />
      <h2>Where you may have been going</h2>
      <ul>
        <li>
          <a href={links.home()}>Home</a>
        </li>
        {catalogue.map(({ dataset }) => (
          <li key={dataset.id}>
            <a href={links.dataset(dataset.id)}>{dataset.title}</a>
          </li>
        ))}
        <li>
          <a href={links.papers()}>The papers that the figures came from</a>
        </li>
      </ul>
    </Page>
  );
}
