import { registers } from '@/data/meetings/registers';
import { validateRegisters } from '@/lib/meeting/validate-registers';

const DATASETS = ['children-missing-education', 'elective-home-education'];

const texts = {
  papers:
    'paper_id,title,kind,meeting_id,day,pages,note\n' + 'minutes,Minutes,minutes,2019-09-17,2019-09-17,x,x\n',
  meetings:
    'meeting_id,body,day,as_printed,year,time,venue,status,note,paper_id,place,read_from\n' +
    '2019-09-17,The Commission,2019-09-17,"17th September, 2019",printed,x,x,minutes in our papers,x,minutes,Heading,17th September\n' +
    '2020-03,The Commission,2020-03,March 2020,printed,x,x,named only,The day is not stated.,minutes,Minute 93,March 2020 meeting\n',
  items:
    'item_id,meeting_id,number,title,as_printed,pages,datasets,figures,note,paper_id\n' +
    'item-28,2019-09-17,28,Children missing,CHILDREN MISSING,x,children-missing-education,published,x,minutes\n',
  resolutions:
    'resolution_id,meeting_id,item_id,about,number,summary,as_printed,source,paper_id,place,note,later_note,later_paper_id\n' +
    'resolution-1,2019-09-17,item-28,Children missing,1,Noted.,That the report be noted.,minutes,minutes,Minute 28,x,x,x\n',
  'work-programme':
    'entry_id,meeting_id,meeting_as_printed,number,item,purpose,resolutions,page,note,paper_id\n' +
    'entry-1,2020-03,March,1,Pause,x,resolution-1,44,x,minutes\n',
  'pending-items':
    'pending_id,number,item,details,status,meeting_id,resolutions,page,note,paper_id\n' +
    'pending-1,1,Missing,Progress report,To be scheduled,x,x,45,x,minutes\n',
  'monitoring-schedule':
    'action_id,number,decision_date,decision_day,item,recommendation,completion,response,further_action,page,note,paper_id\n' +
    'action-1,1,03/03/20,2020-03-03,Early Help,An update,Chased,Provided,Review,46,x,minutes\n',
  'group-work':
    'project_id,number,project,details,status,resolutions,page,note,paper_id\n' +
    'group-1,1,Survey,Report,To arrange,x,48,x,minutes\n',
  commitments:
    'commitment_id,kind,basis,summary,asked_by,asked_of,meeting_id,item_id,asked_on,as_printed,paper_id,place,resolutions,listed_in,datasets,standing,due,due_is,due_as_printed,answered_on,answered_by_paper,answered_by_item,answered_by_dataset,answer_note,note,later_note,later_paper_id\n' +
    'update,report,asked for,An update,the Commission,x,2019-09-17,item-28,2019-09-17,That an update be provided.,minutes,Minute 28,resolution-1,entry-1;pending-1;action-1;group-1,children-missing-education,no,2020-03,printed,in March,2020-03-03,minutes,item-28,children-missing-education,As asked.,x,x,x\n',
  events:
    'event_id,label,short_label,first_day,last_day,precision,on_charts,paper_id,place,read_from,note\n' +
    'first-lockdown,First lockdown,First lockdown,2020-03-23,x,day,yes,minutes,Minute 95,since 23 March,x\n' +
    'guidance,New guidance,Guidance,2019-04-01,x,month,yes,minutes,Paragraph 1.5,in April 2019,x\n',
  untidy:
    'untidy_id,paper_id,item_id,place,as_printed,what,datasets,shown\n' +
    'majority,minutes,item-28,Minute 28,The majority (44%),Below half.,children-missing-education,As printed.\n',
  claims:
    'claim_id,paper_id,item_id,place,as_printed,about,rule,dataset,measure,breakdown,groups,others,from_period,period,number,note\n' +
    'rose,minutes,item-28,Minute 28,It rose by 39.2%,Cases,rise by per cent,children-missing-education,cases,x,x,a;b,x,x,39.2,x\n',
};

test('files without a fault become typed rows', () => {
  expect(validateRegisters(registers, texts, DATASETS)).toMatchObject({
    ok: true,
    meetings: {
      papers: [{ id: 'minutes', kind: 'minutes', meeting: '2019-09-17' }],
      meetings: [{ when: '2019-09-17' }, { when: '2020-03', note: 'The day is not stated.' }],
      items: [{ number: 28, datasets: ['children-missing-education'], figures: 'published' }],
      commitments: [
        {
          id: 'update',
          askedBy: 'the Commission',
          standing: false,
          due: '2020-03',
          answeredByItem: 'item-28',
        },
      ],
      events: [
        { id: 'first-lockdown', first: '2020-03-23', precision: 'day', onCharts: true },
        { id: 'guidance', first: '2019-04-01', precision: 'month' },
      ],
    },
  });
});

const EVENTS_HEADER = texts.events.split('\n')[0];

