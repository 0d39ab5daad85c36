/**
 * What a schema does not catch. Valibot looks for unknown fields with `in`, which finds `constructor` or `__proto__`
 * on every object; and only texts that are typed are checked for half characters.
 */
export type Trap = 'forbidden name' | 'half a character';

/** Names that every object inherits: as a field they could replace what the language itself relies on. */
const isForbidden = (name: string): boolean => name === 'prototype' || name in Object.prototype;

/** The first trap anywhere in a parsed value. Its depth was limited before. */
export function trapIn(value: unknown): Trap | null {
  if (typeof value === 'string') return value.isWellFormed() ? null : 'half a character';
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    if (!Array.isArray(value)) {
      if (isForbidden(name)) return 'forbidden name';
      if (!name.isWellFormed()) return 'half a character';
    }
    const trap = trapIn(part);
    if (trap !== null) return trap;
  }
  return null;
}
