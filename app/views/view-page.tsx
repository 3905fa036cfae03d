import { isStaticCopy } from '@/app/static-copy';
import { AsAtNote } from '@/components/as-at/as-at-note';
import { DayControl } from '@/components/as-at/day-control';
import { Page } from '@/components/layout/page';
import { asAtAddress } from '@/lib/site/page-links';
import { firstDay } from './moment';
import type { Moment } from './moment';
import type { View } from './view';

/** A view in the frame of the site. Today it offers another day; of a day it says first of which. */
export function ViewPage({ view, moment }: { view: View; moment: Moment }) {
  const { path, withoutChoice = path, days, crumbs, section, body } = view;
  const { day } = moment.at;
  const control = (
    <DayControl
      {...{ page: isStaticCopy ? withoutChoice : path, days, first: firstDay(moment) }}
      {...(day && { day })}
      canAsk={!isStaticCopy}
    />
  );
  return (
    <Page
      path={day === undefined ? path : asAtAddress(day, path)}
      crumbs={crumbs}
      at={moment.at}
      {...(section && { section })}
      {...(day === undefined && { beside: control })}
    >
      {day !== undefined && (
        <AsAtNote day={day} today={path}>
          {control}
        </AsAtNote>
      )}
      {body}
    </Page>
  );
}
