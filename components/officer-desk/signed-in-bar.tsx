import { officerLinks } from '@/lib/site/officer-links';
import styles from './officer-desk.module.css';

/** Who has signed in, and the way out. */
export function SignedInBar({ name }: { name: string }) {
  return (
    <form className={styles.bar} method="post" action={officerLinks.signOut()}>
      <span>Signed in as {name}</span>
      <button className="button" type="submit">
        Sign out
      </button>
    </form>
  );
}
