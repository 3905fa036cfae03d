import fc from 'fast-check';
import { checkFile, correctFile } from '@/lib/validation/check-file';
import type { Issue } from '@/lib/validation/issue';
import { contextOf, fileOf } from '../../fixtures/check-context';
import { SWIMMING_HEADER, swimmingClub, unpublishedVersion } from '../../fixtures/synthetic-dataset';

const COLUMNS = SWIMMING_HEADER.split(',');
const GOOD = ['202021', 'Academic year', '2021-08-31', '120', '', '150', '20', '10', '6', '79.5', 'page 1'];

const quoted = (values: readonly string[]): string =>
  values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
const fileWith = (rows: readonly (readonly string[])[]): string =>
  [SWIMMING_HEADER, ...rows.map(quoted)].join('\n');

/** What people and spreadsheets write, and anything else. */
const oddValue = fc.oneof(
  fc.constantFrom('1,204', '12%', '£5', '<5', '', '-', '1e3', '１２', '12.0', '2O1', '201p', '201 (r)', 'c*'),
  fc.constantFrom(
    '2019/20',
    '2019 to 2020',
    '31/08/2021',
    '44439',
    'Nov-10',
    'academic year',
    '123 (Y0-Y10)',
  ),
  fc.stringMatching(/^[-+£ ]?[0-9]{0,4}[,. ]?[0-9]{0,4}[%epr ]?[0-9]?$/),
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\r\n\uFFFD]/.test(text)),
);
/** Years with a few values put out of order. */
const oddRows = fc
  .array(fc.array(fc.tuple(fc.nat({ max: COLUMNS.length - 2 }), oddValue), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((rows) =>
    rows.map((changes, index) =>
      changes.reduce(
        (values, [at, value]) => values.with(at, value),
        GOOD.with(0, `20${20 + index}${21 + index}`).with(2, `20${21 + index}-08-31`),
      ),
    ),
  );

const ONCE_READABLE = ['as-at-outside', 'repeated-row', 'flag-beside-symbol'];
const codesOf = (issues: readonly Issue[]): string[] => issues.map(({ code }) => code);

describe('corrections', () => {
  it('once accepted leave none of what they correct, and bring nothing that was not told before', () => {
    fc.assert(
      fc.property(oddRows, (rows) => {
        const file = fileOf(fileWith(rows));
        const before = checkFile(file, contextOf()).issues;
        const corrected = fileOf(correctFile(file, swimmingClub, before) ?? '');
        const after = checkFile(corrected, contextOf()).issues;
        const told = after.filter(({ level }) => level === 'fail');
        expect(told.filter(({ correction }) => correction)).toEqual([]);
        const isNew = (code: string): boolean => !codesOf(before).includes(code);
        // Only what a row says as a whole can come to light: a day outside its year, a year that is there twice.
        expect(ONCE_READABLE).toEqual(expect.arrayContaining(codesOf(told).filter(isNew)));
      }),
      { numRuns: 300 },
    );
  });

  it('accepted a second time change nothing', () => {
    fc.assert(
      fc.property(oddRows, (rows) => {
        const file = fileOf(fileWith(rows));
        const once = correctFile(file, swimmingClub, checkFile(file, contextOf()).issues) ?? '';
        const again = checkFile(fileOf(once), contextOf()).issues;
        expect(correctFile(fileOf(once), swimmingClub, again)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever a file holds', () => {
  const everythingIsSaid = (bytes: string | Uint8Array): void => {
    const { accepted, issues } = checkFile(fileOf(bytes), contextOf());
    expect(accepted === undefined).toBe(issues.some(({ level }) => level === 'fail'));
    for (const issue of issues) {
      expect(issue.message).toMatch(/\S.*[.?]$/s);
      expect(issue.message).not.toMatch(/undefined|\[object|native code/);
      expect(issue.level === 'warning').toBe(issue.key !== undefined);
    }
  };

  it('nothing is thrown by any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), everythingIsSaid), { numRuns: 300 });
  });

  it('nothing is thrown by any text under the right header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => everythingIsSaid(`${SWIMMING_HEADER}\n${text}`)),
      { numRuns: 300 },
    );
  });

  it('nothing is thrown by any values in a row of the right length', () => {
    fc.assert(
      fc.property(fc.array(oddValue, { minLength: 11, maxLength: 11 }), (values) =>
        everythingIsSaid(fileWith([values])),
      ),
      { numRuns: 300 },
    );
  });

  it('no message repeats more than 40 characters of a value, nor one that cannot be seen', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: COLUMNS.length - 1 }),
        fc.string({ unit: 'binary', minLength: 50, maxLength: 90 }).filter((text) => !/[\r\n]/.test(text)),
        (at, text) => {
          const { issues } = checkFile(fileOf(fileWith([GOOD.with(at, text)])), contextOf());
          for (const { message, found = '' } of issues) {
            expect(message).not.toContain(text);
            expect(found.length).toBeLessThan(8 * 40);
            expect(message + found).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          }
        },
      ),
    );
  });

  it('a column of faults is told once, with every row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), (count) => {
        const rows = Array.from({ length: count }, (_, index) =>
          GOOD.with(0, `${1950 + index}${String((1951 + index) % 100).padStart(2, '0')}`)
            .with(2, `${1951 + index}-08-31`)
            .with(3, `1,${100 + index}`),
        );
        const { issues } = checkFile(fileOf(fileWith(rows)), contextOf());
        expect(issues).toHaveLength(1);
        expect([issues[0]?.row, ...(issues[0]?.rows ?? [])]).toEqual(rows.map((_, index) => index + 2));
        expect(issues[0]?.correction?.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 2));
      }),
    );
  });
});

describe('a confidential count', () => {
  /** A threshold so high that the number cannot stand in a message by chance. */
  const secretive = { ...swimmingClub, disclosure: { threshold: 90_000, publishedIn: [] } };
  const spelling = fc.constantFrom(
    (value: string) => value,
    (value: string) => ` ${value}`,
    (value: string) => `${value}.0`,
    (value: string) => `${value}p`,
    (value: string) => `${value} (Y0-Y10)`,
    (value: string) => `about ${value}`,
    (value: string) => `=${value}`,
    (value: string) => `-${value}`,
    (value: string) => `0${value}`,
    (value: string) => `N/A (${value} Y11)`,
  );

  it('never stands in an issue, however it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 89_998 }),
        spelling,
        fc.constantFrom(3, 5, 6, 7),
        (value, spell, at) => {
          const text = fileWith([GOOD.with(at, spell(String(value)))]);
          const context = contextOf({ dataset: secretive, version: unpublishedVersion });
          const { issues } = checkFile(fileOf(text), context);
          expect(issues.length).toBeGreaterThan(0);
          expect(JSON.stringify(issues)).not.toContain(String(value));
        },
      ),
    );
  });
});
