import { currentEdition } from '@/app/published';
import { meetingsAsAt } from '@/lib/edition/meetings-as-at';
import type { Commitment } from '@/lib/meeting/commitment';
import type { MeetingsRecord } from '@/lib/meeting/meetings-record';

const promise: Commitment = {
  id: 'camp-report',
  kind: 'report',
  basis: 'promised',
  summary: 'A report on the camp',
  meeting: 'autumn',
  asPrinted: 'a report would follow',
  paper: 'minutes',
  place: 'Minute 1',
  resolutions: ['autumn-1'],
  listedIn: ['pending-1'],
  datasets: [],
  standing: false,
  answeredOn: '2021-12-01',
  answeredByPaper: 'pack',
  answeredByItem: 'winter-7',
  answerNote: 'The report is item 7.',
  laterNote: 'Page 45 lists it.',
  laterPaper: 'pack',
};

const record: MeetingsRecord = {
  ...currentEdition().published.meetings,
  papers: [
    { id: 'minutes', title: 'Minutes', kind: 'minutes', meeting: 'autumn', day: '2021-10-01' },
    { id: 'pack', title: 'Pack', kind: 'agenda pack', meeting: 'winter', day: '2021-12-01' },
  ],
  resolutions: [
    {
      id: 'autumn-1',
      meeting: 'autumn',
      about: 'The camp',
      summary: 'Members asked for a report.',
      asPrinted: 'That a report be submitted.',
      source: 'minutes',
      paper: 'minutes',
      place: 'Minute 1',
    },
  ],
  pendingItems: [
    {
      id: 'pending-1',
      number: 1,
      item: 'Camp',
      details: 'Report',
      status: 'To be scheduled',
      resolutions: [],
      page: '45',
      paper: 'pack',
    },
  ],
  commitments: [promise],
};

describe('a promise as at a day', () => {
  it('is open until the day of the paper that answers it, and no later list carries it', () => {
    const [known] = meetingsAsAt(record, '2021-11-30').commitments;
    expect(known).toEqual({
      id: 'camp-report',
      kind: 'report',
      basis: 'promised',
      summary: 'A report on the camp',
      meeting: 'autumn',
      asPrinted: 'a report would follow',
      paper: 'minutes',
      place: 'Minute 1',
      resolutions: ['autumn-1'],
      listedIn: [],
      datasets: [],
      standing: false,
    });
  });

  it('is whole from that day on', () => {
    expect(meetingsAsAt(record, '2021-12-01').commitments).toEqual([promise]);
  });

  it('is not known before the paper that makes it', () => {
    expect(meetingsAsAt(record, '2021-09-30').commitments).toEqual([]);
  });
});

describe('all that papers told by 1 October 2019', () => {
  it('holds no word of the pack of 27 October 2020', () => {
    const { meetings } = currentEdition().published;
    // What is untidy in a paper is told on the page of the papers alone, which is always that of today.
    const { untidy: _, ...told } = meetingsAsAt(meetings, '2019-10-01');
    const text = JSON.stringify(told);
    expect(text).not.toMatch(/2020-10-27|[Pp]age 45|27 October 2020/);
    expect(JSON.stringify(meetings)).toMatch(/2020-10-27/);
  });

  it('is all that there is on the day of the last paper', () => {
    const { meetings } = currentEdition().published;
    expect(meetingsAsAt(meetings, '2020-10-27')).toEqual(meetings);
  });
});
