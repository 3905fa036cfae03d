import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';
import { ComplianceStatus } from './compliance-status';
import { ContactParagraph } from './contact-paragraph';
import { Preparation } from './preparation';

export function generateMetadata(): Metadata {
  return pageMetadata({
    path: links.accessibility(),
    title: 'Accessibility statement',
    description: `How accessible ${site.serviceName} is, what is not, and how to report a problem.`,
    preview: pagePreview('accessibility'),
  });
}

/** The statement that the law asks of a public body, under its own headings. */
export default function AccessibilityPage() {
  return (
    <Page path={links.accessibility()} crumbs={[{ label: 'Home', href: links.home() }]}>
      <PageTitle>Accessibility statement for {site.serviceName}</PageTitle>
      <p>This statement applies to {site.baseUrl} and every page, chart and download on it.</p>
      <p>
        {site.owner === undefined
          ? 'Who runs this website has not been set yet.'
          : `This website is run by ${site.owner}.`}{' '}
        We want as many people as possible to be able to use it. You should be able to:
      </p>
      <ul>
        <li>zoom in up to 400% without the text spilling off the screen</li>
        <li>use every page with a keyboard alone, or with speech recognition software</li>
        <li>
          listen to every page with a screen reader, charts included: each has a text of equal purpose and a
          table of the same numbers
        </li>
        <li>read every page without JavaScript, with your own colours, and on paper</li>
        <li>tell the series of a chart apart without colour</li>
      </ul>
      <p>
        The text is as simple as we can make it, and <a href={links.glossary()}>a glossary</a> explains each
        abbreviation. <a href="https://mcmw.abilitynet.org.uk/">AbilityNet</a> has advice on making your
        device easier to use.
      </p>
      <ComplianceStatus />
      <h2>Feedback and contact information</h2>
      <ContactParagraph contact={site.contact} />
      <h2>Enforcement procedure</h2>
      <p>
        The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies
        (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility
        regulations’). If you are not happy with how we respond to your complaint,{' '}
        <a href="https://www.equalityadvisoryservice.com/">
          contact the Equality Advisory and Support Service (EASS)
        </a>
        .
      </p>
      <Preparation tested={site.accessibilityTested} />
    </Page>
  );
}
