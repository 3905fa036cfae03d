import type { Edition } from './edition';
import { asAtSurfaces } from './surfaces/as-at-surfaces';
import { compareSurfaces } from './surfaces/compare-surfaces';
import { datasetSurfaces } from './surfaces/dataset-surfaces';
import { downloadSurfaces } from './surfaces/download-surfaces';
import { figureSurfaces } from './surfaces/figure-surfaces';
import { findSurface } from './surfaces/find-surface';
import { homeSurfaces } from './surfaces/home-surfaces';
import { codeSurfaces } from './surfaces/code-surfaces';
import { listSurfaces } from './surfaces/list-surfaces';
import { meetingSurfaces } from './surfaces/meeting-surfaces';
import { saidSurfaces } from './surfaces/said-surfaces';
import { packSurfaces } from './surfaces/pack-surfaces';
import type { Surface } from './surfaces/surface';

/**
 * Every address of an edition whose answer follows from what is published, in the order of the site. Pages that
 * only explain (methods, glossary, papers) are not among them: no release changes a byte of those.
 */
export function surfacesOf(edition: Edition): Surface[] {
  const { datasets } = edition.published;
  const surfaces = [
    ...homeSurfaces(edition),
    ...datasets.flatMap((found) => [
      ...datasetSurfaces(edition, found),
      ...figureSurfaces(edition, found),
      ...downloadSurfaces(found),
    ]),
    ...meetingSurfaces(edition),
    ...compareSurfaces(edition),
    ...asAtSurfaces(edition),
    ...saidSurfaces(edition),
    findSurface(edition),
    ...packSurfaces(edition),
    ...codeSurfaces(edition),
  ];
  return [...surfaces, ...listSurfaces(edition, surfaces)];
}
