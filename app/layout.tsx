import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { site } from '@/lib/site/config';
import './styles/site.scss';

export const metadata: Metadata = {
  title: { default: site.serviceName, template: `%s · ${site.serviceName}` },
  description: `The children’s services figures that the ${site.committee} has been given: trends, fair comparisons, and the papers they came from.`,
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: '#ffffff',
  colorScheme: 'light',
};

/** The document: language and styles. What stands on a page is the page's own. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className="govuk-template">
      <body className="govuk-template__body">{children}</body>
    </html>
  );
}
