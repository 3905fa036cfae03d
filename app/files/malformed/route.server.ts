import { refuse } from '@/app/refuse';
import { MALFORMED_ADDRESS } from '@/lib/export/missing-file';

export const dynamic = 'force-dynamic';

/** Every malformed address of a file or an embed is led here (scripts/hosting/next-rewrites.mjs). */
export function GET(): Response {
  return refuse(MALFORMED_ADDRESS, 400);
}
