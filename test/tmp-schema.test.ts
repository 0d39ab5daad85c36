import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tableNames, tableSchemas } from '#domain/workbook/tables.ts';
import { filedTables, fileVersion } from '#domain/workbook/file/format.ts';

const path = '/work/main/docs/workbook-file.schema.json';
const old = JSON.parse(readFileSync('/tmp/schema-v1.json', 'utf8'));

function of(part: any): any {
  const pipe: any[] = part.pipe ?? [];
  const act = (type: string) => pipe.find((a) => a.type === type)?.requirement;
  switch (part.type) {
    case 'strict_object':
      return {
        type: 'object',
        additionalProperties: false,
        required: Object.keys(part.entries),
        properties: Object.fromEntries(Object.entries(part.entries).map(([k, e]) => [k, of(e)])),
      };
    case 'nullable': {
      const inner = of(part.wrapped);
      if (inner.enum !== undefined) return { enum: [...inner.enum, null] };
      return { anyOf: [inner, { type: 'null' }] };
    }
    case 'literal':
      return { const: part.literal };
    case 'picklist':
      return JSON.stringify(part.options) === '[1,2,3,4,5]' ? { $ref: '#/$defs/level' } : { enum: [...part.options] };
    case 'union':
      if (part.options.every((o: any) => o.type === 'literal')) return { enum: part.options.map((o: any) => o.literal) };
      return { anyOf: part.options.map(of) };
    case 'array':
      return { type: 'array', ...(act('max_length') === undefined ? {} : { maxItems: act('max_length') }), items: of(part.item) };
    case 'boolean':
      return { type: 'boolean' };
    case 'number': {
      const integer = pipe.some((a) => a.type === 'integer');
      return {
        type: integer ? 'integer' : 'number',
        ...(act('min_value') === undefined ? {} : { minimum: act('min_value') }),
        ...(act('max_value') === undefined ? {} : { maximum: act('max_value') }),
      };
    }
    case 'string': {
      const regex = act('regex');
      // A text field lies in a pipe of its own where more is asked of it.
      const inner = pipe.find((a) => a.kind === 'schema' && a !== part && a.pipe !== undefined);
      const max = act('max_length') ?? inner?.pipe.find((a: any) => a.type === 'max_length')?.requirement;
      if (String(regex) === String(/^[a-z0-9][a-z0-9:-]*$/) && max === 80) return { $ref: '#/$defs/id' };
      const needed = pipe.some((a) => a.type === 'check' && a.message === 'A name is missing');
      return {
        type: 'string',
        ...(max === undefined ? {} : { maxLength: max }),
        ...(regex === undefined ? {} : { pattern: regex.source }),
        ...(needed ? { pattern: '\\S' } : {}),
      };
    }
    case 'custom':
      return { $ref: `#/$defs/${{ 'Not a day': 'day', 'Not an instant': 'instant', 'Not a quarter': 'quarter' }[part.message as string]}` };
    default:
      throw new Error(part.type);
  }
}
const strip = (v: any): any =>
  Array.isArray(v) ? v.map(strip) : typeof v === 'object' && v !== null
    ? Object.fromEntries(Object.entries(v).filter(([k, x]) => !(k === 'description' && typeof x === 'string')).map(([k, x]) => [k, strip(x)]))
    : v;

it('agrees about old tables', () => {
  for (const name of Object.keys(old.properties.tables.properties)) {
    if (['plans', 'trash'].includes(name)) continue;
    expect(of(tableSchemas[name as 'meta']), name).toEqual(strip(old.$defs[name]));
  }
});

const text: Record<string, Record<string, string>> = JSON.parse(readFileSync('/tmp/descriptions.json', 'utf8'));
it('writes', () => {
  const $defs: any = { id: old.$defs.id, day: old.$defs.day, quarter: { description: 'A fiscal quarter, 1910 to 2189. The fiscal year is named after the calendar year in which it ends.', type: 'string', pattern: '^(19[1-9]\\d|20\\d\\d|21[0-8]\\d)-Q[1-4]$' }, instant: old.$defs.instant, level: old.$defs.level };
  const unused = new Set<string>();
  for (const name of tableNames) {
    const known = text[name] ?? {};
    if (old.$defs[name] !== undefined && !['plans', 'trash', 'focuses'].includes(name)) { $defs[name] = old.$defs[name]; continue; }
    const made = of(tableSchemas[name]);
    const fields = Object.fromEntries(Object.entries<any>(made.properties).map(([field, schema]) => {
      let s = schema;
      if (name === 'trash' && field === 'row') s = { anyOf: (made.properties.table.enum as string[]).map((t) => ({ $ref: `#/$defs/${t}` })) };
      const own = known[field] ?? old.$defs[name]?.properties[field]?.description;
      return [field, own === undefined ? s : { description: own, ...s }];
    }));
    for (const key of Object.keys(known)) if (key !== '' && !(key in fields)) unused.add(`${name}.${key}`);
    if (known[''] === undefined) unused.add(`${name} lacks`);
    $defs[name] = { description: known[''], ...made, properties: fields };
  }
  expect([...unused]).toEqual([]);
  const tables = (make: (name: string) => unknown) => ({
    type: 'object', additionalProperties: false, required: [...filedTables],
    properties: Object.fromEntries(filedTables.map((name) => [name, make(name)])),
  });
  const file = {
    ...old,
    title: `Manager's Workbook file, version ${fileVersion}`,
    properties: {
      ...old.properties,
      fileVersion: { const: fileVersion },
      counts: tables(() => ({ type: 'integer', minimum: 0 })),
      tables: tables((name) => ({ type: 'array', items: { $ref: `#/$defs/${name}` }, ...(['meta', 'profile'].includes(name) ? { minItems: 1, maxItems: 1 } : {}) })),
    },
    $defs,
  };
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
});
