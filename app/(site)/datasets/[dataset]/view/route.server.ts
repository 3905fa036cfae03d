import { leadToView } from '@/app/views/lead-to-view';
import { todaysMoment } from '@/app/views/moment';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ dataset: string }> },
): Promise<Response> {
  return leadToView(todaysMoment(), (await params).dataset, request);
}
