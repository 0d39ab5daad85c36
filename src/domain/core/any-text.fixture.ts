import fc from 'fast-check';

/**
 * Texts of any UTF-16 units, half characters among them, and those that matter most often. (The library's own unit
 * *binary* takes milliseconds for each text.)
 */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.array(fc.nat({ max: 0xffff }), { maxLength }).map((units) => String.fromCharCode(...units)),
    fc.string({ maxLength }),
  );
