import { withHeadingStyles } from '@/lib/export/xlsx/heading-styles';

const font = (size: number) => `<font><sz val="${size}"/></font>`;
const stylesOf = (...sizes: number[]) =>
  `<styleSheet><fonts>${sizes.map(font).join('')}</fonts><cellXfs>${sizes
    .map((_, index) => `<xf fontId="${index}" applyFont="1"></xf>`)
    .join('')}</cellXfs></styleSheet>`;

test('a title is a heading of the first rank, a heading of the second, and the rest are neither', () => {
  const styles = withHeadingStyles(stylesOf(12, 14, 16));
  expect(styles).toContain('<xf fontId="2" xfId="1" applyFont="1">');
  expect(styles).toContain('<xf fontId="1" xfId="2" applyFont="1">');
  expect(styles).toContain('<xf fontId="0" applyFont="1">');
  expect(styles).toContain("<cellStyle name='Heading 1' xfId='1' builtinId='16'/>");
  expect(styles).toContain("<cellStyle name='Heading 2' xfId='2' builtinId='17'/>");
});

test('the named styles stand around the cell formats, in the order of the format', () => {
  expect(withHeadingStyles(stylesOf(12, 16)).match(/<(cellStyleXfs|cellXfs|cellStyles) ?/g)).toEqual([
    '<cellStyleXfs ',
    '<cellXfs',
    '<cellStyles ',
  ]);
});

test('a workbook without headings has only the normal style', () => {
  expect(withHeadingStyles(stylesOf(12))).toContain(
    "<cellStyles count='1'><cellStyle name='Normal' xfId='0' builtinId='0'/></cellStyles>",
  );
});
