import type { Metadata } from 'next';
import type { Day } from '@/lib/period/day';
import { formatDay } from '@/lib/period/format-period';
import { site } from '@/lib/site/config';

interface Words {
  /** The address of the same page today. */
  path: string;
  title: string;
  description: string;
}

/** The head of a page as it was known on a day: for readers who have its address, not for search engines. */
export function asAtMetadata({ path, title, description }: Words, day: Day): Metadata {
  const named = `${title}, as known on ${formatDay(day)}`;
  return {
    title: title === site.serviceName ? { absolute: named } : named,
    description,
    robots: { index: false },
    alternates: { canonical: site.baseUrl + path },
  };
}
