import { currentEdition } from '@/app/published';
import type { Edition } from '@/lib/edition/edition';
import { editionAsAt } from '@/lib/edition/as-at';
import { datasetIn } from '@/lib/edition/edition-figures';
import { meetingList, meetingPage, newsOfMeeting } from '@/lib/edition/edition-meetings';
import type { Item } from '@/lib/meeting/item';
import type { Meeting } from '@/lib/meeting/meeting';
import type { Paper } from '@/lib/meeting/paper';
import type { Resolution } from '@/lib/meeting/resolution';
import { academicYear } from '@/lib/period/period';
import type { MeetingPage } from '@/lib/scrutiny/meeting/meeting-page';
import { pageLinks } from '@/lib/site/page-links';
import { inPeriod, laterTable, withNumbers, withRows, withTables } from '../../fixtures/later-versions';

const today = currentEdition();
const { latest } = datasetIn(today, 'elective-home-education')!;

const corrected = laterTable(latest, '2021-06-01', inPeriod('2019-20', { current_ehe_recorded: 202 }), {
  reasons: [
    {
      period: '2019-20',
      measure: 'current_ehe_recorded',
      groups: {},
      reason: 'One child was counted late',
    },
  ],
});
const furtherYear = laterTable(corrected, '2021-10-12', (rows) => [
  ...rows.slice(0, -1),
  { ...withNumbers(rows.at(-1)!, { current_ehe_recorded: 215 }), asAt: '2021-08-31' },
  {
    ...withNumbers(rows.at(-1)!, { current_ehe_recorded: 240 }),
    period: academicYear(2021),
    asAt: '2021-09-10',
  },
]);

const paper: Paper = {
  id: 'made-pack',
  title: 'A made-up pack',
  kind: 'agenda pack',
  meeting: 'made-2021-10-12',
  day: '2021-10-12',
};
const meeting: Meeting = {
  id: 'made-2021-10-12',
  body: 'Improving Lives Select Commission',
  when: '2021-10-12',
  asPrinted: '12 October 2021',
  year: 'printed',
  status: 'agenda in our papers',
  paper: 'made-pack',
  place: 'Front page',
  readFrom: '12 October 2021',
};
const item: Item = {
  id: 'made-item',
  meeting: 'made-2021-10-12',
  number: 5,
  title: 'Elective home education',
  asPrinted: 'Elective Home Education',
  datasets: ['elective-home-education'],
  figures: 'published',
  paper: 'made-pack',
};
const minute: Item = {
  ...item,
  id: 'made-minute',
  meeting: '2020-10-27',
  number: 108,
  title: 'Made-up minute',
};
const resolution: Resolution = {
  id: 'made-resolution',
  meeting: '2020-10-27',
  item: 'made-minute',
  about: 'Elective home education',
  number: 1,
  summary: 'Members noted the report.',
  asPrinted: 'That the report be noted.',
  source: 'minutes',
  paper: 'made-pack',
  place: 'Minute 108',
};

const later: Edition = withRows(withTables(today, corrected, furtherYear), {
  papers: [paper],
  meetings: [meeting],
  items: [item, minute],
  resolutions: [resolution],
});

const everyMeeting = today.published.meetings.meetings.map(({ id }) => id);

function frozenPartOf(edition: Edition, id: string): Omit<MeetingPage, 'sinceThen'> {
  const { sinceThen: _, ...frozen } = meetingPage(edition, id)!;
  return frozen;
}

describe('later versions and papers', () => {
  it.each(everyMeeting)('change nothing on the page of the meeting %s but what has happened since', (id) => {
    expect(frozenPartOf(later, id)).toEqual(frozenPartOf(today, id));
  });

  it.each(everyMeeting)('leave the page of %s as it was on the day whose knowledge it keeps', (id) => {
    const { asKnownOn } = meetingPage(today, id)!;
    expect(frozenPartOf(editionAsAt(later, asKnownOn), id)).toEqual(frozenPartOf(today, id));
  });

  it('are told of in what has happened since: each correction with its reason, and how the page opens now', () => {
    const [, , since] = meetingPage(later, '2020-10-27')!.sinceThen.figures;
    expect(since).toEqual({
      dataset: { id: 'elective-home-education', title: 'Elective home education' },
      sentences: [
        '2 later versions have been published, the last on 12 October 2021.',
        'Version of 1 June 2021: Made up for a test.',
        'Corrected on 1 June 2021: 201 became 202 (Recorded as home educated, 2019/20). Reason: One child was counted late.',
        'Version of 12 October 2021: Made up for a test.',
        '2020/21: the count of 11 September 2020, which was part-way, has made way for one of 31 August 2021. The two are not compared.',
        'New in it: 10 September 2021.',
        expect.stringMatching(
          /^Its page now opens: “215 children were recorded as electively home educated on 31 August 2021\./,
        ) as string,
        '201 on 31 August 2020 then; 240 on 10 September 2021 is part-way and not compared.',
      ],
    });
  });

  it('are told of with what they print of the meeting, and with the subject when it comes back', () => {
    const { notes, returned } = meetingPage(later, '2020-10-27')!.sinceThen;
    expect(notes).toEqual([
      { text: 'Printed: minute 108, Made-up minute.', paper: 'made-pack' },
      { text: 'Members noted the report. (Minute 108, resolution 1.)', paper: 'made-pack' },
    ]);
    expect(returned).toEqual([
      {
        text: 'Elective home education came back on 12 October 2021 (item 5)',
        href: '/meetings/made-2021-10-12#item-5',
      },
    ]);
  });

  it('are news, the newest first, and the page itself is the oldest', () => {
    expect(newsOfMeeting(later, '2020-10-27')!.map(({ id, at }) => [id, at])).toEqual([
      ['figures-elective-home-education-2021-10-12', '2021-10-12T09:00:00.000Z'],
      ['note-made-minute', '2021-10-12T00:00:00Z'],
      ['note-made-resolution', '2021-10-12T00:00:00Z'],
      ['figures-elective-home-education-2021-06-01', '2021-06-01T09:00:00.000Z'],
      ['page', '2020-10-27T00:00:00Z'],
    ]);
  });
});

