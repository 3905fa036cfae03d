import fc from 'fast-check';
import { find } from '@/lib/finder/find';
import { ask, figuresIn, papers, sentencesIn } from '../../fixtures/finder-of-papers';
import { untidyTextsIn } from '../../fixtures/made-tables/published-figures';

// Every expected number and sentence is read from the minutes of 17 September 2019 and the agenda pack of
// 27 October 2020: minutes 28 and 96, Appendix 1 on page 14, and the table under it.

describe('"32 Y11"', () => {
  const found = ask('32 Y11');

  it('finds the 32 of Appendix 1, and the cell that prints it', () => {
    expect(figuresIn(found, 'matches').map(({ number, sentence }) => [number, sentence])).toEqual([
      ['32', '32 home-educated pupils were in Year 11 on 11 September 2020.'],
      ['“N/A (32 Y11)”', expect.stringContaining('there is no number in the 11 days to 11 September 2020')],
    ]);
  });

  it('then, set apart and first of the others, the 33 of the table by year group', () => {
    expect(found.groups.map(({ title }) => title)).toEqual([
      '32 for “Y11”',
      'Other numbers for the same words',
    ]);
    expect(sentencesIn(found, 'same-words')[0]).toBe(
      'Year 11: 33 pupils were recorded as home educated on 11 September 2020.',
    );
  });

  it('says that the papers print two numbers for one fact', () => {
    expect(found.notes).toEqual([
      'The papers print two numbers for one fact on 11 September 2020: 32 in “Elective home education” and 33 in ' +
        '“Elective home education by year group”.',
    ]);
  });

  it.each(['32 Year 11', '32 NCY 11', 'Year 11: 32', '32 y11', '32 pupils in Year 11'])(
    'is the same question as "%s"',
    (query) => {
      expect(figuresIn(ask(query), 'matches')[0]?.sentence).toBe(
        '32 home-educated pupils were in Year 11 on 11 September 2020.',
      );
    },
  );

  it('asked the other way, "33 Y11", finds the 33 and then the 32', () => {
    expect(sentencesIn(ask('33 Y11'), 'matches')).toEqual([
      'Year 11: 33 pupils were recorded as home educated on 11 September 2020.',
    ]);
    expect(sentencesIn(ask('33 Y11'), 'same-words')[0]).toBe(
      '32 home-educated pupils were in Year 11 on 11 September 2020.',
    );
  });
});

describe('a number alone', () => {
  it.each([
    ['201', ['201 children were recorded as electively home educated on 31 August 2020.']],
    [
      '30',
      [
        '30 home-educated children returned to school or started at one in 2015/16.',
        '30 involvements were still to be resolved on 11 September 2020.',
      ],
    ],
    [
      '44',
      [
        '44% of children missing education were classified as Roma by their parents (the minutes do not say when).',
      ],
    ],
    [
      '0',
      [
        'No involvements were still to be resolved on 31 August 2015.',
        'No home-educated children were referred as missing education in 2019/20.',
        'No home-educated children were referred as missing education in the 11 days to 11 September 2020.',
      ],
    ],
  ])('"%s" finds every cell that has it, and none that is near', (query, sentences) => {
    expect(sentencesIn(ask(query), 'matches').sort()).toEqual([...sentences].sort());
    expect(ask(query).groups).toHaveLength(1);
  });

  it('in a range is found, and marked as worked out', () => {
    const [group] = ask('210').groups;
    expect(group?.measures[0]?.isWorkedOut).toBe(true);
    expect(figuresIn(ask('210'), 'matches')[0]?.number).toBe('210 or 211');
    expect(figuresIn(ask('211'), 'matches')[0]?.number).toBe('210 or 211');
    expect(ask('212').groups).toEqual([]);
    expect(figuresIn(ask('210 211'), 'matches')).toHaveLength(1);
  });

  it('that no paper prints finds nothing, and says what was read and what to try', () => {
    // 144 + 12: a sum that one may work out, and that nobody printed.
    const found = ask('156');
    expect(found).toMatchObject({
      headline: 'Nothing found for “156”',
      understood: 'We read the number 156.',
      notes: ['No paper here prints 156 as a figure.'],
      groups: [],
      texts: [],
    });
    expect(found.tries.length).toBeGreaterThan(0);
  });

  it.each(['nine', 'Nine', '9', '9.0'])('written as "%s" is the 9 young people', (query) => {
    expect(sentencesIn(ask(query), 'matches')).toContain(
      'Violence against the person: 9 young people in the cohort, as the meeting of 22 September 2020 was told.',
    );
  });

  it.each([
    ['six', '6'],
    ['twenty-one', '21'],
    ['one hundred and sixty', '160'],
    ['39.2 per cent', '39.2%'],
  ])('is read in words too: "%s"', (query, number) => {
    expect(figuresIn(ask(query), 'matches').map((figure) => figure.number)).toContain(number);
  });

  it('with a per cent sign is a percentage only', () => {
    // 24% is the printed fall; 24 are also leavers of 2015/16 and pupils in Year 4.
    expect(figuresIn(ask('24%'), 'matches').map(({ number }) => number)).toEqual(['24%']);
    expect(figuresIn(ask('24'), 'matches')).toHaveLength(3);
  });

  it('says where it is printed, whether it stands, and where it is shown', () => {
    expect(figuresIn(ask('201'), 'matches')[0]).toMatchObject({
      number: '201',
      printed: {
        text: 'Elective Home Education: briefing, Item 7, Appendix 1, page 14. Meeting of 27 October 2020.',
        href: '/papers#2020-10-27-agenda-pack',
      },
      versions: 'First published on 27 October 2020.',
      standing: { status: 'stands', text: 'Still stands in the latest version, of 27 October 2020.' },
      places: [
        { href: '/datasets/elective-home-education' },
        { href: '/figures/elective-home-education/trend-current-ehe-recorded' },
        { href: '/figures/elective-home-education/trend-current-ehe-recorded/2020-10-27' },
        { href: '/meetings/2020-10-27' },
      ],
    });
  });
});

