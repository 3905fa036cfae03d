import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { UnshownFigures } from '@/components/dataset/unshown-figures';
import { Page } from '@/components/layout/page';
import { definitionsOf } from '@/lib/edition/edition-figures';
import { type Unshown, unshownAt } from '@/lib/edition/unshown';
import { links } from '@/lib/site/links';
import { currentEdition, published } from './published';

interface Asked {
  dataset: string;
  version?: string;
  figure?: string;
}

/** The page in place of figures that were published and cannot be shown; nothing where there never were any. */
export function unshownPage(path: string, asked: Asked): ReactNode {
  const found = unshownFor(asked);
  if (!found) return undefined;
  const { dataset, instead } = found;
  const own = { label: dataset.shortTitle, href: links.dataset(dataset.id) };
  return (
    <Page
      path={path}
      section="datasets"
      crumbs={[{ label: 'Home', href: links.home() }, ...(instead ? [own] : [])]}
    >
      <UnshownFigures {...found} />
    </Page>
  );
}

/** Its title. Nobody is to find it in a search: the figures may come back. */
export function unshownMetadata(asked: Asked): Metadata {
  const found = unshownFor(asked);
  return found ? { title: `${found.dataset.title}: cannot be shown`, robots: { index: false } } : {};
}

function unshownFor({ dataset, version, figure }: Asked): Unshown | undefined {
  const isDrawn =
    figure === undefined || definitionsOf(currentEdition(), dataset).some(({ id }) => id === figure);
  return isDrawn ? unshownAt(published(), dataset, version) : undefined;
}
