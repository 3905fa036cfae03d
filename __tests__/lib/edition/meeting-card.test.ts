import { currentEdition } from '@/app/published';
import { meetingCard } from '@/lib/edition/meeting-card';

const edition = currentEdition();
const cardOf = (id: string) =>
  meetingCard(
    edition,
    edition.published.meetings.meetings.find((meeting) => meeting.id === id)!,
  );

describe('the picture of a meeting', () => {
  it('names the items that have figures, and counts', () => {
    expect(cardOf('2020-09-22')).toEqual({
      kicker: 'Meeting of 22 September 2020',
      headline:
        "Update report regarding children's social care service in the light of Covid-19 pandemic; Complexity of young people in youth offending cohort",
      numbers: [
        { text: '2', label: 'items with figures here' },
        { text: '9', label: 'resolutions printed' },
      ],
      source: 'From the published papers of the Improving Lives Select Commission.',
    });
  });

  it('names two of what is planned, and counts the rest', () => {
    expect(cardOf('2021-03-09')).toMatchObject({
      headline: 'Pause Progress report; Work Programme; and 2 more',
      numbers: [{ text: '4', label: 'items in the work programme' }],
    });
  });

  it('says what we have where there is nothing to name', () => {
    expect(cardOf('2019-12')).toMatchObject({
      kicker: 'Meeting of December 2019',
      headline: 'Cancelled',
      numbers: [],
    });
  });
});
