import { fileCaching } from '@/lib/site/delivery.mjs';

interface File {
  body: BodyInit;
  /** The media type in full, with its charset where it is text. */
  type: string;
  /** The version that it is of: its day, or "latest". */
  version: string;
}

/** A file as it is sent. It says itself how long it may be kept, so that an address without a file never does. */
export function answerFile({ body, type, version }: File): Response {
  return new Response(body, { headers: { 'Content-Type': type, 'Cache-Control': fileCaching(version) } });
}
