import { numberFormat } from '@/lib/export/xlsx/number-format';

test.each([
  ['201', '#,##0;"−"#,##0;#,##0'],
  ['1,204', '#,##0;"−"#,##0;#,##0'],
  ['+133', '"+"#,##0;"−"#,##0;#,##0'],
  ['−53', '#,##0;"−"#,##0;#,##0'],
  ['0', '#,##0;"−"#,##0;#,##0'],
  ['44%', '#,##0"%";"−"#,##0"%";#,##0"%"'],
  ['16.8%', '#,##0.0"%";"−"#,##0.0"%";#,##0.0"%"'],
])('a number printed as %s is shown by the format %s', (text, format) => {
  expect(numberFormat(text)).toBe(format);
});

test.each(['[x]', '210 or 211', 'up 9.8%', '', '201 (Y0-Y10)', 'not compared'])(
  'what says more than a number, "%s", has no format',
  (text) => {
    expect(numberFormat(text)).toBeUndefined();
  },
);
