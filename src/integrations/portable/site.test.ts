import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makePortable } from "./site.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portable-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const read = (file: string) => readFileSync(join(folder, file), "utf8");

test("pages and style sheets of a folder point at each other relatively", () => {
  write("index.html", '<meta charset="utf-8"><link href="/_astro/a.css"><a href="/en/">English</a>');
  write("en/index.html", '<meta charset="utf-8"><link href="/_astro/a.css"><a href="/">Nederlands</a>');
  write("_astro/a.css", "@font-face{src:url(/_astro/b.woff2)}i{background:url('data:image/gif;base64,AA')}");
  write("_astro/b.woff2", "");
  expect(makePortable(folder)).toBe(2);
  expect(read("index.html")).toContain('<link href="_astro/a.css"><a href="en/index.html">English</a>');
  expect(read("en/index.html")).toContain(
    '<link href="../_astro/a.css"><a href="../index.html">Nederlands</a>',
  );
  expect(read("_astro/a.css")).toContain('url("b.woff2")');
  expect(read("_astro/a.css")).toContain('url("data:image/gif;base64,AA")');
});

test("every dead link is named with its page, and nothing is written", () => {
  write("index.html", '<meta charset="utf-8"><a href="/a.html">a</a><a href="/index.html">self</a>');
  write("en/index.html", '<meta charset="utf-8"><script src="https://example.com/b.js"></script>');
  expect(() => makePortable(folder)).toThrow(
    '2 links do not work everywhere:\nen/index.html: "https://example.com/b.js": it leads to an address outside the site\nindex.html: "/a.html": there is no file a.html',
  );
  expect(read("index.html")).toContain("/index.html");
});

test("an empty folder has no pages", () => {
  expect(makePortable(folder)).toBe(0);
});
