import { askedDay } from '@/app/views/asked-day';
import { leadToView } from '@/app/views/lead-to-view';
import { momentOf } from '@/app/views/moment';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ day: string; dataset: string }> },
): Promise<Response> {
  const { day, dataset } = await params;
  const asked = askedDay(day);
  return 'problem' in asked
    ? new Response(asked.problem, { status: 404 })
    : leadToView(momentOf(asked.day), dataset, request);
}
