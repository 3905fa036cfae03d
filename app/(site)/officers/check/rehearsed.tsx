import { LazyAddressPart } from '@/components/officer/lazy-address-part';
import { RehearsalView } from '@/components/officer/rehearsal-view';
import type { Rehearsal } from '@/lib/edition/rehearsal';

/** The rehearsal in a browser, each address filled when it is opened. In a file of its own: the drawing is fetched with it. */
export function Rehearsed({ rehearsal, first }: { rehearsal: Rehearsal; first: string }) {
  return <RehearsalView {...{ rehearsal, first }} Address={LazyAddressPart} />;
}
