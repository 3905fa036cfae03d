import fc from 'fast-check';
import { likelyYears } from '@/lib/period/likely-years';
import { parsePeriod } from '@/lib/period/parse-period';

describe('two years, spelt otherwise', () => {
  it.each([
    ['2019/20', '201920'],
    ['2019-20', '201920'],
    ['2019–20', '201920'],
    ['2019/2020', '201920'],
    ['2019 to 2020', '201920'],
    ['2019 - 20', '201920'],
    ['20192020', '201920'],
    ['AY 2019/20', '201920'],
    ['Academic year 2019 to 2020', '201920'],
    ['FY2019-20', '201920'],
    [' 201920', '201920'],
    ['201920.0', '201920'],
    ['201,920', '201920'],
    ['２０１９２０', '201920'],
    ['1999/00', '199900'],
  ])('%j are %s', (text, six) => {
    expect(likelyYears(text)).toBe(six);
  });

  it.each([
    ['Nov-10', '201011'],
    ['01/11/2010', '201011'],
    ['2010-11-01', '201011'],
    ['40483', '201011'],
  ])('%j is what a spreadsheet makes of 2010/11', (text, six) => {
    expect(likelyYears(text)).toBe(six);
  });

  it.each([
    ['2019'],
    ['201921'],
    ['2019/21'],
    ['September 2019'],
    ['Oct-11'],
    ['01/10/2011'],
    ['2010-11-02'],
    ['19/20'],
    ['x'],
    [''],
  ])('%j names none, and none is guessed', (text) => {
    expect(likelyYears(text)).toBeUndefined();
  });

  it('are years that can be read, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ 0-9/A-Za-z,.-]{0,12}$/), (text) => {
        const likely = likelyYears(text);
        expect(likely === undefined || parsePeriod(likely, 'Academic year').ok).toBe(true);
      }),
    );
  });
});
