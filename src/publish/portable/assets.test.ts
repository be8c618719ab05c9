import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeAssetsPortable } from "./assets.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "assets-"));
  mkdirSync(join(folder, "_astro"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const read = (file: string) => readFileSync(join(folder, file), "utf8");

test("style sheets point beside themselves, and modules become scripts", () => {
  write("_astro/a.css", "@font-face{src:url(/_astro/b.woff2)}i{background:url('data:image/gif;base64,AA')}");
  write("_astro/c.js", "const a=1;");
  makeAssetsPortable(folder, ["_astro/a.css", "_astro/b.woff2", "_astro/c.js"]);
  expect(read("_astro/a.css")).toContain('url("b.woff2")');
  expect(read("_astro/a.css")).toContain('url("data:image/gif;base64,AA")');
  expect(read("_astro/c.js")).toBe("(()=>{const a=1;})();\n");
});

test("a style sheet that names a file that is not there is refused", () => {
  write("_astro/a.css", "i{background:url(/lost.png)}");
  expect(() => makeAssetsPortable(folder, ["_astro/a.css"])).toThrow(
    '_astro/a.css: "/lost.png": there is no file lost.png',
  );
});
