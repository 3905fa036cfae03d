'use client';

import { useEffect } from 'react';
import { type Choosable, viewFrom } from '@/lib/article/views';
import { links } from '@/lib/site/links';

interface Props {
  dataset: string;
  choosable: Choosable;
}

const PARTS = ['trend', 'change'];

/**
 * Leads from the address that a form makes to the page that has the choice, where no server does: in a copy
 * of plain files. Shows nothing; without scripts the list on the page leads there.
 */
export function ChosenView({ dataset, choosable }: Props) {
  useEffect(() => {
    const sent = new URLSearchParams(window.location.search);
    if (sent.size === 0) return;
    const view = viewFrom(choosable, Object.fromEntries(sent));
    if (!view) return;
    const part = PARTS.find((name) => name === sent.get('part'));
    const path = links.view(dataset, view.measure, view.from, view.to);
    window.location.replace(part === undefined ? path : `${path}#${part}`);
  }, [dataset, choosable]);
  return null;
}
