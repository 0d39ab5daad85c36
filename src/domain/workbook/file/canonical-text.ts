/**
 * JSON in one way only, as RFC 8785 has it: keys in the order of their UTF-16 units, no white space, numbers and
 * texts as ECMAScript writes them. Equal values give equal texts, here and in any other implementation.
 */
export function canonicalText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const parts = value as Readonly<Record<string, unknown>>; // an object that is no list
  let text = '';
  // Without a function to compare by, texts are sorted by their UTF-16 units.
  for (const key of Object.keys(parts).toSorted()) {
    // As JSON has it: what is undefined is not there.
    if (parts[key] === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalText(parts[key])}`;
  }
  return `{${text}}`;
}
