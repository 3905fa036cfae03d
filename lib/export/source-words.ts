import { formatVersion } from '../dataset/format-version';
import { formatDay } from '../period/format-period';
import { site } from '../site/config';
import { LATEST } from '../site/links';
import { figureAddress } from './figure-address';
import type { ShareableFigure } from './shareable-figure';

/** The paper and the place in it: council, title, item, page, meeting. No full stop at the end. */
export function sourceWords({ source }: ShareableFigure): string {
  const { title, item, place, meeting } = source;
  return `${site.council}, ${title}, ${item}, ${place}, ${site.committee}, meeting of ${formatDay(meeting)}`;
}

/** The version that the words are of and where it stands. No full stop after the address, which would break it. */
export function versionWords(figure: ShareableFigure, version: string): string {
  const { id, number } = figure.version;
  const follows = version === LATEST ? '; the latest figures' : '';
  return `Version of ${formatVersion(id)} (${number})${follows}: ${figureAddress(figure, version)}`;
}
