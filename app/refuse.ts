import { figuresIn } from '@/app/article';
import { currentEdition, published } from '@/app/published';
import { definitionsOf } from '@/lib/edition/edition-figures';
import type { KnownDataset } from '@/lib/export/missing-file';
import { REFUSED_CACHING } from '@/lib/site/delivery.mjs';
import { oncePerEpoch } from '@/lib/store/live.mjs';

/** One plain sentence in place of a file: text, never HTML, so that nothing in it can run. */
export function refuse(sentence: string, status: 400 | 404): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': REFUSED_CACHING },
  });
}

/** Everything that has an address under /files and /embed. */
export const knownDatasets = oncePerEpoch('known datasets', (): KnownDataset[] => {
  const { datasets, unreadable = [] } = published();
  const shown = datasets.map(({ dataset, tables, damaged = [] }) => ({
    id: dataset.id,
    versions: tables.map(({ version }) => version.id),
    figures: [...new Set(tables.flatMap((table) => figuresIn(table).map(({ id }) => id)))],
    damaged,
  }));
  const unshown = unreadable.map(({ dataset, damaged }) => ({
    id: dataset.id,
    versions: [],
    figures: definitionsOf(currentEdition(), dataset.id).map(({ id }) => id),
    damaged,
  }));
  return [...shown, ...unshown];
});
