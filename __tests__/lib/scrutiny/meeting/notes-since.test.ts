import { notesSince } from '@/lib/scrutiny/meeting/notes-since';
import { madeItem, madeRecord, madeResolution, madeSource } from '../../../fixtures/made-meetings';

const noted = { laterNote: 'Printed again on page 45.', laterPaper: 'pack' };

describe('what later papers print of a meeting', () => {
  it('is nothing where they print nothing of it', () => {
    const record = madeRecord({ items: [madeItem(4)], resolutions: [madeResolution()] });
    expect(notesSince(madeSource({ then: record, now: record }))).toEqual([]);
  });

  it('is a note on a resolution that was known', () => {
    const source = madeSource({
      then: madeRecord({ resolutions: [madeResolution()] }),
      now: madeRecord({ resolutions: [madeResolution(noted)] }),
    });
    expect(notesSince(source)).toEqual([
      { id: '2021-03-09-4-1', text: 'Minute 4, resolution 1: Printed again on page 45.', paper: 'pack' },
    ]);
  });

  it('is not a note that was known already', () => {
    const record = madeRecord({ resolutions: [madeResolution(noted)] });
    expect(notesSince(madeSource({ then: record, now: record }))).toEqual([]);
  });

  it('is an item and a resolution that were not known', () => {
    const now = madeRecord({
      items: [madeItem(4, { paper: 'pack' }), madeItem(5, { meeting: 'another' })],
      resolutions: [madeResolution({ paper: 'pack' }), madeResolution({ id: 'other', meeting: 'another' })],
    });
    expect(notesSince(madeSource({ now }))).toEqual([
      { id: '2021-03-09-4', text: 'Printed: minute 4, Subject 4.', paper: 'pack' },
      {
        id: '2021-03-09-4-1',
        text: 'Members asked for apples. (Minute 4, resolution 1.)',
        paper: 'pack',
      },
    ]);
  });
});
