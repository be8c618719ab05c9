import { expect, test } from "vitest";
import { readAsBlank, saidTimes } from "./read-as-blank.ts";

test("how often a cell was read otherwise is said where it is more than once", () => {
  expect(saidTimes(readAsBlank, 1)).toEqual({ nl: "Gelezen als lege cel.", en: "Read as a blank cell." });
  expect(saidTimes(readAsBlank, 3)).toEqual({
    nl: "Gelezen als lege cel, 3 keer.",
    en: "Read as a blank cell, 3 times.",
  });
});
