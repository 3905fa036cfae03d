import { latestTables } from '@/app/article';
import { readCompareRequest, type SearchParams } from '@/lib/article/compare-request';
import { measureChoices } from '@/lib/article/measure-choices';

const choices = measureChoices(latestTables());
const read = (params: SearchParams) => readCompareRequest(params, choices);
const idsIn = (params: SearchParams) => read(params).lines.map(({ id }) => id);

const leavers = 'elective-home-education.y11-leavers';
const recorded = 'elective-home-education.current-ehe-recorded';

describe('the address of the compare page', () => {
  it('asks for nothing by itself: the first measure, and what the data decides', () => {
    const request = read({});
    expect(request.measure.id).toBe(recorded);
    expect(request).toMatchObject({
      lines: [],
      chosenLines: ['', '', '', ''],
      isIndexed: false,
      unknown: [],
    });
    expect(request).not.toHaveProperty('from');
    expect(request).not.toHaveProperty('to');
  });

  it('asks for a measure and two periods', () => {
    const request = read({ measure: leavers, from: '2014-15', to: '2019-20' });
    expect(request).toMatchObject({ measure: { id: leavers }, from: '2014-15', to: '2019-20', unknown: [] });
  });

  it('asks for up to four lines, as numbers or indexed', () => {
    const request = read({ line1: recorded, line3: leavers, scale: 'index' });
    expect(request.lines.map(({ id }) => id)).toEqual([recorded, leavers]);
    expect(request.chosenLines).toEqual([recorded, '', leavers, '']);
    expect(request.isIndexed).toBe(true);
  });

  it('draws a line that is asked for twice once', () => {
    expect(idsIn({ line1: leavers, line2: leavers })).toEqual([leavers]);
  });

  it('knows no fifth line', () => {
    expect(idsIn({ line5: leavers })).toEqual([]);
  });

  it.each(['numbers', '', 'INDEX', 'index '])('is not indexed for scale=%p', (scale) => {
    expect(read({ scale }).isIndexed).toBe(false);
  });
});

describe('an address that no form of ours made', () => {
  it.each<[string, SearchParams, string[]]>([
    ['an unknown measure', { measure: 'nonsense' }, ['nonsense']],
    ['an unknown period', { from: '1066-67' }, ['1066-67']],
    ['an unknown line', { line2: 'nonsense' }, ['nonsense']],
    ['several', { measure: 'a', from: 'b', to: 'c', line1: 'd' }, ['a', 'b', 'c', 'd']],
    ['markup', { measure: '<script>alert(1)</script>' }, ['<script>alert(1)</script>']],
    [
      'a name that every object has',
      { measure: '__proto__', line1: 'constructor' },
      ['__proto__', 'constructor'],
    ],
    ['a measure in other letters', { measure: leavers.toUpperCase() }, [leavers.toUpperCase().slice(0, 40)]],
    ['a list whose first is unknown', { measure: ['nonsense', leavers] }, ['nonsense']],
  ])('names %s and goes on without it', (_, params, unknown) => {
    const request = read(params);
    expect(request.unknown.toSorted()).toEqual(unknown.toSorted());
    expect(choices).toContain(request.measure);
  });

  it.each<[string, SearchParams]>([
    ['empty texts', { measure: '', from: '', to: '', line1: '', scale: '' }],
    ['empty lists', { measure: [], from: [], to: [], line1: [], scale: [] }],
    ['nothing at all', { measure: undefined, from: undefined, line1: undefined }],
    ['names that it does not read', { q: 'x', utm_source: 'y' }],
  ])('is not troubled by %s', (_, params) => {
    expect(read(params)).toMatchObject({ measure: { id: recorded }, lines: [], unknown: [] });
  });

  it('says nothing of a period of the measure chosen before, which the form sends along', () => {
    const request = read({ measure: leavers, to: 'quarter-1' });
    expect(request.unknown).toEqual([]);
    expect(request).not.toHaveProperty('to');
  });

  it('takes the first of a list', () => {
    expect(read({ measure: [leavers, recorded], from: ['2014-15', '2015-16'] })).toMatchObject({
      measure: { id: leavers },
      from: '2014-15',
      unknown: [],
    });
  });

  it('echoes forty characters of ten thousand', () => {
    const long = 'x'.repeat(10_000);
    const request = read({
      measure: long,
      from: long,
      to: long,
      line1: long,
      line2: long,
      line3: long,
      line4: long,
    });
    expect(request.unknown).toHaveLength(7);
    expect(new Set(request.unknown)).toEqual(new Set(['x'.repeat(40)]));
  });

  it('is refused only where there is nothing to compare at all', () => {
    expect(() => readCompareRequest({}, [])).toThrow('no measures to compare');
  });
});
