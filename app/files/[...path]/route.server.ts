import { knownDatasets, refuse } from '@/app/refuse';
import { describeMissingFile } from '@/lib/export/missing-file';

/** Whatever no other handler has: what is asked for is not here. Answered anew each time, and kept nowhere. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const { path } = await params;
  return refuse(describeMissingFile(path, knownDatasets()), 404);
}
