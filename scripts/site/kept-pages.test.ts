import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keepPage, keptPage } from "./kept-pages.ts";

const page = {
  html: '<!doctype html>\n<p id="één">Één</p>\n',
  facts: { ids: ["één"], targets: [{ link: "#één", file: "index.html", place: "één" }] },
};

test("a page is found as it was kept", () => {
  const file = join(mkdtempSync(join(tmpdir(), "handjes-kept-pages-")), "page");
  expect(keptPage(file)).toBeNull();
  keepPage(file, page);
  expect(keptPage(file)).toEqual(page);
});
