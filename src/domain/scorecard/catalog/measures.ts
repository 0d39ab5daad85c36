import type { CatalogMeasure } from '../measure.ts';
import { doMeasures } from './do-measures.ts';
import { getMeasures } from './get-measures.ts';
import { moveMeasures } from './move-measures.ts';

/** Every measure that ships, from Do to Get. */
export const measureCatalog: readonly CatalogMeasure[] = [...doMeasures, ...moveMeasures, ...getMeasures];

const byId: ReadonlyMap<string, CatalogMeasure> = new Map(
  measureCatalog.map((measure) => [measure.id, measure]),
);

/** Undefined for a measure that doesn't ship: one of the manager's own, or from a newer version. */
export const findCatalogMeasure = (id: string): CatalogMeasure | undefined => byId.get(id);
