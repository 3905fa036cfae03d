import type { ComponentType } from 'react';
import type { AddressChange, Rehearsal } from '@/lib/edition/rehearsal';
import { formatCount } from '@/lib/cell/format-cell';
import { AddressPart, type AddressPartProps } from './address-part';
import { type AddressGroup, groupAddresses } from './group-addresses';
import styles from './rehearsal.module.css';

interface Props {
  rehearsal: Rehearsal;
  /** The address to show first, and opened: the page of the dataset. */
  first?: string;
  /** How one address is shown. A page with a script has one that is filled when it is opened. */
  Address?: ComponentType<AddressPartProps>;
}

/**
 * Everything that a release would change on the site, page by page, as it is beside as it would be. Without hooks: the
 * officer's browser draws it before publishing, and the server for who approves.
 */
export function RehearsalView({ rehearsal: { changes, unchanged }, first, Address = AddressPart }: Props) {
  if (changes.length === 0)
    return <p>Nothing would change: all {formatCount(unchanged)} addresses of the site stay as they are.</p>;
  return (
    <div className={styles.rehearsal}>
      {groupAddresses(changes, first).map((group) =>
        group.id === 'first' ? (
          group.taken.map((change) => <Address key={change.address} change={change} isOpen isDrawn />)
        ) : (
          <Group key={group.id} {...{ group, Address }} />
        ),
      )}
      <p className={styles.unchanged}>
        The other {formatCount(unchanged)} addresses of the site stay exactly as they are.
      </p>
    </div>
  );
}

function Group({ group, Address }: { group: AddressGroup; Address: ComponentType<AddressPartProps> }) {
  const { title, about, taken, named, isDrawn } = group;
  return (
    <details className={styles.group}>
      <summary>
        <span className={styles.name}>{title}</span>{' '}
        <span className={styles.what}>{countNew([...taken, ...named])}</span>
      </summary>
      <div className={styles.members}>
        {about !== '' && <p className={styles.about}>{about}</p>}
        {taken.map((change) => (
          <Address key={change.address} change={change} isOpen={false} isDrawn={isDrawn} />
        ))}
        {named.length > 0 && <NamedAddresses named={named} isAll={taken.length === 0} />}
      </div>
    </details>
  );
}

/** Addresses that are named and not taken apart: pictures, downloads, and what is new as a whole. */
function NamedAddresses({ named, isAll }: { named: readonly AddressChange[]; isAll: boolean }) {
  const list = (
    <ul className={styles.names}>
      {named.map(({ address, what }) => (
        <li key={address}>
          <code>{address}</code>
          {what === 'new' && <span className={styles.what}>, new</span>}
        </li>
      ))}
    </ul>
  );
  if (isAll) return list;
  return (
    <details className={styles.address}>
      <summary>
        <span className={styles.name}>The others</span> <span className={styles.what}>{countNew(named)}</span>
      </summary>
      {list}
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
