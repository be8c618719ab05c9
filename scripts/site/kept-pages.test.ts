import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { keepPage, keptPage } from "./kept-pages.ts";

const page = {
  html: '<!doctype html>\n<p id="één">Één</p>\n',
  facts: { ids: ["één"], targets: [{ link: "#één", file: "index.html", place: "één" }] },
};

let file = "";
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), "handjes-kept-pages-")), "page");
  keepPage(file, page);
});

test("a page is found as it was kept, and only whoever kept it can read it", () => {
  expect(keptPage(file)).toEqual(page);
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(keptPage(`${file}-other`)).toBeNull();
});

test("whatever became of the file, a page that is not as it was kept is not found", () => {
  const whole = readFileSync(file);
  for (let length = 0; length < whole.length; length++) {
    writeFileSync(file, whole.subarray(0, length));
    expect(keptPage(file), `cut off after ${length} bytes`).toBeNull();
  }
  for (let at = 0; at < whole.length; at++) {
    const other = Buffer.from(whole);
    other[at] = other[at] === 0x78 ? 0x79 : 0x78;
    writeFileSync(file, other);
    expect(keptPage(file), `byte ${at} is another`).toBeNull();
  }
});
