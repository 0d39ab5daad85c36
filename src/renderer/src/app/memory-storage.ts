/** Web storage that lasts as long as the page, for a browser that keeps none for us. */
export function memoryStorage(): Storage {
  const entries: Storage = Object.create(methods) as Storage; // the methods are all that a storage has beside its entries
  return entries;
}

/** Entries are the object's own properties, as in the browser's own storage, so that `Object.keys` lists them. */
const methods = {
  get length(): number {
    return Object.keys(this).length;
  },
  key(this: object, index: number): string | null {
    return Object.keys(this)[index] ?? null;
  },
  getItem(this: object, name: string): string | null {
    const text: unknown = Object.hasOwn(this, name) ? Reflect.get(this, name) : null;
    return typeof text === 'string' ? text : null;
  },
  setItem(this: object, name: string, text: string): void {
    Object.defineProperty(this, name, { value: text, configurable: true, enumerable: true, writable: true });
  },
  removeItem(this: object, name: string): void {
    Reflect.deleteProperty(this, name);
  },
  clear(this: object): void {
    for (const name of Object.keys(this)) Reflect.deleteProperty(this, name);
  },
};
