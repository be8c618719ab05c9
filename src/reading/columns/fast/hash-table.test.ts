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
    fc.property(things, hashes, (list, hashOf) => {
      const table = new HashTable();
      list.forEach((thing, entry) => {
        const found = table.findOrAdd(hashOf(thing), entry, (earlier) => list[earlier] === thing);
        expect(found).toBe(list.indexOf(thing));
      });
    }),
    { numRuns: 20 },
  );
});

test("a table takes any number of entries, and forgets them when it is cleared", () => {
  const table = new HashTable();
  const entryOf = (entry: number) =>
    table.findOrAdd(Math.imul(entry, 0x9e37_79b1), entry, (earlier) => earlier % 20_000 === entry % 20_000);
  for (let round = 0; round < 2; round++)
    for (let entry = 0; entry < 20_000; entry++) expect(entryOf(entry)).toBe(entry);
  table.clear();
  expect(table.findOrAdd(0, 7, () => true)).toBe(7);
});