describe('a number and words', () => {
  it('"pending 25" finds the 25 first, and then every other number that is pending', () => {
    const found = ask('pending 25');
    expect(sentencesIn(found, 'matches')).toEqual([
      '25 involvements were still to be resolved on 31 August 2020.',
    ]);
    expect(figuresIn(found, 'same-words').map(({ number }) => number)).toEqual([
      '0',
      '4',
      '10',
      '13',
      '12',
      '30',
    ]);
  });

  it.each([
    ['44% Roma', '44%'],
    ['160 active', '160'],
    ['25 pending 2019/20', '25'],
    ['25 pending 31 August 2020', '25'],
    ['25 pending end of August 2020', '25'],
    ['230 on 11/09/2020', '230'],
    ['166 Q4', '166'],
    ['120 Quarter One', '120'],
    ['201 home schooled kids', '201'],
  ])('"%s" finds %s', (query, number) => {
    expect(figuresIn(ask(query), 'matches')[0]?.number).toBe(number);
  });

  it('that do not go together says so, and shows the number and the words apart', () => {
    const found = ask('201 Roma');
    expect(found.headline).toBe('Nothing matches “201 Roma” in full');
    expect(found.notes).toEqual(['201 is printed, and not of the word beside it.']);
    expect(figuresIn(found, 'same-words').map(({ number }) => number)).toEqual(['44%']);
    expect(figuresIn(found, 'elsewhere').map(({ number }) => number)).toEqual(['201']);
  });

  it('with no number in them finds the figures of the words', () => {
    expect(figuresIn(ask('Roma'), 'same-words').map(({ number }) => number)).toEqual(['44%']);
  });
});

describe('a sentence', () => {
  it('finds the cells of its numbers, and the phrase that they were read from', () => {
    const found = ask(
      'At the end of the reporting period there were 160 active cases that remained open to CME which ' +
        'highlighted a 24% reduction from Quarter One',
    );
    expect(figuresIn(found, 'matches').map(({ number }) => number)).toEqual(['160', '24%']);
    expect(figuresIn(found, 'matches')[0]?.readFrom).toContain('160 active cases that remained open to CME');
    expect(found.texts.map(({ where }) => where)).toContain(
      'Minutes of the Improving Lives Select Commission, 17 September 2019, Minute 28',
    );
  });

  it('finds a number that it has in words, and keeps the same number elsewhere apart', () => {
    const found = ask('nine young people receiving a conviction');
    expect(sentencesIn(found, 'matches')).toEqual([
      'Violence against the person: 9 young people in the cohort, as the meeting of 22 September 2020 was told.',
    ]);
    // Transferred in 2014/15, and officer involvement in the eleven days.
    expect(figuresIn(found, 'elsewhere').map(({ number }) => number)).toEqual(['9', '9']);
    expect(found.texts[0]?.where).toContain('Minute 96');
  });
});

describe('what is no figure', () => {
  it.each([
    ['2019', 'the number 2019'],
    ['£1.3m', 'the number £1.3m'],
  ])('"%s" is looked for only because nothing else is there', (query, read) => {
    expect(ask(query).understood).toContain(read);
    expect(ask(query).headline).toMatch(/^Nothing found/);
  });

  it('is named where it was passed over', () => {
    expect(ask('160 active, minute 28').understood).toBe(
      'We read the number 160 and the word “active”. Not looked for as a figure: “minute 28”.',
    );
  });
});

describe('whatever is typed', () => {
  it.each([
    '',
    ' ',
    '😀',
    '.*+?^${}()|[]\\',
    '<script>alert(1)</script>',
    '\0',
    '%%%',
    '١٢٣',
    'x'.repeat(10_000),
  ])('is answered (%#)', (query) => {
    const found = ask(query);
    expect(found.headline).not.toBe('');
    expect(found.headline.length).toBeLessThan(200);
    expect(found.understood).not.toBe('');
  });

  it('is answered without a trace of a program', () => {
    const piece = fc.oneof(
      fc.nat(500).map(String),
      fc.constantFrom(
        'Y11',
        'Year',
        'N/A',
        '(',
        ')',
        '%',
        '£',
        '2019/20',
        'pending',
        '\n',
        '\t',
        'one',
        'hundred',
        '-',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { notes, tries, groups } = find(pieces.join(' '), papers);
        expect(untidyTextsIn({ notes, tries, titles: groups.map(({ id }) => id) })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