test.each([
  [
    'a reference to no paper',
    { events: texts.events.replace('yes,minutes,Minute 95', 'yes,agenda,Minute 95') },
    {
      code: 'unknown-reference',
      file: 'meetings/events.csv',
      row: 2,
      column: { letter: 'H', name: 'paper_id' },
    },
  ],
  [
    'a repeated id',
    { events: texts.events.replace('guidance,New', 'first-lockdown,New') },
    { code: 'repeated-id', file: 'meetings/events.csv', row: 3, column: { letter: 'A', name: 'event_id' } },
  ],
  [
    'a day that is not in the calendar',
    { papers: texts.papers.replace('2019-09-17,x', '2019-09-31,x') },
    { code: 'not-a-day', file: 'meetings/papers.csv', row: 2, column: { letter: 'E', name: 'day' } },
  ],
  [
    'a day that is no day or month',
    { meetings: texts.meetings.replace('Commission,2020-03,', 'Commission,March,') },
    {
      code: 'not-a-day-or-month',
      file: 'meetings/meetings.csv',
      row: 3,
      column: { letter: 'C', name: 'day' },
    },
  ],
  [
    'an empty cell',
    { items: texts.items.replace('CHILDREN MISSING', '') },
    { code: 'empty-value', file: 'meetings/items.csv', row: 2, column: { letter: 'E', name: 'as_printed' } },
  ],
  [
    'an unknown column',
    { untidy: texts.untidy.replace('shown\n', 'shown,why\n').replace('As printed.', 'As printed.,x') },
    { code: 'unknown-column', file: 'meetings/untidy.csv', row: 1, column: { letter: 'I', name: 'why' } },
  ],
  [
    'a missing column',
    { 'group-work': texts['group-work'].replace('page,', '').replace('48,', '') },
    { code: 'missing-column', file: 'meetings/group-work.csv', row: 1 },
  ],
  [
    'a dataset that is not in the catalogue',
    { untidy: texts.untidy.replace('children-missing-education', 'pupils') },
    {
      code: 'unknown-dataset',
      file: 'meetings/untidy.csv',
      row: 2,
      column: { letter: 'G', name: 'datasets' },
    },
  ],
  [
    'a word that is not one of the few',
    { meetings: texts.meetings.replace('named only', 'rumoured') },
    {
      code: 'unknown-category',
      file: 'meetings/meetings.csv',
      row: 3,
      column: { letter: 'H', name: 'status' },
    },
  ],
  [
    'an event that ends before it begins',
    { events: texts.events.replace('2020-03-23,x', '2020-03-23,2020-03-01') },
    {
      code: 'out-of-order',
      file: 'meetings/events.csv',
      row: 2,
      column: { letter: 'E', name: 'last_day' },
    },
  ],
  [
    'an answer without a link to what answered it',
    { commitments: texts.commitments.replace('2020-03-03,minutes,item-28,', '2020-03-03,minutes,x,') },
    {
      code: 'stated-alone',
      file: 'meetings/commitments.csv',
      row: 2,
      column: { letter: 'V', name: 'answered_by_item' },
      message:
        'answered_by_paper is stated, and this is not: the one needs the other. State both, or write x in both.',
    },
  ],
  [
    'an answer that comes before it was asked for',
    { commitments: texts.commitments.replace('2020-03-03', '2019-09-16') },
    {
      code: 'out-of-order',
      file: 'meetings/commitments.csv',
      row: 2,
      column: { letter: 'T', name: 'answered_on' },
      message: '2019-09-16 comes before asked_on, which is 2019-09-17. Correct one of the two.',
    },
  ],
  [
    'a row of no list',
    { commitments: texts.commitments.replace(';group-1', ';group-10') },
    {
      code: 'unknown-reference',
      file: 'meetings/commitments.csv',
      row: 2,
      column: { letter: 'N', name: 'listed_in' },
      message:
        '"group-10" is not an id in work-programme.csv, pending-items.csv, monitoring-schedule.csv, group-work.csv. Correct it, or add the row there.',
    },
  ],
  [
    'a blank row',
    { events: `${EVENTS_HEADER}\n,,,,,,,,,,\n` },
    { code: 'blank-row', file: 'meetings/events.csv', row: 2 },
  ],
  [
    'a file that no register declares',
    { attendance: 'name\nsomebody\n' },
    { code: 'stray-register', file: 'meetings/attendance.csv' },
  ],
])('%s is one issue with its place', (_name, wrong, issue) => {
  const validated = validateRegisters(registers, { ...texts, ...wrong }, DATASETS);
  expect(validated).toMatchObject({ ok: false, issues: [{ level: 'fail', ...issue }] });
});

test('a file that is not there is one issue, and references to it are not reported as broken', () => {
  const { papers: _papers, ...rest } = texts;
  expect(validateRegisters(registers, rest, DATASETS)).toMatchObject({
    ok: false,
    issues: [{ code: 'missing-register', file: 'meetings/papers.csv' }],
  });
});

test('problems in several files come all at once, file by file', () => {
  const validated = validateRegisters(
    registers,
    {
      ...texts,
      papers: texts.papers.replace('2019-09-17,2019-09-17', '2019-09-18,17 September'),
      items: texts.items.replace(',28,', ',twenty-eight,'),
      events: texts.events.replace('month,yes', 'year,perhaps'),
    },
    DATASETS,
  );
  expect(validated).toMatchObject({
    ok: false,
    issues: [
      { file: 'meetings/papers.csv', row: 2, code: 'not-a-day' },
      { file: 'meetings/papers.csv', row: 2, code: 'unknown-reference' },
      { file: 'meetings/items.csv', row: 2, code: 'not-a-whole-number' },
      { file: 'meetings/events.csv', row: 3, code: 'unknown-category', column: { letter: 'F' } },
      { file: 'meetings/events.csv', row: 3, code: 'unknown-category', column: { letter: 'G' } },
    ],
  });
});
