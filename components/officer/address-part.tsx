import type { AddressChange } from '@/lib/edition/rehearsal';
import { formatCount } from '@/lib/cell/format-cell';
import { BeforeAfter } from './before-after';
import styles from './rehearsal.module.css';

/** One address with everything on it that would change, folded under its name. */
export function AddressPart({ change, isOpen }: { change: AddressChange; isOpen: boolean }) {
  const { address, title, what, parts } = change;
  return (
    <details className={styles.address} open={isOpen}>
      <summary>
        {title}{' '}
        <span className={styles.what}>
          {what === 'new' ? 'new' : formatParts(parts.length)}, <code>{address}</code>
        </span>
      </summary>
      {parts.map((part, index) => (
        <BeforeAfter key={`${part.kind}-${part.label}`} id={elementId(address, index)} change={part} />
      ))}
    </details>
  );
}

function formatParts(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'thing changes' : 'things change'}`;
}

/** An address as the beginning of an element's id. */
function elementId(address: string, index: number): string {
  return `rehearsal-${address.replace(/[^a-z0-9]+/gi, '-')}-${index}`;
}
