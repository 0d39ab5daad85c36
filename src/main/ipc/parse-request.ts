import * as v from 'valibot';
import { mostSavedBytes, type RequestChannel, type Requests } from '#shared/ipc.ts';
import { isBackupName } from '../backups/backup-names.ts';
import { isWitnessId, longestWitness } from '../backups/witness-files.ts';
import { isPrintRoute } from '../security/policies.ts';

const folder = v.picklist(['first', 'second']);
const backupName = v.pipe(v.string(), v.check(isBackupName));
const backup = v.strictObject({ folder, name: backupName });
const inFolder = v.strictObject({ folder });
const witnessId = v.pipe(v.string(), v.check(isWitnessId));

/** A parser for every channel: adding a channel without one does not compile. */
const parsers = {
  'document:pdf': v.strictObject({
    route: v.nullable(v.pipe(v.string(), v.check(isPrintRoute))),
    paper: v.picklist(['a4', 'letter']),
    suggestedName: v.pipe(v.string(), v.maxLength(300)),
  }),
  'file:save': v.strictObject({
    suggestedName: v.pipe(v.string(), v.maxLength(300)),
    extension: v.picklist(['workbook', 'workbook.age', 'raw.json', 'csv', 'json']),
    bytes: v.custom<Uint8Array<ArrayBuffer>>(
      (value) => value instanceof Uint8Array && value.byteLength > 0 && value.byteLength <= mostSavedBytes,
    ),
  }),
  'file:pick': v.picklist(['workbook', 'table']),
  'file:take-opened': v.null(),
  'disk:free': v.null(),
  'backup:folders': v.null(),
  'backup:choose': inFolder,
  'backup:forget': v.strictObject({ folder: v.literal('second') }),
  'backup:show': inFolder,
  'backup:space': inFolder,
  'backup:list': inFolder,
  'backup:read': backup,
  'backup:write': v.strictObject({
    folder,
    name: backupName,
    bytes: v.custom<Uint8Array>(
      (value) => value instanceof Uint8Array && value.byteLength > 0 && value.byteLength <= mostSavedBytes,
    ),
  }),
  'backup:sync': backup,
  'backup:rename': v.strictObject({ folder, from: backupName, to: backupName }),
  'backup:remove': backup,
  'witness:list': v.null(),
  'witness:read': v.strictObject({ id: witnessId }),
  'witness:write': v.strictObject({ id: witnessId, text: v.pipe(v.string(), v.maxLength(longestWitness)) }),
  'witness:remove': v.strictObject({ id: witnessId }),
  'window:flushed': v.null(),
} satisfies { readonly [C in RequestChannel]: v.GenericSchema<unknown, Requests[C]['request']> };

// The keys of a record that is checked against every channel.
export const channels = Object.keys(parsers) as readonly RequestChannel[];

/** @throws on a payload that does not fit: only a broken or hostile page sends one. */
export function parseRequest<C extends RequestChannel>(channel: C, payload: unknown): Requests[C]['request'] {
  const schema: v.GenericSchema<unknown, Requests[C]['request']> = parsers[channel];
  return v.parse(schema, payload);
}
