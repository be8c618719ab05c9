import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Settings, settingsSchema } from "../../contract/settings.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { Problems } from "../problems/problems.ts";
import { FolderWords } from "../text/encodings/folder-words.ts";
import { filesThatMayBeRead } from "./files-of-kind.ts";
import { findExports } from "./find-exports.ts";
import { Stamps } from "./stamps.ts";

/** A folder with these files, each with its text. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "handjes-exports-"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}
const settingsOf = (files: object): Settings => settingsSchema.parse({ organisation: "Demo", files });

/** The exports of a kind that are found in a folder, and what is told. */
function found(files: Readonly<Record<string, string>>, said: object = {}, kind: FileKind = "quotes") {
  const folder = folderOf(files);
  const seen = { folder, stamps: new Stamps(folder) };
  const { exports, problems } = findExports(
    {
      ...seen,
      money: { currency: "EUR", rates: new Map(), given: {} },
      known: () => null,
      folderWords: new FolderWords(seen, []),
      corrections: [],
      placeOf: (path) => ({ file: "report.yaml", line: 1, column: path.join(".") }),
    },
    kind,
    settingsOf(said),
    new Problems(),
  );
  return {
    exports,
    files: exports.map(({ file }) => file),
    told: problems.list.map(({ rule, file }) => `${rule} ${file}`),
    problems: problems.list,
  };
}

test("an export is found by its English or Dutch name, in whatever case", () => {
  for (const file of ["quotes.csv", "offertes.csv", "Offertes.CSV"])
    expect(found({ [file]: "a", "x.csv": "b" })).toMatchObject({ files: [file], told: [] });
});

test("where there is none the nearest name is suggested, and where there are two neither is taken", () => {
  const { files, told, problems } = found({ "oferte.csv": "a", "offerte.csv": "b" });
  expect([files, told]).toEqual([[], ["file.missing quotes.csv"]]);
  expect(problems[0]?.message).toContain(
    'There is no quotes.csv or offertes.csv. Did you mean "offerte.csv"?',
  );
  expect(found({ "quotes.csv": "a", "offertes.csv": "b" })).toMatchObject({
    files: [],
    told: ["file.twice quotes.csv"],
  });
});

test("report.yaml points to files, by their names or by what they fit; a pattern leaves those that are named", () => {
  const files = { "a.csv": "1", "b-1.csv": "2", "b-2.csv": "3", "b-3.csv": "4" };
  const mappings = [{ path: ["a.csv", "b-1.csv"] }, { path: "b-*.csv", decimal: "," }];
  const { files: own, exports } = found(files, { quotes: mappings });
  expect(own).toEqual(["a.csv", "b-1.csv", "b-2.csv", "b-3.csv"]);
  expect(
    exports.map(({ mapping, mappingAt, isAlone }) => [mapping.decimal, mappingAt.at(-1), isAlone]),
  ).toEqual([
    [undefined, "0", false],
    [undefined, "0", false],
    [",", "1", false],
    [",", "1", false],
  ]);
  expect(found(files, { quotes: { path: "a.csv" } }).exports[0]?.isAlone).toBe(true);
});

test("where one of several is not there none is taken, for a part would look like all", () => {
  expect(found({ "a.csv": "1" }, { quotes: { path: ["a.csv", "z.csv"] } })).toMatchObject({
    files: [],
    told: ["file.not_found z.csv"],
  });
});

test("a file that says the same as another is told, and counts once", () => {
  expect(found({ "a.csv": "1", "b.csv": "1", "c.csv": "2" }, { quotes: { path: "*.csv" } })).toMatchObject({
    files: ["a.csv", "c.csv"],
    told: ["file.same_content b.csv"],
  });
});

test("a kind that is switched off is not sought", () => {
  expect(found({ "quotes.csv": "a" }, { quotes: "off" })).toMatchObject({ files: [], told: [] });
});

test("worksheets of a plan are read beside it, in our own form, or without it", () => {
  const sheets = { "werkblad-jan.csv": "a", "Worksheet-Piet.csv": "b" };
  const both = found({ "plan.csv": "p", ...sheets }, { plan: { decimal: "," } }, "plan");
  expect(both.exports.map(({ file, isWorksheet, mapping }) => [file, isWorksheet, mapping.decimal])).toEqual([
    ["plan.csv", false, ","],
    ["Worksheet-Piet.csv", true, undefined],
    ["werkblad-jan.csv", true, undefined],
  ]);
  expect(found(sheets, {}, "plan")).toMatchObject({
    told: [],
    files: ["Worksheet-Piet.csv", "werkblad-jan.csv"],
  });
  expect(found({ ...sheets, "quotes.csv": "a" }).files).toEqual(["quotes.csv"]);
});

test("what report.yaml says of a worksheet by its name holds for it, and for its agreements where it says so there", () => {
  const below = "a;b\n\nAfspraken:\nc;d\n";
  const files = { "plan.csv": "p", "werkblad-jan.csv": below, "werkblad-piet.csv": "q" };
  const list = [{ path: "plan.csv" }, { path: "werkblad-j*.csv", date_order: "mdy" }];
  const read = (kind: FileKind) =>
    found(files, { plan: list }, kind).exports.map(({ file, isWorksheet, mapping }) => [
      file,
      isWorksheet,
      mapping.date_order,
    ]);
  expect(read("plan")).toEqual([
    ["plan.csv", false, undefined],
    ["werkblad-jan.csv", true, "mdy"],
    ["werkblad-piet.csv", true, undefined],
  ]);
  expect(read("agreements")).toEqual([["werkblad-jan.csv", true, undefined]]);
});

test("what is looked up in another export goes with it; without that, none is read", () => {
  const lookup = { account_id: { column: "Deal", file: "deals.csv", key: "Deal", value: "Account" } };
  const said = { quotes: { path: "a.csv", lookup } };
  const { exports } = found({ "a.csv": "1", "deals.csv": "Deal;Account\nD1;Acme\n" }, said);
  expect(exports[0]?.lookups.get("account_id")?.get("D1")).toBe("Acme");
  expect(found({ "a.csv": "1" }, said)).toMatchObject({ files: [], told: ["file.not_found deals.csv"] });
});

test("what may be read are the CSV files, and what report.yaml points to elsewhere", () => {
  const folder = folderOf({ "quotes.csv": "", "a.txt": "" });
  const settings = settingsSchema.parse({
    organisation: "Demo",
    files: { quotes: { path: ["a.txt", "quotes.csv"] } },
    rates: { USD: { file: "usd.txt" } },
  });
  expect(filesThatMayBeRead(folder, settings)).toEqual(["quotes.csv", "a.txt", "usd.txt"]);
});
