import { useCallback, useEffect, useRef, useState } from 'react';
import type { PublishingState, SendingState } from '@/components/officer/release-outcome';
import type { Release } from '@/lib/release/release';
import { officerLinks } from '@/lib/site/officer-links';
import { readPublishingState, readSendingState } from './server-answers';

export interface Publishing {
  publishing: PublishingState;
  sending: SendingState;
  send: (release: Release) => void;
}

/**
 * Whether the site takes releases, asked when there is something to send and again when the officer comes back from
 * signing in; and what became of one. While a release is on its way a second press does nothing.
 */
export function usePublishing(isServed: boolean, release: Release | undefined): Publishing {
  const [publishing, setPublishing] = useState<PublishingState>({ publishing: 'unknown' });
  const [sent, setSent] = useState<{ release: Release; became: SendingState }>();
  const isSending = useRef(false);

  useEffect(() => {
    if (!isServed) return undefined;
    const look = () => void readState().then(setPublishing);
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [isServed]);

  const send = useCallback((given: Release) => {
    if (isSending.current) return;
    isSending.current = true;
    setSent({ release: given, became: { state: 'sending' } });
    void post(given).then((became) => {
      isSending.current = false;
      setSent({ release: given, became });
    });
  }, []);

  const sending = sent && sent.release === release ? sent.became : ({ state: 'not sent' } as const);
  return { publishing, sending, send };
}

async function readState(): Promise<PublishingState> {
  try {
    const response = await fetch(officerLinks.state(), { cache: 'no-store' });
    return response.ok ? readPublishingState(await response.json()) : { publishing: 'off' };
  } catch {
    return { publishing: 'off' };
  }
}

/** The only request of the page that carries figures: the officer has pressed the button for it. */
async function post(release: Release): Promise<SendingState> {
  try {
    const response = await fetch(officerLinks.releases(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(release),
    });
    return readSendingState(await response.json());
  } catch {
    return {
      state: 'refused',
      problems: ['The site did not answer. Send it again: the same release is never published twice.'],
    };
  }
}
