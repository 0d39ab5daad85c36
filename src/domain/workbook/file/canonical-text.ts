/**
 * JSON in one way only, as RFC 8785 has it: keys in the order of their UTF-16 units, no white space, numbers and
 * texts as ECMAScript writes them. Equal values give equal texts, here and in any other implementation.
 */
export function canonicalText(value: unknown): string {
  const orders = new KeyOrders();
  const ordered = inOrder(value, orders);
  // The engine writes it three times as fast as it can be put together here, and ten years are 17 million characters.
  return orders.areKept ? JSON.stringify(ordered) : putTogether(value);
}

/** The same value in objects that were filled in the order of their keys, which is the one they are written in. */
function inOrder(value: unknown, orders: KeyOrders): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => inOrder(one, orders));
  const parts = value as Readonly<Record<string, unknown>>; // an object that is no list
  const ordered: Record<string, unknown> = {};
  for (const key of orders.of(Object.keys(parts))) ordered[key] = inOrder(parts[key], orders);
  return ordered;
}

const between = '\n';
/**
 * Keys that don't stay where they are put: numbers come first in every object, and one is no field but what an object
 * inherits from. None of a workbook's is like that.
 */
const unruly = /^\d+$|^__proto__$|\n/;

/** Sorts the keys of objects, once for all that have the same: the rows of a table are mostly of one shape. */
class KeyOrders {
  readonly #orders = new Map<string, readonly string[]>();
  /** False once an object was met that can't be filled in the order of its keys. */
  areKept = true;

  of(keys: readonly string[]): readonly string[] {
    // With their number, keys that have a line break in them look like no others.
    const shape = [keys.length, ...keys].join(between);
    const known = this.#orders.get(shape);
    if (known !== undefined) return known;
    const order = sorted(keys);
    this.#orders.set(shape, order);
    if (keys.some((key) => unruly.test(key))) this.areKept = false;
    return order;
  }
}

/** Without a function to compare by, texts are sorted by their UTF-16 units. */
const sorted = (keys: readonly string[]): readonly string[] => keys.toSorted();

/** The same text, whatever its keys are called. */
function putTogether(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(putTogether).join(',')}]`;
  const parts = value as Readonly<Record<string, unknown>>; // an object that is no list
  // As JSON has it: what is undefined is not there.
  const keys = sorted(Object.keys(parts)).filter((key) => parts[key] !== undefined);
  const fields = keys.map((key) => `${JSON.stringify(key)}:${putTogether(parts[key])}`);
  return `{${fields.join(',')}}`;
}
