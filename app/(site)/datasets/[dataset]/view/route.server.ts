import { latestArticle } from '@/app/article';
import { publishedDataset } from '@/app/published';
import { viewFrom } from '@/lib/article/views';
import { links } from '@/lib/site/links';

const PARTS = ['trend', 'change'];

/** Takes the choice of a plain form and leads to the page that has it, so that the address says it all. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ dataset: string }> },
): Promise<Response> {
  const { dataset } = await params;
  const found = publishedDataset(dataset);
  if (!found) return new Response('There is no such dataset.', { status: 404 });
  const sent = new URL(request.url).searchParams;
  const asked = (name: string): Record<string, string> => {
    const value = sent.get(name);
    return value === null ? {} : { [name]: value };
  };
  const view = viewFrom(latestArticle(found.latest), {
    ...asked('measure'),
    ...asked('from'),
    ...asked('to'),
  });
  const path = view ? links.view(dataset, view.measure, view.from, view.to) : links.dataset(dataset);
  const part = PARTS.find((name) => name === sent.get('part'));
  return new Response(null, {
    status: 303,
    headers: { Location: part === undefined ? path : `${path}#${part}` },
  });
}
