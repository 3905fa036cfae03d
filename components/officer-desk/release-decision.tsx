import { officerLinks } from '@/lib/site/officer-links';
import styles from './officer-desk.module.css';
import { ReasonForm } from './reason-form';

interface Props {
  id: string;
  /** Whether the officer who reads has prepared it. */
  isOwn: boolean;
  canBePublished: boolean;
  /** It was sent back without a word on why. */
  withoutReason: boolean;
}

/** The two decisions. Who prepared a release may take it back, and not approve it. */
export function ReleaseDecision({ id, isOwn, canBePublished, withoutReason }: Props) {
  return (
    <div className={styles.decide}>
      {isOwn ? (
        <p>
          You have prepared this release: another officer approves it. Give them the address of this page.
        </p>
      ) : (
        canBePublished && (
          <form method="post" action={officerLinks.approve(id)}>
            <p>The site changes within seconds of your approval. It can be undone, with a reason.</p>
            <button className="button button--main" type="submit">
              Approve and publish
            </button>
          </form>
        )
      )}
      <div id="send-back">
        <ReasonForm
          action={officerLinks.sendBack(id)}
          id="why"
          name="why"
          label={isOwn ? 'Why do you take it back?' : 'Why do you send it back?'}
          hint="Officers see it. Readers do not."
          button={isOwn ? 'Take it back' : 'Send it back'}
          error={withoutReason ? 'Say why.' : undefined}
        />
      </div>
    </div>
  );
}
