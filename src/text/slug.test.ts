import fc from "fast-check";
import { expect, test } from "vitest";
import { definitionSlug, personSlug, segmentSlug, slugOf } from "./slug.ts";

test("a plain id keeps its name in lower case", () => {
  expect(slugOf("AM-07")).toBe("am-07");
  expect(segmentSlug("A")).toBe("segment/a");
  expect(definitionSlug("plan.coverage")).toBe("method#plan.coverage");
});

test("an id that a file name cannot hold keeps what it can and gets a sign of its own", () => {
  expect(slugOf("Zoë de Wit")).toMatch(/^zoe-de-wit-[a-z0-9]{5}$/);
  expect(personSlug("../../etc/passwd")).toMatch(/^person\/etc-passwd-[a-z0-9]{5}$/);
  expect(slugOf("東京")).toMatch(/^[a-z0-9]{5}$/);
});

test("ids that differ only in case or signs get different pages, also on a disk that ignores case", () => {
  const ids = ["AM-07", "am-07", "Am-07", "AM 07", "AM_07", "AM-07 "];
  expect(new Set(ids.map((id) => slugOf(id).toLowerCase())).size).toBe(ids.length);
});

test("a name that Windows keeps for itself is not used as such", () => {
  expect(slugOf("CON")).toMatch(/^con-/);
  expect(slugOf("LPT1")).toMatch(/^lpt1-/);
});

test("every id gives a safe file name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (id) => {
      expect(slugOf(id)).toMatch(/^[a-z0-9]([a-z0-9-]{0,44}[a-z0-9])?$/);
    }),
  );
});
