import type { ReactNode } from 'react';
import { StandingConflict, type ConflictWords } from './standing-conflict';

/** Where a release stands on its way to readers. */
export type SendingState =
  | { state: 'not sent' }
  | { state: 'sending' }
  /** Waiting for another officer, at an address of its own. */
  | { state: 'waiting'; address: string }
  | { state: 'published'; version: string; address: string }
  | { state: 'conflict'; since: readonly ConflictWords[] }
  | { state: 'refused'; problems: readonly string[] };

/** Whether this site takes releases, and from whom. */
export type PublishingState =
  { publishing: 'unknown' | 'off' } | { publishing: 'on'; signedIn?: { name: string }; approval: boolean };

interface Props {
  publishing: PublishingState;
  sending: SendingState;
  /** Where an officer signs in. */
  signInHref: string;
  onDownload: () => void;
  onSend: () => void;
  onCompareAgain: () => void;
}

/** What can be done with a prepared release: taken away as a file, and, where the site takes it, sent. */
export function ReleaseOutcome({
  publishing,
  sending,
  signInHref,
  onDownload,
  onSend,
  onCompareAgain,
}: Props) {
  return (
    <>
      <p className="officer-actions">
        {publishing.publishing === 'on' &&
          publishing.signedIn &&
          sending.state !== 'published' &&
          sending.state !== 'waiting' && (
            <button
              type="button"
              className="button button--main"
              aria-disabled={sending.state === 'sending'}
              onClick={onSend}
            >
              {sending.state === 'sending'
                ? 'Sending…'
                : publishing.approval
                  ? 'Send for approval'
                  : 'Publish'}
            </button>
          )}
        <button type="button" className="button" onClick={onDownload}>
          Download the prepared release
        </button>
      </p>
      <Means publishing={publishing} signInHref={signInHref} />
      <div role="status">
        <Became sending={sending} onCompareAgain={onCompareAgain} />
      </div>
    </>
  );
}

/** What each way does, where it is not plain from its button. */
function Means({ publishing, signInHref }: Pick<Props, 'publishing' | 'signInHref'>): ReactNode {
  if (publishing.publishing !== 'on')
    return (
      <p>
        This site does not take releases from this page. Give the file to whoever runs it:{' '}
        <code>npm run data -- publish</code> checks all of it again and publishes it.
      </p>
    );
  if (!publishing.signedIn)
    return (
      <p>
        To publish from here,{' '}
        <a href={signInHref} target="_blank" rel="noreferrer">
          sign in (opens a new tab)
        </a>
        , then come back to this one: nothing that you have typed is lost.
      </p>
    );
  return (
    <p>
      You are signed in as {publishing.signedIn.name}.{' '}
      {publishing.approval
        ? 'Another officer reads it before anybody else does. Until then nothing on the site changes.'
        : 'The site changes within seconds. You can undo it: the earlier figures are then published once more.'}
    </p>
  );
}

function Became({ sending, onCompareAgain }: Pick<Props, 'sending' | 'onCompareAgain'>): ReactNode {
  switch (sending.state) {
    case 'not sent':
    case 'sending':
      return null;
    case 'waiting':
      return (
        <div className="inset-note">
          <p>
            Sent. It waits for another officer at <a href={sending.address}>its own address</a>: give them
            that.
          </p>
        </div>
      );
    case 'published':
      return (
        <div className="inset-note">
          <p>
            Published as {sending.version}. <a href={sending.address}>See it on the site</a>.
          </p>
        </div>
      );
    case 'conflict':
      return <StandingConflict since={sending.since} onCompareAgain={onCompareAgain} />;
    case 'refused':
      return (
        <div className="inset-note">
          <p>It was not published. What was published before stands as it was.</p>
          <ul>
            {sending.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      );
  }
}
