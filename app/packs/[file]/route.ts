import { packs } from '@/app/packs';
import { refuse } from '@/app/refuse';
import { renderPack } from '@/app/render-pack';

export const dynamic = 'force-static';

interface Context {
  params: Promise<{ file: string }>;
}

const ENDING = /\.html$/;

export function generateStaticParams() {
  return [...packs().keys()].map((id) => ({ file: `${id}.html` }));
}

/** A meeting's pack as one file, to be kept and opened where there is no network. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const pack = ENDING.test(file) ? packs().get(file.replace(ENDING, '')) : undefined;
  if (!pack) return refuse('There is no pack at this address. A meeting’s own page leads to its pack.', 404);
  return new Response(await renderPack(pack), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
