import type { ReactNode } from 'react';
import type { Crumb } from '@/components/layout/breadcrumbs';
import type { SectionName } from '@/components/layout/site-navigation';
import type { Day } from '@/lib/period/day';

/** A page that can be read today and as it was known on a day: the same, made of another edition. */
export interface View {
  /** Its address today, from the root and with what was chosen. That of a day is made of it. */
  path: string;
  /** Where a copy of plain files has it as at a day, if not there: of choices that copy has none. */
  withoutChoice?: string;
  title: string;
  description: string;
  section?: SectionName;
  crumbs: readonly Crumb[];
  /** The days on which something of it was published, as far as was known: where to look back to. */
  days: readonly Day[];
  /** Decided where it is drawn, and not for its title alone. */
  body: ReactNode;
}
