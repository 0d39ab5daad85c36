import * as v from 'valibot';
import { idField, instantField } from '../core/fields.ts';

/** What the workbook knows about itself. One row, written with every change. */
export const metaSchema = v.strictObject({
  id: v.literal('workbook'),
  /** Names this body of data through exports, imports and backups. */
  datasetId: idField<'Dataset'>(),
  /** Counts acknowledged changes, from 0. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  createdAt: instantField,
  /** App version that made the workbook. */
  createdBy: v.pipe(v.string(), v.maxLength(40)),
  sample: v.boolean(),
  updatedAt: instantField,
});
export type Meta = v.InferOutput<typeof metaSchema>;
