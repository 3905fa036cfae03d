import { describeHad } from '@/lib/scrutiny/meeting/describe-had';
import { madePaper } from '../../../fixtures/made-meetings';

describe('how members had the figures of an item', () => {
  it('was in the papers of the meeting', () => {
    const pack = madePaper({ kind: 'agenda pack' });
    expect(describeHad({ meeting: '2021-03-09', pages: '9 - 15' }, pack)).toBe(
      'In the papers of the meeting, pages 9 to 15.',
    );
    expect(describeHad({ meeting: '2021-03-09', pages: '46' }, pack)).toBe(
      'In the papers of the meeting, page 46.',
    );
  });

  it('was in words, where only the minutes print them', () => {
    expect(describeHad({ meeting: '2021-03-09' }, madePaper())).toBe(
      'Said at the meeting, and printed in its minutes.',
    );
  });

  it('was in words, where a later meeting’s paper first prints them', () => {
    const pack = madePaper({ kind: 'agenda pack', meeting: '2021-06-01', day: '2021-06-01' });
    expect(describeHad({ meeting: '2021-03-09', pages: '5 - 7' }, pack)).toBe(
      'Said at the meeting; first printed in the agenda pack of 1 June 2021, pages 5 to 7.',
    );
  });
});
