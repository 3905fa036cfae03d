import { publishedTexts } from '@/app/published';

export const dynamic = 'force-static';

/** Everything published, as the texts of its files: an officer's browser checks and rehearses with them. */
export function GET(): Response {
  return Response.json(publishedTexts());
}
