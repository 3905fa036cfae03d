import type { CommitmentStanding } from '@/lib/scrutiny/commitments/commitment-standing';
import { CommitmentLine } from './commitment-line';
import styles from './commitment-line.module.css';

/** Several of them, each with an address of its own on the page. */
export function CommitmentList({ standings }: { standings: readonly CommitmentStanding[] }) {
  return (
    <ul className={styles.list}>
      {standings.map((standing) => (
        <li key={standing.commitment.id} id={standing.commitment.id}>
          <CommitmentLine standing={standing} />
        </li>
      ))}
    </ul>
  );
}
