import { describe, expect, it } from 'vitest';
import { derivations } from './derivations.ts';
import { doMeasures } from './do-measures.ts';
import { getMeasures } from './get-measures.ts';
import { findCatalogMeasure, measureCatalog } from './measures.ts';
import { moveMeasures } from './move-measures.ts';

const oneDown = { do: undefined, move: 'do', get: 'move' } as const;
const textsOf = (measure: (typeof measureCatalog)[number]) => [
  measure.name,
  measure.formula,
  measure.movedBy,
  measure.misuse,
];
const everyText = () => [
  ...measureCatalog.flatMap(textsOf),
  ...derivations.flatMap(({ inputs }) => inputs.map(({ name }) => name)),
];

describe('the measure catalog', () => {
  it('holds about thirty measures, in even parts on the three levels', () => {
    expect([doMeasures, moveMeasures, getMeasures].map((list) => list.length)).toEqual([11, 11, 14]);
    expect(doMeasures.every(({ level }) => level === 'do')).toBe(true);
    expect(moveMeasures.every(({ level }) => level === 'move')).toBe(true);
    expect(getMeasures.every(({ level }) => level === 'get')).toBe(true);
  });

  it('has ids and names that are its own, and ids in kebab case', () => {
    expect(new Set(measureCatalog.map(({ id }) => id)).size).toBe(measureCatalog.length);
    expect(new Set(measureCatalog.map(({ name }) => name)).size).toBe(measureCatalog.length);
    expect(measureCatalog.filter(({ id }) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('finds a measure by its id, and nothing where there is none', () => {
    expect(findCatalogMeasure('win-rate')?.name).toBe('Own win rate');
    expect(findCatalogMeasure('toString')).toBeUndefined();
  });

  it('drives every Move and Get by measures one level down', () => {
    const wrong = measureCatalog.flatMap(({ id, level, drivers }) =>
      drivers
        .filter((driver) => findCatalogMeasure(driver)?.level !== oneDown[level])
        .map((driver) => `${id}: ${driver}`),
    );
    expect(wrong).toEqual([]);
    expect(
      measureCatalog.filter(({ level, drivers }) => (level === 'do') !== (drivers.length === 0)),
    ).toEqual([]);
    expect(measureCatalog.filter(({ drivers }) => new Set(drivers).size !== drivers.length)).toEqual([]);
  });

  it('has no activity and no objective that drives nothing, but for the yardstick of coverage', () => {
    const driving = new Set(measureCatalog.flatMap(({ drivers }) => drivers));
    expect(
      [...doMeasures, ...moveMeasures].filter(
        ({ id }) => !driving.has(id) && id !== 'pipeline-coverage-needed',
      ),
    ).toEqual([]);
  });

  it('asks for activities weekly and never for results weekly', () => {
    expect(doMeasures.filter(({ cadence }) => cadence !== 'week')).toEqual([]);
    expect(getMeasures.filter(({ cadence }) => cadence === 'week')).toEqual([]);
  });

  it('ships what is derived from others', () => {
    for (const id of [
      'win-rate',
      'pipeline-coverage-needed',
      'pipeline-coverage',
      'forecast-error',
      'quota-attainment',
      'attainment-spread',
      'top-fifth-share',
      'share-led-by-manager',
    ])
      expect(findCatalogMeasure(id), id).toBeDefined();
  });
});

describe('the words of the measure catalog', () => {
  it('are whole, trimmed sentences', () => {
    expect(
      everyText().filter((text) => text.trim() !== text || text.length < 5 || /\s{2}/.test(text)),
    ).toEqual([]);
    const sentences = measureCatalog.flatMap(({ formula, movedBy, misuse }) => [formula, movedBy, misuse]);
    expect(sentences.filter((text) => !/^[A-Z].*\.$/s.test(text))).toEqual([]);
    expect(measureCatalog.filter(({ name }) => name.endsWith('.') || name.length > 45)).toEqual([]);
  });

  it('are typographic, short and in American English', () => {
    expect(everyText().filter((text) => /['"]|--/.test(text))).toEqual([]);
    expect(everyText().filter((text) => text.split(/\s+/).length > 40)).toEqual([]);
    const british =
      /\b(?:behaviours?|favour\w*|honour\w*|labour|colour\w*|centres?|programmes?|practis\w+|judgements?|afterwards|towards|whilst|organis\w+|prioritis\w+|recognis\w+|summaris\w+|analys(?:e|ed|ing)|fulfil|licence|catalogue|enquir\w+|learnt|cheque)\b/i;
    expect(everyText().filter((text) => british.test(text))).toEqual([]);
  });

  it('use no name that belongs to somebody else', () => {
    const forbidden =
      /\bLPI\b|five practices|situational leadership|\bSLII\b|\bQ12\b|clifton|strengthsfinder|\bATD\b|world-class sales|challenger|sales management code|ideal rep|best-self|lominger|70-20-10/i;
    expect(everyText().filter((text) => forbidden.test(text))).toEqual([]);
  });

  it('never recommend a fixed multiple of coverage', () => {
    expect(everyText().filter((text) => /\b(?:3|three)\s*(?:x|×|times|to one)/i.test(text))).toEqual([]);
    expect(findCatalogMeasure('pipeline-coverage-needed')?.formula).toContain('own win rate');
    expect(findCatalogMeasure('pipeline-coverage-needed')?.misuse).toContain('folklore');
    expect(findCatalogMeasure('pipeline-coverage')?.misuse).toContain('own win rate');
  });

  it('claim nothing that was not shown', () => {
    expect(
      everyText().filter((text) => /\b(?:proven|validated|guarantee|ensures?|always works)\b/i.test(text)),
    ).toEqual([]);
  });
});
