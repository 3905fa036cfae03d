import type { AddressChange, Rehearsal } from '@/lib/edition/rehearsal';
import { formatCount } from '@/lib/cell/format-cell';
import { AddressPart } from './address-part';
import { groupAddresses, type AddressGroup } from './group-addresses';
import styles from './rehearsal.module.css';

interface Props {
  rehearsal: Rehearsal;
  /** The address to show first, and opened: the page of the dataset. */
  first?: string;
}

/**
 * Everything that a release would change on the site, page by page, as it is beside as it would be. Without hooks: the
 * officer's browser draws it before publishing, and the server for who approves.
 */
export function RehearsalView({ rehearsal: { changes, unchanged }, first }: Props) {
  if (changes.length === 0)
    return <p>Nothing would change: all {formatCount(unchanged)} addresses of the site stay as they are.</p>;
  return (
    <div className={styles.rehearsal}>
      {groupAddresses(changes, first).map((group) => (
        <Group key={group.title} group={group} first={first} />
      ))}
      <p className={styles.unchanged}>
        The other {formatCount(unchanged)} addresses of the site stay exactly as they are.
      </p>
    </div>
  );
}

function Group({ group, first }: { group: AddressGroup; first: string | undefined }) {
  const { title, taken, named } = group;
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>
        {title} <span className={styles.count}>{formatCount(taken.length + named.length)}</span>
      </h3>
      {taken.map((change) => (
        <AddressPart key={change.address} change={change} isOpen={change.address === first} />
      ))}
      {named.length > 0 && <NamedAddresses group={group} />}
    </section>
  );
}

/** Addresses that are named and not taken apart: pictures, downloads, and pages that are new as a whole. */
function NamedAddresses({ group: { title, named } }: { group: AddressGroup }) {
  return (
    <details className={styles.address}>
      <summary>
        {title}: {countNew(named)}
      </summary>
      <ul className={styles.names}>
        {named.map(({ address, title: name, what }) => (
          <li key={address}>
            <code>{address}</code>{' '}
            <span className={styles.what}>
              {name}
              {what === 'new' && ', new'}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "24 change, 30 are new". */
function countNew(changes: readonly AddressChange[]): string {
  const isNew = changes.filter(({ what }) => what === 'new').length;
  const changed = changes.length - isNew;
  return [
    ...(changed > 0 ? [`${formatCount(changed)} ${changed === 1 ? 'changes' : 'change'}`] : []),
    ...(isNew > 0 ? [`${formatCount(isNew)} ${isNew === 1 ? 'is' : 'are'} new`] : []),
  ].join(', ');
}
