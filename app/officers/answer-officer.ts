import { REFUSED_CACHING } from '@/lib/site/delivery.mjs';

const kept = { 'Cache-Control': REFUSED_CACHING };

/** One sentence, as text. */
export function answerText(sentence: string, status: number): Response {
  const headers = { ...kept, 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(`${sentence}\n`, { status, headers });
}

/** A value for a page of ours. */
export function answerJson(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: kept });
}

/** Leads a browser that has sent a form on to a page, so that nothing is sent twice by going back. */
export function goTo(path: string, cookie?: string): Response {
  const headers = new Headers({ ...kept, Location: path });
  if (cookie !== undefined) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}
