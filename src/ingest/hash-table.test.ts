import fc from "fast-check";
import { expect, test } from "vitest";
import { HashTable } from "./hash-table.ts";

test("each thing has the first entry that it was given, also where all hashes are the same or the table grows", () => {
  const things = fc.array(fc.nat(400), { maxLength: 3000 });
  const hashes = fc.constantFrom(
    (thing: number) => thing,
    (thing: number) => thing % 3,
    (thing: number) => Math.imul(thing, 0x9e37_79b1),
  );
  fc.assert(
    fc.property(things, hashes, fc.nat(5000), (list, hashOf, expected) => {
      const table = new HashTable(expected);
      list.forEach((thing, entry) => {
        const found = table.findOrAdd(hashOf(thing), entry, (earlier) => list[earlier] === thing);
        expect(found).toBe(list.indexOf(thing));
      });
    }),
    { numRuns: 20 },
  );
});

test("a table that was made for few takes many", () => {
  const table = new HashTable();
  for (let entry = 0; entry < 20_000; entry++)
    expect(table.findOrAdd(entry % 7, entry, () => true)).toBe(entry % 7);
  const wide = new HashTable();
  for (let round = 0; round < 2; round++) {
    for (let entry = 0; entry < 20_000; entry++)
      expect(wide.findOrAdd(Math.imul(entry, 0x9e37_79b1), entry, (earlier) => earlier === entry)).toBe(
        entry,
      );
  }
});
