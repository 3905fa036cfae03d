import { dayOfVersion } from '../../dataset/version';
import { attributes, escapeXml } from '../../drawing/svg-markup';
import type { Figure } from '../../figure/figure';
import { site } from '../../site/config';

const PATH = 'docProps/core.xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const NAMESPACES = {
  'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** Title, author, language and day of the file, by path. The day is the version’s, not the day the file was made. */
export function propertyFiles(figure: Figure): Record<string, string> {
  const made = `${dayOfVersion(figure.version.id)}T00:00:00Z`;
  const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
  const day = (name: string) => `<${name} xsi:type='dcterms:W3CDTF'>${made}</${name}>`;
  return {
    [PATH]:
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties${attributes(NAMESPACES)}>` +
      element('dc:title', figure.subtitle) +
      element('dc:subject', figure.dataset.title) +
      element('dc:creator', site.serviceName) +
      element('dc:description', `${figure.headline}. Version ${figure.version.number}.`) +
      element('dc:language', 'en-GB') +
      element('cp:lastModifiedBy', site.serviceName) +
      day('dcterms:created') +
      day('dcterms:modified') +
      '</cp:coreProperties>',
  };
}

/** The kind of the properties, as the list of contents names it. */
export const propertyContentType = `<Override${attributes({
  PartName: `/${PATH}`,
  ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
})}/>`;

/** Where the file says that its properties stand. */
export const propertyRelation = `<Relationship${attributes({
  Id: 'rId-properties',
  Type: `${PACKAGE}/relationships/metadata/core-properties`,
  Target: PATH,
})}/>`;
