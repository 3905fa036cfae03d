import { describePaper, describeSource } from '@/lib/figure/describe-source';

const citation = {
  paper: 'a-paper',
  title: 'A paper',
  meeting: '2021-03-09',
  item: 'Item 4',
  place: 'Appendix 1, page 2',
} as const;

describe('what a figure is taken from', () => {
  it('is named with its item, its place and the day of the meeting in words', () => {
    expect(describePaper(citation)).toBe('A paper, Item 4, Appendix 1, page 2. Meeting of 9 March 2021.');
  });

  it('is called the source', () => {
    expect(describeSource(citation)).toBe(
      'Source: A paper, Item 4, Appendix 1, page 2. Meeting of 9 March 2021.',
    );
  });
});
