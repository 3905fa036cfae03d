import { knownDatasets, refuse } from '@/app/refuse';
import { describeMissingEmbed } from '@/lib/export/missing-file';

/** Whatever no embed has as its address. Answered anew each time, and kept nowhere. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const { path } = await params;
  return refuse(describeMissingEmbed(path, knownDatasets()), 404);
}
