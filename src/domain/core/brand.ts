/**
 * A string that the compiler keeps apart from other strings. Made only by the function that checks it; the
 * property exists in types alone. (Not a unique symbol: declarations can't name one in inferred row types.)
 */
export type Branded<Name extends string> = string & { readonly __brand: Name };
