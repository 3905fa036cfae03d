import { cards } from '@/app/card-list';
import { drawCard } from '@/lib/export/card/draw-card';
import { readFont } from '@/lib/store/read-font';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Context {
  params: Promise<{ card: string[] }>;
}

export function generateStaticParams() {
  return [...cards().keys()].map((href) => ({ card: href.split('/').slice(2) }));
}

/** The picture that a link to a page shows, drawn once, with the site. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { card } = await params;
  const decide = cards().get(`/cards/${card.join('/')}`);
  if (!decide) return new Response('There is no such picture.', { status: 404 });
  const png = await drawCard(decide(), { normal: readFont('normal'), bold: readFont('bold') });
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
