import { readCode } from '@/lib/scrutiny/pack/read-code';

describe('a code as people type it', () => {
  it.each([
    ['as it is printed', 'K7HM-2P4T'],
    ['without its hyphen', 'K7HM2P4T'],
    ['in small letters', 'k7hm-2p4t'],
    ['with spaces', ' K7 HM 2P 4T '],
    ['with another dash', 'K7HM–2P4T'],
    ['with a full stop after it', 'K7HM-2P4T.'],
    ['with Z for 2', 'K7HMZP4T'],
  ])('is read %s', (_, typed) => {
    expect(readCode(typed)).toEqual({ reads: 'a code', code: 'K7HM2P4T' });
  });

  it.each([
    ['S', '5'],
    ['G', '6'],
    ['B', '8'],
    ['U', 'V'],
    ['u', 'V'],
  ])('has %s read as %s, for no code has the other', (typed, meant) => {
    expect(readCode(`2222222${typed}`)).toEqual({ reads: 'a slip', code: `2222222${meant}` });
  });

  it('is told apart from a slip of one character', () => {
    expect(readCode('K7HM-2P49')).toEqual({ reads: 'a slip', code: 'K7HM2P49' });
  });

  it.each([
    ['too short', 'K7HM-2P4', 'K7HM2P4', []],
    ['too long', 'K7HM-2P4TT', 'K7HM2P4TT', []],
    ['with a vowel', 'K7HA-2P4T', 'K7HA2P4T', ['A']],
    ['with 0 and 1', '0122-2222', '01222222', ['0', '1']],
    ['in other letters', 'тест', 'ТЕСТ', ['Т', 'Е', 'С']],
  ])('is no code when it is %s', (_, typed, code, strange) => {
    expect(readCode(typed)).toEqual({ reads: 'no code', code, strange });
  });

  it.each(['', '   ', '-', '–.'])('is nothing when it is "%s"', (typed) => {
    expect(readCode(typed)).toEqual({ reads: 'nothing' });
  });

  it('is read no further than 40 characters', () => {
    expect(readCode('K'.repeat(10_000))).toEqual({ reads: 'no code', code: 'K'.repeat(40), strange: [] });
  });
});
