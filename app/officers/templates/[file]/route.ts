import { published } from '@/app/published';
import { refuse } from '@/app/refuse';
import { templateCsv } from '@/lib/release/template';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { file: string }[] {
  return published().datasets.map(({ dataset }) => ({ file: `${dataset.id}.csv` }));
}

/** What an officer fills in: the columns that a dataset needs, with the published rows under them. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = published().datasets.find(({ dataset }) => `${dataset.id}.csv` === file);
  if (!found) return refuse('There is no such template.', 404);
  return new Response(templateCsv(found.dataset, found.latest), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
