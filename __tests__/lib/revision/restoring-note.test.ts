import { noteBesideRestored, restoringNote } from '@/lib/revision/restoring-note';
import { MADE_VERSION } from '../../fixtures/made-tables/orchard';

describe('the note of a version that restores another', () => {
  it('names the day of the other', () => {
    expect(restoringNote(MADE_VERSION)).toBe('The figures of 1 March 2021 are published again.');
  });

  it('is left out where it stands beside the name of the version restored', () => {
    const note = 'The figures of 1 March 2021 are published again.';
    expect(noteBesideRestored({ note }, MADE_VERSION)).toBeUndefined();
    expect(noteBesideRestored({ note })).toBe(note);
  });

  it('is kept where an officer wrote another', () => {
    const note = 'The first count of apples was right.';
    expect(noteBesideRestored({ note }, MADE_VERSION)).toBe(note);
  });
});
