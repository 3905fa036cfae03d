import { describeUnknownCode } from '@/lib/scrutiny/pack/describe-unknown-code';
import { readCode } from '@/lib/scrutiny/pack/read-code';

const said = (typed: string) => describeUnknownCode(readCode(typed)).join(' ');

it.each([
  [
    'K7HM-2P4T',
    'K7HM-2P4T is typed as codes are, but no figure published here has it. Check that the pack names this site: another council’s pack has codes of its own.',
  ],
  [
    'K7HM-2P49',
    'No figure can have the code K7HM-2P49: one character may be mistyped, or two may have changed places. Check it against the paper, one character at a time.',
  ],
  ['K7', 'A code has 8 letters and digits, as in K7HM-2P4T; here there are 2.'],
  ['K', 'A code has 8 letters and digits, as in K7HM-2P4T; here there is 1.'],
  ['K'.repeat(99), 'A code has 8 letters and digits, as in K7HM-2P4T; here there are many more.'],
  [
    'K7HM-2PAT',
    'A code has 8 letters and digits, as in K7HM-2P4T. None has the letters A, E, I, L, O or Q, or the digits 0 and 1, which are easily taken for others.',
  ],
  ['', 'Type the code that stands beside a figure in the pack of a meeting.'],
])('says of "%.10s" what is amiss and what to try', (typed, sentences) => {
  expect(said(typed)).toBe(sentences);
});
