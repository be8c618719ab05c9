import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { weightsOf } from "../../tools/weights/page-weights.ts";

const site = inject("site");

test("no page weighs more than 150 kB with its charts, style and script, and the script at most 10", () => {
  for (const { page, own, styles, scripts } of weightsOf(site)) {
    expect(own + styles + scripts, page).toBeLessThanOrEqual(150_000);
    expect(scripts, page).toBeLessThanOrEqual(10_000);
    expect(own, page).toBeGreaterThan(1000);
  }
});

test("all pages share one style sheet, one script and two fonts", () => {
  const kinds = readdirSync(join(site, "_astro")).map((file) => file.split(".").at(-1));
  expect(kinds.toSorted()).toEqual(["css", "js", "woff2", "woff2"]);
});
