import { cards } from '@/app/card-list';
import { answerFile } from '@/app/files/answer-file';
import { refuse } from '@/app/refuse';
import { drawCard } from '@/lib/export/card/draw-card';
import { NO_SUCH_CARD } from '@/lib/export/missing-file';
import { VERSION_PATTERN } from '@/lib/site/delivery.mjs';
import { LATEST } from '@/lib/site/links';
import { readFont } from '@/lib/store/read-font';

export const dynamic = 'force-static';

/** A card of a version stands for ever; the others follow what is new. */
const VERSION = new RegExp(`^${VERSION_PATTERN}$`);

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
  if (!decide) return refuse(NO_SUCH_CARD, 404);
  const png = await drawCard(decide(), { normal: readFont('normal'), bold: readFont('bold') });
  const version = card.map((part) => part.replace(/\.png$/, '')).find((part) => VERSION.test(part)) ?? LATEST;
  return answerFile({ body: png, type: 'image/png', version });
}
