import { namedImages } from './accessible-images';
import { openPage, sitePages } from './harness';

const chartPages = sitePages().filter((path) =>
  /^\/(datasets\/[^/]+|figures\/[^/]+\/[^/]+|compare)$/.test(path),
);

describe.each(chartPages)('%s', (path) => {
  test('names every chart by its headline and describes it', async () => {
    const { page, context } = await openPage(path, { javaScript: false });
    const images = await namedImages(page);
    const headlines = await page.locator('figure :is(h1, h2, h3)').allTextContents();

    expect(images.length).toBeGreaterThan(0);
    expect(images.map(({ name }) => name)).toEqual(headlines);
    expect(images.filter(({ description }) => description.length < 20)).toEqual([]);
    await context.close();
  });
});

/**
 * One figure of each kind: what its description tells, and what its table holds, as the papers print it. The
 * table may hold what the chart may not draw: eleven days of a year, and the total of the columns.
 */
const told = [
  {
    figure: 'elective-home-education/trend-current-ehe-recorded',
    description: /123.*149.*145.*167.*183.*201.*230/,
    rows: ['123', '149', '145', '167', '183', '201', '230'],
  },
  {
    figure: 'elective-home-education/reasons-for-leaving',
    description: /38.*30.*49.*74.*58.*53.*19.*24.*31.*27.*28.*41.*9.*8.*16.*27.*23.*21.*5.*5.*4.*4.*8.*0/,
    rows: ['38 19 9 5', '30 24 8 5', '49 31 16 4', '74 27 27 4', '58 28 23 8', '53 41 21 0', '3 [z] 2 0'],
  },
  {
    figure: 'elective-home-education/change-in-number-recorded',
    description: /26 more.*4 fewer.*22 more.*16 more.*18 more/,
    rows: ['+26 up 21.1%', '−4 down 2.7%', '+22 up 15.2%', '+16 up 9.6%', '+18 up 9.8%'],
  },
  {
    figure: 'elective-home-education/how-the-number-changed',
    description: /183.*\+133.*−53.*0.*−21.*−41.*201/,
    rows: ['183', '+133', '−53', '0', '−21', '−41', '201'],
  },
  {
    figure: 'elective-home-education-by-year-group/pupils-by-year-group',
    description: /16.*19.*15.*24.*13.*17.*18.*26.*26.*23.*33/,
    rows: ['16', '19', '15', '24', '13', '17', '18', '26', '26', '23', '33', '230'],
  },
  {
    figure: 'children-missing-education-characteristics/ethnicity',
    description: /44%.*33%/,
    rows: ['44%', '33%'],
  },
  { figure: 'children-missing-education/resolved-cases', description: /120.*166/, rows: ['120', '166'] },
];

test.each(told)(
  '$figure tells its numbers in words and in a table, in one order',
  async ({ figure, description, rows }) => {
    const { page, context } = await openPage(`/figures/${figure}`, { javaScript: false });
    const [image] = await namedImages(page);
    const cells = await page.locator('#numbers tbody tr').evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('td')]
          .map((cell) =>
            [...cell.childNodes]
              .filter((node) => node.nodeType === 3)
              .map((node) => node.textContent)
              .join('')
              .trim(),
          )
          .join(' '),
      ),
    );

    expect(image?.description).toMatch(description);
    expect(cells).toEqual(rows);
    await context.close();
  },
);
