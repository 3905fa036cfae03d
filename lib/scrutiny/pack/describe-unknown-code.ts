import { MOST_READ, type TypedCode } from './read-code';
import { CODE_LENGTH, formatCode } from './short-code';

/** What to tell a reader whose code leads to no figure, and what to try: plain sentences. */
export function describeUnknownCode(typed: TypedCode): string[] {
  switch (typed.reads) {
    case 'nothing':
      return ['Type the code that stands beside a figure in the pack of a meeting.'];
    case 'a code':
      return [
        `${formatCode(typed.code)} is typed as codes are, but no figure published here has it.`,
        'Check that the pack names this site: another council’s pack has codes of its own.',
      ];
    case 'a slip':
      return [
        `No figure can have the code ${formatCode(typed.code)}: one character may be mistyped, or two may have changed places.`,
        'Check it against the paper, one character at a time.',
      ];
    case 'no code':
      return [describeLength(typed.code), ...describeStrange(typed.strange)];
  }
}

function describeLength({ length }: string): string {
  const has = `A code has ${CODE_LENGTH} letters and digits, as in ${formatCode('K7HM2P4T')}`;
  if (length === CODE_LENGTH) return `${has}.`;
  return `${has}; here there ${length === 1 ? 'is 1' : `are ${length < MOST_READ ? length : 'many more'}`}.`;
}

function describeStrange(strange: readonly string[]): string[] {
  if (strange.length === 0) return [];
  return [
    'None has the letters A, E, I, L, O or Q, or the digits 0 and 1, which are easily taken for others.',
  ];
}