describe('the page of a meeting', () => {
  it('is none where the papers name no such meeting, or did not yet on the day', () => {
    expect(meetingPage(today, '1999-01-01')).toBeUndefined();
    expect(meetingPage(editionAsAt(today, '2019-10-01'), '2020-09-22')).toBeUndefined();
    expect(meetingPage(editionAsAt(today, '2019-10-01'), '2019-09-17')).toBeDefined();
  });

  it('keeps the figures that the minutes of 17 September 2019 state, and says that the report has come back', () => {
    const page = meetingPage(today, '2019-09-17')!;
    expect(page).toMatchObject({ when: 'Tuesday 17 September 2019', asKnownOn: '2019-09-17' });
    const [cases] = page.items.find(({ number }) => number === 28)!.datasets;
    expect(cases).toMatchObject({
      dataset: { id: 'children-missing-education' },
      version: { id: '2019-09-17' },
    });
    expect(cases?.figures.map(({ id }) => id)).toEqual(['active-cases', 'resolved-cases']);
    expect(page.sinceThen.returned[0]).toEqual({
      text: 'Elective home education came back on 27 October 2020 (item 7)',
      href: '/meetings/2020-10-27#item-7',
    });
  });

  it('has the six resolutions of minutes 27 and 28 of 17 September 2019 once, under their items', () => {
    const { items, resolutions } = meetingPage(today, '2019-09-17')!;
    const of = (number: number) => items.find((each) => each.number === number)!.resolutions;
    expect([...of(27), ...of(28)].map(({ item: minuteOf, number }) => [minuteOf, number])).toEqual([
      ['2019-09-17-27', 1],
      ['2019-09-17-27', 2],
      ['2019-09-17-27', 3],
      ['2019-09-17-27', 4],
      ['2019-09-17-28', 1],
      ['2019-09-17-28', 2],
    ]);
    expect(resolutions).toEqual([]);
  });

  it('says nothing on 17 September 2019 of what a later paper notes on its resolutions, and tells of it since', () => {
    const { items, sinceThen } = meetingPage(today, '2019-09-17')!;
    expect(items.flatMap(({ resolutions }) => resolutions).filter(({ laterNote }) => laterNote)).toEqual([]);
    expect(sinceThen.notes).toHaveLength(4);
  });

  it('draws the figures of 22 September 2020 on its own page, first printed five weeks later', () => {
    const item96 = meetingPage(today, '2020-09-22')!.items.find(({ number }) => number === 96)!;
    expect(item96.had).toBe(
      'Said at the meeting; first printed in the agenda pack of 27 October 2020, pages 5 to 7.',
    );
    expect(item96.datasets.map(({ figures }) => figures.length)).toEqual([1]);
  });

  it('leads from the minutes that 27 October 2020 was reminded of to the meeting that they are of', () => {
    const [minutes] = meetingPage(today, '2020-10-27', { at: pageLinks('2020-11-01') })!.items.filter(
      ({ number }) => number === 2,
    );
    expect(minutes?.datasets.map(({ figures, givenTo }) => [figures, givenTo])).toEqual([
      [[], { when: '22 September 2020', href: '/as-at/2020-11-01/meetings/2020-09-22' }],
      [[], { when: '22 September 2020', href: '/as-at/2020-11-01/meetings/2020-09-22' }],
    ]);
  });

  it('opens item 7 of 27 October 2020 with 201 children, 18 more than a year before', () => {
    const [figures] = meetingPage(today, '2020-10-27')!.items.find(({ number }) => number === 7)!.datasets;
    expect(figures?.lead).toMatch(
      /^201 children were recorded .* 18 more than a year before \(183\), up 9\.8%\.$/,
    );
    expect(figures?.figures.map(({ id }) => id)).toEqual([
      'trend-current-ehe-recorded',
      'how-the-number-changed',
    ]);
  });

  it('has sixteen resolutions of 16 June 2020, whose items we do not have, and six rows of the programme', () => {
    const { items, resolutions, programme } = meetingPage(today, '2020-06-16')!;
    expect([items.length, resolutions.length, programme.length]).toEqual([0, 16, 6]);
  });
});

it('the meetings stand in groups: five told of, five planned on 27 October 2020, six named, three of other bodies', () => {
  const { held, planned, named, others, asOf } = meetingList(today);
  expect([held, planned, named, others].map(({ length }) => length)).toEqual([5, 5, 6, 3]);
  expect([held[0]?.id, planned[0]?.id, asOf]).toEqual(['2020-10-27', '2020-12-15', '2020-10-27']);
});
