import { defineDataset } from '@/lib/dataset/define-dataset';

const children = { kind: 'count', one: 'child', many: 'children', people: true } as const;

/** Appendix 1 of the elective home education briefing, 27 October 2020: six school years and eleven days. */
export const electiveHomeEducation = defineDataset({
  id: 'elective-home-education',
  title: 'Elective home education',
  shortTitle: 'Elective home education',
  summary:
    'Children whose parents chose to educate them at home (elective home education, EHE): how many at the end of each ' +
    'school year, who came and who left.',
  searchWords: ['home ed', 'home school', 'homeschooling', 'EHE', 'home educated'],
  periodKinds: ['academic-year'],
  mainMeasure: 'current_ehe_recorded',
  measures: {
    current_ehe_recorded: {
      label: 'Recorded as home educated',
      shortLabel: 'Recorded',
      asPrinted: 'Current EHE recorded',
      definition:
        'Children recorded by the council as electively home educated on the day of the count. At each 31 August this ' +
        'covers Y0 to Y10, which we read as reception to Year 10.',
      unit: children,
      type: 'stock',
      polarity: 'none',
      wording: {
        one: 'child was recorded as electively home educated',
        many: 'children were recorded as electively home educated',
        subject: 'children recorded as home educated',
      },
      asked: {
        noun: 'the number recorded as home educated',
        follow: 'what number does the service expect next year',
      },
    },
    returned_to_school: {
      label: 'Returned to school, or started',
      shortLabel: 'Returned to school',
      asPrinted: 'Returned to School (or started in a school)',
      definition:
        'Children who left home education during the year because they went back to a school or began at one.',
      unit: children,
      type: 'flow',
      polarity: 'none',
      wording: {
        one: 'home-educated child returned to school or started at one',
        many: 'home-educated children returned to school or started at one',
        subject: 'home-educated children returned to school',
      },
      recurrence: 'each once',
      asked: { noun: 'returns to school', follow: 'how long had they been home educated' },
    },
    referred_to_cme: {
      label: 'Referred as missing education',
      shortLabel: 'Referred to CME',
      asPrinted: 'Referred to CME',
      definition:
        'Children who left home education during the year because they were referred as children missing education (CME).',
      unit: children,
      type: 'flow',
      polarity: 'none',
      wording: {
        one: 'home-educated child was referred as missing education',
        many: 'home-educated children were referred as missing education',
        subject: 'home-educated children referred as missing education',
      },
      recurrence: 'each once',
      asked: { noun: 'referrals as missing education (CME)', follow: 'what became of each' },
    },
    transferred_la: {
      label: 'Moved to another authority',
      shortLabel: 'Moved away',
      asPrinted: 'Transferred LA',
      definition: 'Home-educated children who moved to another local authority (LA) during the year.',
      unit: children,
      type: 'flow',
      polarity: 'none',
      wording: {
        one: 'home-educated child moved to another authority',
        many: 'home-educated children moved to another authority',
        subject: 'home-educated children moved to another authority',
      },
      recurrence: 'each once',
      asked: { noun: 'moves to another authority', follow: 'how is the receiving authority told' },
    },
    y11_leavers: {
      label: 'Left at the end of Year 11',
      shortLabel: 'Year 11 leavers',
      asPrinted: 'Y11 Leavers June',
      definition:
        'Home-educated young people who reached the end of Year 11, the last of compulsory schooling, in June.',
      unit: children,
      type: 'flow',
      polarity: 'none',
      wording: {
        one: 'home-educated young person left at the end of Year 11',
        many: 'home-educated young people left at the end of Year 11',
        subject: 'Year 11 leavers',
      },
      recurrence: 'each once',
      asked: { noun: 'leavers at the end of Year 11', follow: 'what did they go on to do' },
    },
    total_during_year: {
      label: 'Home educated at some time in the year',
      shortLabel: 'In the year',
      asPrinted: 'Total in EHE at some time during the academic year',
      definition:
        'Children who were electively home educated at some time in the school year, for however long.',
      unit: children,
      type: 'flow',
      polarity: 'none',
      wording: {
        one: 'child was home educated at some time',
        many: 'children were home educated at some time',
        subject: 'children home educated at some time',
      },
      recurrence: 'some again',
      asked: { noun: 'the number home educated at some time in the year' },
    },
    officer_involvement: {
      label: 'Officer involvement, not home educated',
      shortLabel: 'Officer involvement',
      asPrinted: 'EHE Officer ‘Involvement’. Supported, but child has not become EHE.',
      definition:
        'Children whose family an EHE officer supported during the year and who did not become home educated.',
      unit: children,
      type: 'flow',
      polarity: 'none',
      wording: {
        one: 'child had support from an EHE officer and did not become home educated',
        many: 'children had support from an EHE officer and did not become home educated',
        subject: 'children supported who did not become home educated',
      },
      recurrence: 'each once',
      asked: { noun: 'officer involvement', follow: 'what counts as an involvement' },
    },
    pending_involvements: {
      label: 'Involvement still pending',
      shortLabel: 'Pending',
      asPrinted: 'Pending ‘Involvements’ to be resolved.',
      definition:
        'Officer involvements still to be resolved. The paper does not say on which day; we read it as the day at the head of the column.',
      unit: children,
      type: 'stock',
      polarity: 'none',
      wording: {
        one: 'involvement was still to be resolved',
        many: 'involvements were still to be resolved',
        subject: 'involvements still to be resolved',
      },
      asked: { noun: 'pending involvements', follow: 'how long have they been open', isOpen: true },
    },
    total_known: {
      label: 'Known to the EHE team in the year',
      shortLabel: 'Known to the team',
      asPrinted: 'Total children known to EHE Team through Academic Year',
      definition:
        'All the children above: home educated at some time in the year, supported without becoming home educated, or pending.',
      unit: children,
      type: 'flow',
      polarity: 'none',
      wording: {
        one: 'child was known to the EHE team',
        many: 'children were known to the EHE team',
        subject: 'children known to the EHE team',
      },
      recurrence: 'some again',
      asked: { noun: 'the number known to the EHE team' },
    },
    y11_pupils: {
      label: 'Home-educated pupils in Year 11',
      shortLabel: 'In Year 11',
      asPrinted: 'N/A (32 Y11)',
      definition:
        'Pupils in Year 11 on the day of the count. Appendix 1 prints it once, inside the cell for Year 11 leavers of the ' +
        'part-way column.',
      unit: children,
      type: 'stock',
      polarity: 'none',
      wording: {
        one: 'home-educated pupil was in Year 11',
        many: 'home-educated pupils were in Year 11',
        subject: 'home-educated pupils in Year 11',
      },
      asked: { noun: 'the number in Year 11' },
    },
  },
  workedOut: {
    new_starters: {
      kind: 'less the stock before',
      total: 'total_during_year',
      stock: 'current_ehe_recorded',
      label: 'Started during the year',
      shortLabel: 'Started',
      definition:
        'Children home educated at some time in the year who had not been at the end of the year before.',
      formula: 'home educated at some time in the year − recorded at the end of the year before',
      unit: children,
      type: 'flow',
      wording: {
        one: 'child started home education',
        many: 'children started home education',
        subject: 'children started home education',
      },
      recurrence: 'each once',
      asked: { noun: 'new starters in home education', follow: 'which year groups did they start in' },
    },
    returned_share: {
      kind: 'share of',
      part: 'returned_to_school',
      whole: 'total_during_year',
      label: 'Returned to school, as a share',
      shortLabel: 'Share returned',
      definition:
        'Of all the children home educated at some time in the year, the per cent who returned to or started school.',
      formula: 'returned to school ÷ home educated at some time in the year',
      unit: { kind: 'percentage', of: 'children home educated at some time in the year' },
      type: 'flow',
      wording: {
        one: 'of those home educated at some time returned to school or started at one',
        many: 'of those home educated at some time returned to school or started at one',
        subject: 'share who returned to school',
      },
    },
  },
  identities: [
    {
      id: 'parts-make-total',
      label: 'Those still home educated and those who left make all who were home educated in the year',
      kind: 'parts make a total',
      parts: [
        'current_ehe_recorded',
        'returned_to_school',
        'referred_to_cme',
        'transferred_la',
        'y11_leavers',
      ],
      total: 'total_during_year',
      mayNotApply: ['y11_leavers'],
    },
    {
      id: 'totals-make-known',
      label: 'Home educated, supported and pending make all who were known to the team',
      kind: 'parts make a total',
      parts: ['total_during_year', 'officer_involvement', 'pending_involvements'],
      total: 'total_known',
    },
    {
      id: 'stock-and-flow',
      label:
        'The number at the start, plus those who joined, less those who left, makes the number at the end',
      restates: 'parts-make-total',
      kind: 'stock and flow',
      stock: 'current_ehe_recorded',
      throughput: 'total_during_year',
      leavers: ['returned_to_school', 'referred_to_cme', 'transferred_la', 'y11_leavers'],
      mayNotApply: ['y11_leavers'],
    },
    {
      id: 'same-number-by-year-group',
      label: 'The number recorded is the total of the table by year group',
      kind: 'same fact',
      here: { measure: 'current_ehe_recorded' },
      dataset: 'elective-home-education-by-year-group',
      there: { measure: 'pupils', category: 'total' },
    },
    {
      id: 'same-year-11',
      label: 'The number in Year 11 is the same in both tables',
      kind: 'same fact',
      here: { measure: 'y11_pupils' },
      dataset: 'elective-home-education-by-year-group',
      there: { measure: 'pupils', category: '11' },
    },
  ],
  stockAndFlow: {
    joined: 'new_starters',
    stock: 'current_ehe_recorded',
    throughput: 'total_during_year',
    leavers: ['returned_to_school', 'referred_to_cme', 'transferred_la', 'y11_leavers'],
  },
  coverage: [
    'Each year is a school year, 1 September to 31 August. The number recorded is a count on 31 August, and we read pending involvements as counted the same day; the others are of the whole year.',
    'The counts at each 31 August cover reception to Year 10. The count of 11 September 2020 covers Years 1 to 11, so the two are not like for like.',
    'Parents do not have to tell the council that they home educate, so these are the children the council knows of.',
    'No school year before 2014/15 is in the paper. It does not say how a child who came and went twice in one year is counted.',
  ],
  asPrintedNotes: [
    {
      text: 'The report says that "EHE Officer involvement continues to increase". The row for officer involvement, which counts children who did not become home educated, fell from 144 in 2018/19 to 111 in 2019/20. With those still pending it fell from 156 to 136 (worked out: 144 + 12, 111 + 25).',
      where: 'Agenda pack of 27 October 2020, item 7, paragraph 2.7 on page 11 beside Appendix 1 on page 14',
    },
    {
      text: 'The report says that there is no formal comparative data regionally or nationally, and also that local numbers mirror the trends of other authorities.',
      where: 'Agenda pack of 27 October 2020, item 7, paragraphs 2.6, 2.14, 2.17 and 2.18, pages 11 and 12',
    },
    {
      text: 'The report says that there are slightly more boys than girls. It prints no number for either.',
      where: 'Agenda pack of 27 October 2020, item 7, paragraph 2.18, page 12',
    },
    {
      text: 'Two cases went to court in 2018/19 and none in 2019/20. The report prints this in its text and not in the table.',
      where: 'Agenda pack of 27 October 2020, item 7, paragraph 3.3, page 12',
    },
    {
      text: 'The Year 11 row is headed "Leavers June" in a table of numbers at the end of August.',
      where: 'Agenda pack of 27 October 2020, item 7, Appendix 1, page 14',
    },
  ],
  disclosure: { threshold: 5, publishedIn: ['2020-10-27-agenda-pack'] },
  updates: 'Once a year, counted on 31 August. The date of the next figures is not stated in the papers.',
});
