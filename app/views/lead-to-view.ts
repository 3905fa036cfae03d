import { viewFrom } from '@/lib/article/views';
import { latestArticles } from '@/lib/edition/edition-articles';
import { datasetIn } from '@/lib/edition/edition-figures';
import type { Moment } from './moment';

const PARTS = ['trend', 'change'];

/** Takes the choice of a plain form and leads to the page that has it, so that the address says it all. */
export function leadToView({ edition, at }: Moment, dataset: string, request: Request): Response {
  const found = datasetIn(edition, dataset);
  if (!found) return new Response('There is no such dataset.', { status: 404 });
  const sent = new URL(request.url).searchParams;
  const asked = (name: string): Record<string, string> => {
    const value = sent.get(name);
    return value === null ? {} : { [name]: value };
  };
  const view = viewFrom(latestArticles(edition, found.latest)(), {
    ...asked('measure'),
    ...asked('from'),
    ...asked('to'),
  });
  const path = view ? at.view(dataset, view.measure, view.from, view.to) : at.dataset(dataset);
  const part = PARTS.find((name) => name === sent.get('part'));
  return new Response(null, {
    status: 303,
    headers: { Location: part === undefined ? path : `${path}#${part}` },
  });
}
