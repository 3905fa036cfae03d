import { HEADING_SIZES } from './cells';

/** The styles that every spreadsheet program knows by these numbers; a screen reader announces them. */
const STYLES = [
  { name: 'Heading 1', builtinId: 16, fontSize: HEADING_SIZES.title },
  { name: 'Heading 2', builtinId: 17, fontSize: HEADING_SIZES.heading },
];

/**
 * The styles of a workbook with its titles and headings marked as such, and not only larger: each cell format whose
 * font has the size of a heading becomes one. `xml` is the styles part as the library writes it.
 */
export function withHeadingStyles(xml: string): string {
  const fonts = xml.match(/<font>.*?<\/font>/gs) ?? [];
  const used = STYLES.flatMap((style) => {
    const font = fonts.findIndex((each) => each.includes(`<sz val="${style.fontSize}"/>`));
    return font < 0 ? [] : [{ ...style, font }];
  });
  const masters = [0, ...used.map(({ font }) => font)].map((font) => `<xf fontId='${font}'/>`).join('');
  const named = used
    .map(({ name, builtinId }, at) => `<cellStyle name='${name}' xfId='${at + 1}' builtinId='${builtinId}'/>`)
    .join('');
  const count = used.length + 1;
  return used
    .reduce((styles, { font }, at) => linked(styles, font, at + 1), xml)
    .replace('<cellXfs', `<cellStyleXfs count='${count}'>${masters}</cellStyleXfs><cellXfs`)
    .replace(
      '</cellXfs>',
      `</cellXfs><cellStyles count='${count}'><cellStyle name='Normal' xfId='0' builtinId='0'/>${named}</cellStyles>`,
    );
}

/** Every cell format in this font refers to the style it is an instance of. */
function linked(xml: string, font: number, style: number): string {
  return xml.replaceAll(` fontId="${font}"`, ` fontId="${font}" xfId="${style}"`);
}
