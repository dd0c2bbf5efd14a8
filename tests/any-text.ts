import * as fc from 'fast-check';

/** Any code point but halves of characters, which are left out by stepping over them. */
const point = fc.integer({ min: 0, max: 0x10f7ff }).map((each) => (each < 0xd800 ? each : each + 0x800));

/**
 * Text of any characters: as `fc.string({ unit: 'binary' })` of fast-check, which makes a table of all 1.1 million of
 * them first and so takes longer than the tests that ask for it.
 */
export function anyText(constraints: fc.ArrayConstraints = {}): fc.Arbitrary<string> {
  return fc.array(point, constraints).map((points) => String.fromCodePoint(...points));
}
