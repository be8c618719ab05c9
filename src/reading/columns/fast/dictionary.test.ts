import fc from "fast-check";
import { expect, test } from "vitest";
import { Dictionary } from "./dictionary.ts";

/** Cells of every length, from a few letters and accents, so that many are the same or nearly. */
const cell = fc.string({
  unit: fc.constantFrom("a", "B", "0", "1", "é", "€", "-", "\u00a0", " "),
  maxLength: 30,
});

/** The codes and texts that a Map would give. */
function byMap(cells: readonly string[]) {
  const codes = new Map<string, number>();
  const all = cells.map((each) => {
    const text = each.trim();
    if (text === "") return -1;
    const code = codes.get(text) ?? codes.size;
    codes.set(text, code);
    return code;
  });
  return { codes: all, texts: [...codes.keys()] };
}

function filled(cells: readonly string[], push: (dictionary: Dictionary, cell: string) => void) {
  const dictionary = new Dictionary("utf-8");
  for (const each of cells) push(dictionary, each);
  const texts = dictionary.texts();
  return {
    codes: [...dictionary.codes.toArray()],
    texts: Array.from({ length: texts.length }, (_, code) => texts.at(code)),
  };
}

test("each distinct text has one code, in the order in which they come, whether it comes as text or as bytes", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 200 }), (cells) => {
      const expected = byMap(cells);
      expect(filled(cells, (dictionary, each) => dictionary.push(each))).toEqual(expected);
      const fromBytes = filled(cells, (dictionary, each) => {
        const bytes = Buffer.from(`;${each};`);
        dictionary.pushSpan(bytes, 1, bytes.length - 1);
      });
      expect(fromBytes).toEqual(expected);
    }),
  );
});

test("thousands of numbers, short and long, keep their own codes while the table grows", () => {
  const cells = Array.from({ length: 20_000 }, (_, i) => (i % 2 === 0 ? `K${i}` : `activity-number-${i}`));
  const { codes, texts } = filled([...cells, ...cells], (dictionary, each) => dictionary.push(each));
  expect(texts).toEqual(cells);
  expect(codes).toEqual([...cells.keys(), ...cells.keys()]);
});

test("Windows-1252 is read as such, white space without a break around a cell included", () => {
  const dictionary = new Dictionary("windows-1252");
  // "café", then no-break space "café" no-break space.
  dictionary.pushSpan(Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 0, 4);
  dictionary.pushSpan(Uint8Array.of(0xa0, 0x63, 0x61, 0x66, 0xe9, 0xa0), 0, 6);
  dictionary.pushSpan(Uint8Array.of(0xa0, 0x20), 0, 2);
  expect([...dictionary.codes.toArray()]).toEqual([0, 0, -1]);
  expect(dictionary.texts().at(0)).toBe("café");
  expect(dictionary.texts().at(1)).toBeUndefined();
});

test("what has nothing to fold is told: capitals, digits and signs only", () => {
  const hasNothing = (...cells: string[]) => {
    const dictionary = new Dictionary("utf-8");
    for (const each of cells) dictionary.push(each);
    return dictionary.texts().hasNothingToFold;
  };
  expect(hasNothing("K1", "2026-01", "A/B")).toBe(true);
  for (const other of ["k1", "K 1", "É", "Klant-met-een-lange-naam"])
    expect(hasNothing("K1", other)).toBe(false);
});

test("texts of another file are taken in, and those that were there keep their codes", () => {
  const [first, second] = [new Dictionary("utf-8"), new Dictionary("utf-8")];
  for (const each of ["A", "B"]) first.push(each);
  for (const each of ["C", "A"]) second.push(each);
  expect([...first.takeIn(second.texts())]).toEqual([2, 0]);
  expect(first.length).toBe(3);
});
