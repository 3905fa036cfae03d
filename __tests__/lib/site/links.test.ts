import { DOWNLOAD_ENDINGS, links } from '@/lib/site/links';

describe('the addresses of the site', () => {
  it.each([
    [links.home(), '/'],
    [links.dataset('apples'), '/datasets/apples'],
    [
      links.view('apples', 'in-store', '2018-19', '2019-20'),
      '/datasets/apples/view/in-store/2018-19/2019-20',
    ],
    [links.choose('apples'), '/datasets/apples/view'],
    [links.versions('apples'), '/datasets/apples/versions'],
    [links.version('apples', '2021-03-01'), '/datasets/apples/versions/2021-03-01'],
    [links.figure('apples', 'trend'), '/figures/apples/trend'],
    [links.frozenFigure('apples', 'trend', '2021-03-01'), '/figures/apples/trend/2021-03-01'],
    [links.figureJson('apples', 'trend', '2021-03-01'), '/files/apples/2021-03-01/figures/trend.json'],
    [links.figureCsv('apples', 'trend', '2021-03-01'), '/files/apples/2021-03-01/figures/trend.csv'],
    [links.figureCard('apples', 'trend', '2021-03-01'), '/cards/figures/apples/2021-03-01/trend.png'],
    [links.datasetCard('apples', '2021-03-01'), '/cards/datasets/apples/2021-03-01.png'],
    [links.pageCard('home'), '/cards/home.png'],
    [links.compare(), '/compare'],
    [links.glossary(), '/glossary'],
    [links.glossary('ehe'), '/glossary#ehe'],
    [links.methods(), '/methods'],
    [links.methods('rounding'), '/methods#rounding'],
    [links.papers(), '/papers'],
    [links.papers('2019-09-17-minutes'), '/papers#2019-09-17-minutes'],
    [links.search(), '/search'],
    [links.accessibility(), '/accessibility'],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected);
  });

  it.each([
    ['csv', '/files/apples/2021-03-01/apples.csv'],
    ['full-csv', '/files/apples/2021-03-01/apples.full.csv'],
    ['meta-csv', '/files/apples/2021-03-01/apples.full.meta.csv'],
    ['json', '/files/apples/2021-03-01/apples.json'],
    ['csvw', '/files/apples/2021-03-01/apples.csv-metadata.json'],
  ] as const)('of a download as %s', (format, expected) => {
    expect(links.download('apples', '2021-03-01', format)).toBe(expected);
  });

  it('give every format an ending of its own', () => {
    const endings = Object.values(DOWNLOAD_ENDINGS);
    expect(new Set(endings).size).toBe(endings.length);
  });

  it('carry a choice safely', () => {
    expect(links.compare({ measure: 'a.b', from: 'x&y=z', to: '#' })).toBe(
      '/compare?measure=a.b&from=x%26y%3Dz&to=%23',
    );
  });
});
