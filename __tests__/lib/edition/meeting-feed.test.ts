import { currentEdition } from '@/app/published';
import { meetingFeed } from '@/lib/edition/meeting-feed';

const titlesIn = (xml: string | undefined): (string | undefined)[] =>
  [...(xml ?? '').matchAll(/<title>(.*)<\/title>/g)].map(([, title]) => title);

describe('the feed of a meeting', () => {
  const xml = meetingFeed(currentEdition(), '2019-09-17');

  it('is called by its day, and tells the four notes of the pack of 27 October 2020 before its own page', () => {
    const pack = 'Printed in: Agenda pack of the Improving Lives Select Commission, 27 October 2020';
    expect(titlesIn(xml)).toEqual([
      'Since the meeting of 17 September 2019',
      pack,
      pack,
      pack,
      pack,
      'The meeting of Tuesday 17 September 2019',
    ]);
  });

  it('names itself, its page, and each entry, for ever', () => {
    expect(xml).toContain(
      'rel="self" type="application/atom+xml" href="http://localhost:3000/meetings/2019-09-17/feed.atom"',
    );
    expect(xml).toContain('<id>http://localhost:3000/meetings/2019-09-17#note-2019-09-17-28-2</id>');
    expect(xml).toContain('<updated>2020-10-27T00:00:00Z</updated>');
  });

  it('is none where there is no such meeting', () => {
    expect(meetingFeed(currentEdition(), 'nowhere')).toBeUndefined();
  });
});
