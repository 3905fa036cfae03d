import { refuse } from '@/app/refuse';
import { NO_SUCH_CARD } from '@/lib/export/missing-file';

export const dynamic = 'force-dynamic';

/** Every address under /cards with nothing at it is led here (scripts/hosting/next-rewrites.mjs). */
export function GET(): Response {
  return refuse(NO_SUCH_CARD, 404);
}
