import type { AddressChange } from '@/lib/edition/rehearsal';
import { formatCount } from '@/lib/cell/format-cell';
import { BeforeAfter } from './before-after';
import { pairParts } from './pair-parts';
import { partBlocks } from './part-blocks';
import { PartTable } from './part-table';
import styles from './rehearsal.module.css';

export interface AddressPartProps {
  change: AddressChange;
  isOpen: boolean;
  /** Whether charts are drawn, or told in words alone. */
  isDrawn: boolean;
}

interface Props extends AddressPartProps {
  /** Whether what is folded in it is there at all; a page with a script may leave it out until it is opened. */
  isFilled?: boolean;
  onToggle?: (isOpen: boolean) => void;
}

/** One address with everything on it that would change, folded under its name. */
export function AddressPart({ change, isOpen, isDrawn, isFilled = true, onToggle }: Props) {
  const { address, title, parts } = change;
  const pairs = pairParts(parts);
  return (
    <details
      className={styles.address}
      open={isOpen}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary>
        <span className={styles.name}>{title}</span>{' '}
        <span className={styles.what}>
          {formatParts(pairs.length)}, <code>{address}</code>
        </span>
      </summary>
      {isFilled &&
        partBlocks(pairs).map((block, index) =>
          'one' in block ? (
            <BeforeAfter key={index} id={elementId(address, index)} change={block.one} isDrawn={isDrawn} />
          ) : (
            <PartTable key={index} title={block.title} parts={block.many} />
          ),
        )}
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
