/**
 * How the height of a frame is come by: `attribute` needs no script on either side, `resizer` is
 * @open-iframe-resizer/core, `datawrapper` the listener that Datawrapper's embed code brings.
 * @typedef {'attribute' | 'resizer' | 'datawrapper'} HeightMethod
 */

/**
 * A frame on the host page.
 * @typedef {object} Example
 * @property {string} what for whoever looks at the page
 * @property {string} path of the embed, from the root of the site
 * @property {HeightMethod} height
 * @property {string} [sandbox] the value of the frame's attribute of that name
 * @property {number} [widthPx] as wide as the column where it is left out
 */

const ehe = '/embed/elective-home-education';

/**
 * Ten embeds of all kinds, as a council's page may have them. The first half runs no script of the host.
 * @type {readonly Example[]}
 */
export const examples = [
  {
    what: 'A trend at its latest address',
    path: `${ehe}/trend-current-ehe-recorded/latest.html`,
    height: 'attribute',
  },
  {
    what: 'Change bars, frozen',
    path: `${ehe}/change-in-number-recorded/2020-10-27.html`,
    height: 'attribute',
  },
  {
    what: 'A bridge, frozen',
    path: `${ehe}/how-the-number-changed-2019-20/2020-10-27.html`,
    height: 'attribute',
  },
  {
    what: 'A trend without its title, which the page writes itself',
    path: `${ehe}/trend-returned-share/latest--untitled.html`,
    height: 'attribute',
  },
  {
    what: 'A trend of four in a sandbox that allows nothing, not even its script',
    path: `${ehe}/reasons-for-leaving/2020-10-27.html`,
    height: 'attribute',
    sandbox: '',
  },
  {
    what: 'A breakdown in columns, in 280 px',
    path: '/embed/elective-home-education-by-year-group/pupils-by-year-group/latest.html',
    height: 'attribute',
    widthPx: 280,
  },
  {
    what: 'A breakdown in rows; open-iframe-resizer sets the height',
    path: '/embed/youth-offending-cohort/young-people-by-offence/latest.html',
    height: 'resizer',
  },
  {
    what: 'Two points in a sandbox that allows scripts and no origin; open-iframe-resizer sets the height',
    path: '/embed/children-missing-education/resolved-cases/2019-09-17.html',
    height: 'resizer',
    sandbox: 'allow-scripts allow-popups',
  },
  {
    what: 'Two measures; Datawrapper’s listener sets the height',
    path: `${ehe}/involvement-and-pending/latest.html`,
    height: 'datawrapper',
  },
  {
    what: 'Percentages, frozen; Datawrapper’s listener sets the height',
    path: '/embed/children-missing-education-characteristics/ethnicity/2019-09-17.html',
    height: 'datawrapper',
  },
];
