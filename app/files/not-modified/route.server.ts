export const dynamic = 'force-dynamic';

/** A file or embed that the reader has already, from this very build, is led here (scripts/hosting/next-rewrites.mjs). */
export function GET(): Response {
  return new Response(null, { status: 304 });
}
