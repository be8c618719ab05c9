import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Problems } from "../problems/problems.ts";
import { bytesOf, exportFiles, filesAt } from "./folder.ts";
import { Stamps } from "./stamps.ts";

const around = mkdtempSync(join(tmpdir(), "handjes-folder-"));
const folder = join(around, "data");
mkdirSync(folder);
writeFileSync(join(around, "x.csv"), "");
mkdirSync(join(folder, "exports"));
for (const file of ["b.csv", "A.CSV", "notes.txt", "exports/c.csv", "x[1].csv"])
  writeFileSync(join(folder, file), "a;b\n");

const rulesOf = (problems: Problems) => problems.list.map(({ rule }) => rule);

test("the CSV files of a folder are those of its own, in the order of their names", () => {
  expect(exportFiles(folder)).toEqual(["A.CSV", "b.csv", "x[1].csv"]);
});

test("a path is itself, a pattern the files that it fits; one that fits none, or leaves the folder, is a problem", () => {
  const problems = new Problems();
  const found = (path: string) => filesAt(folder, path, { file: "report.yaml" }, problems);
  expect(found("exports\\c.csv")).toEqual(["exports/c.csv"]);
  expect(found("absent.csv")).toEqual(["absent.csv"]);
  expect(found("x[1].csv")).toEqual(["x[1].csv"]);
  expect(found("exports\\*.csv")).toEqual(["exports/c.csv"]);
  expect(found(join(folder, "*.csv"))).toEqual(["A.CSV", "b.csv", "x[1].csv"]);
  expect(rulesOf(problems)).toEqual([]);
  expect(found("none-*.csv")).toEqual([]);
  expect(found("../*.csv")).toEqual([]);
  expect(rulesOf(problems)).toEqual(["file.not_found", "settings.invalid"]);
});

/** What comes of reading a file: its size or null, the problems, and which files were told as read. */
function readOf(file: string, most?: number, stamps = new Stamps(folder)) {
  const [problems, read] = [new Problems(), [] as string[]];
  const found = bytesOf({ folder, stamps, onRead: (each) => void read.push(each) }, file, problems, most);
  return { size: found?.bytes.length ?? null, rules: rulesOf(problems), read, problems: problems.list };
}

test("a file is read, and told as read", () => {
  expect(readOf("b.csv")).toMatchObject({ size: 4, rules: [], read: ["b.csv"] });
});

test("what cannot be read is a problem, and told as read all the same", () => {
  expect(readOf("bb.csv")).toMatchObject({ size: null, rules: ["file.not_found"], read: ["bb.csv"] });
  expect(readOf("bb.csv").problems[0]?.message).toContain('Did you mean "b.csv"?');
  expect(readOf("b.csv", 3).rules).toEqual(["file.too_large"]);
  expect(readOf("b.csv", 4).rules).toEqual([]);
  expect(readOf("exports").rules).toEqual(["file.unreadable"]);
  expect(readOf("../x.csv").rules).toEqual(["file.outside"]);
  expect(readOf("b\u0007.csv")).toMatchObject({
    size: null,
    rules: ["file.unreadable"],
    read: ["b\u0007.csv"],
  });
});

test("a file that is not as it was seen before is a problem", () => {
  const stamps = new Stamps(folder);
  stamps.see("b.csv");
  writeFileSync(join(folder, "b.csv"), "a;b;c\n");
  expect(readOf("b.csv", undefined, stamps).rules).toEqual(["file.changed"]);
  expect(stamps.changed()).toEqual(["b.csv"]);
  stamps.see("absent.csv");
  writeFileSync(join(folder, "absent.csv"), "");
  expect(stamps.changed()).toEqual(["b.csv"]);
});
