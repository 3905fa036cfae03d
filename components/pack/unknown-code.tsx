import { InsetNote } from '@/components/layout/inset-note';
import type { KnownCode } from '@/lib/scrutiny/pack/known-code';
import { CodeList } from './code-list';

interface Props {
  /** What to tell, and what to try. */
  sentences: readonly string[];
  /** The codes that may have been meant. */
  near: readonly KnownCode[];
}

/** Why a code leads to no figure, and those that may have been meant. */
export function UnknownCode({ sentences, near }: Props) {
  return (
    <InsetNote>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {near.length > 0 && (
        <>
          <p>You may have meant:</p>
          <CodeList codes={near} />
        </>
      )}
    </InsetNote>
  );
}
