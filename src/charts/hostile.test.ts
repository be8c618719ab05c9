import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elementsIn } from "../text/markup.fixture.ts";
import { charts, row } from "./hostile.fixture.ts";
import { illegible } from "./legible.fixture.ts";
import { drawn } from "./snapshot.fixture.ts";
import { forms } from "./theme.ts";

describe.each(Object.keys(charts))("%s", (name) => {
  test("whatever the rows are, its texts can be read and its numbers are numbers", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 14 }), fc.constantFrom(...forms), (rows, form) => {
        const chart = charts[name];
        if (chart === undefined) throw new Error(`There is no chart "${name}".`);
        const svg = drawn(chart(rows, form));
        expect(illegible(svg)).toEqual([]);
        expect(svg.replaceAll(/>[^<]*</g, "><")).not.toMatch(/NaN|Infinity|undefined|null/);
        expect(elementsIn(svg, "script")).toHaveLength(0);
      }),
      { numRuns: 60 },
    );
  });
});
