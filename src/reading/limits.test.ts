import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bytesOf } from "./exports/folder.ts";
import { Stamps } from "./exports/stamps.ts";
import { hasLineOver } from "./limits.ts";
import { Problems } from "./problems/problems.ts";
import { contentOf } from "./text/content.ts";

/** What is said of an export where a text can have 20 characters. */
function saidOf(bytes: Uint8Array): string[] {
  const problems = new Problems();
  const content = contentOf({ file: "quotes.csv", bytes }, undefined, problems, 20);
  expect(content === null).toBe(problems.list.length > 0);
  return problems.list.map(({ rule, message }) => `${rule}: ${message}`);
}

test("a file may be longer than a text, as long as it needs not become one", () => {
  for (const encoding of ["utf8", "utf16le"] as const)
    expect(saidOf(Buffer.from("\uFEFFa;b\n1;2\n3;4\n5;6\n7;8\n9;0\n", encoding))).toEqual([]);
});

test("a file with quotes that is longer is a problem that tells its size, the limit and what to do; so is an endless line", () => {
  const [quoted] = saidOf(Buffer.from('a;b\n1;2\n3;4\n5;6\n7;8\n9;"0"\n'));
  expect(quoted).toMatch(
    /^file\.too_large: This file is 0.000026 MB\. A file with quotes can be at most 0.00002 MB\. Export/,
  );
  const [utf16] = saidOf(Buffer.from('\uFEFFa;b\n1;2\n3;4\n5;6\n7;8\n9;"0"\n', "utf16le"));
  expect(utf16).toMatch(
    /file is 0.000054 MB\. A file with quotes can be at most 0.000041 MB\. .*warehouse\.md/,
  );
  const [endless] = saidOf(Buffer.from(`a;b\n${"1".repeat(21)}`));
  expect(endless).toMatch(/^file\.unreadable: .*line of more than 0.00002 MB/);
});

test("a zero at the end of a file of any length is told at its line", () => {
  expect(saidOf(Buffer.from("a;b\r\n1;2\r\n3;4\r\n5;6\r\n7;8\r\n\0"))).toHaveLength(1);
});

test("blanks alone are an empty file, however many there are", () => {
  expect(saidOf(Buffer.from(" ;\n".repeat(2000)))).toEqual([
    "file.unreadable: This file is empty. Save it as CSV or as an Excel workbook (.xlsx) and put it in the folder again.",
  ]);
});

test("a line is over the limit only by its own length, whatever ends it", () => {
  for (const end of ["\n", "\r", "\r\n"]) {
    expect(hasLineOver(Buffer.from(`12345678${end}`.repeat(9)), 10)).toBe(false);
    expect(hasLineOver(Buffer.from(`12345678${end}12345678901${end}1`), 10)).toBe(true);
  }
});

test("a file with more bytes than can be read is not opened", () => {
  const folder = mkdtempSync(join(tmpdir(), "handjes-limits-"));
  writeFileSync(join(folder, "quotes.csv"), "12345");
  const problems = new Problems();
  expect(bytesOf({ folder, stamps: new Stamps(folder) }, "quotes.csv", problems, 5)?.bytes.length).toBe(5);
  expect(bytesOf({ folder, stamps: new Stamps(folder) }, "quotes.csv", problems, 4)).toBeNull();
  expect(problems.list.map(({ rule }) => rule)).toEqual(["file.too_large"]);
});
