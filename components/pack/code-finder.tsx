'use client';

import { type SubmitEvent, useState } from 'react';
import { codesNear } from '@/lib/scrutiny/pack/codes-near';
import { describeUnknownCode } from '@/lib/scrutiny/pack/describe-unknown-code';
import type { KnownCode } from '@/lib/scrutiny/pack/known-code';
import { readCode } from '@/lib/scrutiny/pack/read-code';
import { links } from '@/lib/site/links';
import { CodeForm } from './code-form';
import { UnknownCode } from './unknown-code';

/** The form where no server reads what it sends: the code is found here, among all that there are. */
export function CodeFinder({ known }: { known: readonly KnownCode[] }) {
  const [typed, setTyped] = useState<string>();
  const find = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = new FormData(event.currentTarget).get('code');
    const text = typeof sent === 'string' ? sent : '';
    const reading = readCode(text);
    const found = known.find(({ code }) => reading.reads === 'a code' && code === reading.code);
    if (found) window.location.assign(links.code(found.code));
    else setTyped(text);
  };
  const near = codesNear(
    typed ?? '',
    known.map(({ code }) => code),
  );
  return (
    <>
      <div role="status">
        {typed !== undefined && (
          <UnknownCode
            sentences={describeUnknownCode(readCode(typed))}
            near={known.filter(({ code }) => near.includes(code))}
          />
        )}
      </div>
      <CodeForm onSubmit={find} />
    </>
  );
}
