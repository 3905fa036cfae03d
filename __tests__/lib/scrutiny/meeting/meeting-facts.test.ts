import type { Meeting } from '@/lib/meeting/meeting';
import { meetingFacts } from '@/lib/scrutiny/meeting/meeting-facts';
import { COMMITTEE, madeMeeting, madePaper, madeRecord, madeSource } from '../../../fixtures/made-meetings';

const pack = madePaper({ id: 'pack', kind: 'agenda pack', meeting: '2021-06-01', day: '2021-06-01' });
const factsOf = (more: Partial<Meeting>): string[] =>
  meetingFacts(
    madeSource({ meeting: madeMeeting(more), then: madeRecord({ papers: [madePaper(), pack] }) }),
    COMMITTEE,
  );

describe('what is said of a meeting', () => {
  it.each([
    ['minutes in our papers', 'made-minutes', 'Its minutes are in our papers.'],
    [
      'minutes in our papers',
      'pack',
      'Its minutes are in our papers: they are printed in the agenda pack of 1 June 2021.',
    ],
    ['agenda in our papers', 'pack', 'Its agenda and reports are in our papers. Its minutes are not.'],
    [
      'in the work programme',
      'pack',
      'The agenda pack of 1 June 2021 names it. Its own agenda and minutes are not in our papers.',
    ],
    [
      'named only',
      'made-minutes',
      'The minutes of 9 March 2021 name it. Its own agenda and minutes are not in our papers.',
    ],
    ['cancelled', 'pack', 'It was cancelled, as the agenda pack of 1 June 2021 says.'],
    ['cancelled', 'made-minutes', 'It was cancelled, as the minutes of 9 March 2021 say.'],
  ] as const)('with the status "%s" in the paper %s', (status, paper, fact) => {
    expect(factsOf({ status, paper })).toEqual([fact]);
  });

  it('names another body, and says where none is stated', () => {
    expect(factsOf({ body: 'Cabinet' })[1]).toBe('A meeting of Cabinet, not of the A made-up committee.');
    expect(factsOf({ body: 'not stated' })[1]).toBe('The paper does not state whose meeting it was.');
  });

  it('ends with the note of its row', () => {
    expect(factsOf({ note: 'No time is stated.' }).at(-1)).toBe('No time is stated.');
  });

  it('lists what waits to be scheduled for it', () => {
    const pendingItems = [
      {
        id: 'pending-1',
        number: 1,
        item: 'Apples',
        details: 'x',
        status: 'To be scheduled',
        meeting: '2021-03-09',
        resolutions: [],
        page: '45',
        paper: 'made-minutes',
      },
    ];
    const source = madeSource({ then: madeRecord({ pendingItems }) });
    expect(meetingFacts(source, COMMITTEE).at(-1)).toBe('Page 45 lists “Apples” to be scheduled for it.');
  });
});
