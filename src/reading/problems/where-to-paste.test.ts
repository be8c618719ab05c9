import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSettings } from "../exports/settings/report-yaml.ts";
import { Problems } from "./problems.ts";
import { withPastesInPlace } from "./where-to-paste.ts";

const folder = mkdtempSync(join(tmpdir(), "handjes-paste-"));
for (const file of ["quotes.csv", "q-1.csv", "q-2.csv", "other.csv", "Contactplan.csv"])
  writeFileSync(join(folder, file), "a;b\n");

/** Where lines that answer a question about some files stand in a report.yaml. */
function placed(yaml: string, paste: string, files: readonly string[] = ["quotes.csv"]) {
  const { settings, said } = readSettings(yaml);
  const problems = new Problems();
  for (const file of files)
    problems.add("file.ambiguous_dates", { file, kind: "quotes" }, { nl: "", en: "", paste });
  return withPastesInPlace(problems.list, { folder, settings, said }).map((problem) => problem.paste);
}
const decimal = 'files:\n  quotes:\n    decimal: ","';

test("lines stand as they are where report.yaml says nothing of the file", () => {
  expect(placed("organisation: Demo", decimal)).toEqual([decimal]);
  expect(placed("organisation: Demo", "time_zone: Europe/Madrid")).toEqual(["time_zone: Europe/Madrid"]);
});

test("a report.yaml in Dutch is answered in Dutch, with the other answers behind their hash too", () => {
  expect(placed("organisatie: Demo", `${decimal}\n    # decimal: "."`)).toEqual([
    'bestanden:\n  offertes:\n    decimaalteken: ","\n    # decimaalteken: "."',
  ]);
  expect(placed("organisatie: Demo\nfiles: {}", decimal)).toEqual([
    'files:\n  offertes:\n    decimaalteken: ","',
  ]);
});

const list =
  "organisation: Demo\nfiles:\n  quotes:\n    - path: other.csv\n    - path: [q-1.csv, q-2.csv]\n      delimiter: ;\n";

test("lines about a file in a list stand in the entry that is about it", () => {
  expect(placed(list, "files:\n  quotes:\n    skip: { a: [b] }", ["q-1.csv"])).toEqual([
    'files:\n  quotes:\n    - path: ["q-1.csv", "q-2.csv"]\n      skip: { a: [b] }',
  ]);
  expect(placed(list, decimal, ["other.csv"])).toEqual([
    'files:\n  quotes:\n    - path: "other.csv"\n      decimal: ","',
  ]);
});

test("how one of several files is written is said of it apart, of all of them where it is asked of all", () => {
  expect(placed(list, decimal, ["q-2.csv"])[0]?.split("\n")).toEqual([
    "files:",
    "  quotes:",
    '    - {"path":"other.csv"}',
    '    - {"path":"q-2.csv","delimiter":";","decimal":","}',
    '    - {"path":"q-1.csv","delimiter":";"}',
  ]);
  const ofAll = 'files:\n  quotes:\n    - path: ["q-1.csv", "q-2.csv"]\n      decimal: ","';
  expect(placed(list, decimal, ["q-1.csv", "q-2.csv"])).toEqual([ofAll, ofAll]);
});

test("the other answers go along with the file that stands apart", () => {
  const [lines] = placed(list, `${decimal} # 1.250 = 1.25\n    # decimal: "."`, ["q-2.csv"]);
  expect(lines).toContain('"decimal":","} # 1.250 = 1.25 · decimal: "."');
});

test("what stands before the lines about files stays before them", () => {
  expect(placed("organisatie: Demo", `rates: { USD: 0.00 }\n${decimal}`)).toEqual([
    'koersen: { USD: 0.00 }\nbestanden:\n  offertes:\n    decimaalteken: ","',
  ]);
});

const dayFirst = "files:\n  plan:\n    date_order: dmy   # dmy / mdy";

test("lines about a worksheet stand in an entry of its own, which fits the others that were saved alike", () => {
  const sheets = (file: string) => `    - {"path":"${file}","date_order":"dmy"} # dmy / mdy`;
  expect(placed("organisation: Demo", dayFirst, ["werkblad-1072.csv"])[0]?.split("\n")).toEqual([
    "files:",
    "  plan:",
    '    - {"path":"Contactplan.csv"}',
    sheets("werkblad-*.csv"),
  ]);
  const mapped = "organisation: Demo\nfiles:\n  plan:\n    path: norms.csv\n    decimal: ','\n";
  expect(placed(mapped, dayFirst, ["Worksheet-1072.xlsx"])[0]?.split("\n")).toEqual([
    "files:",
    "  plan:",
    '    - {"path":"norms.csv","decimal":","}',
    sheets("Worksheet-*.xlsx"),
  ]);
});

test("lines about a worksheet that report.yaml names stand in the entry that names it", () => {
  writeFileSync(join(folder, "werkblad-1.csv"), "");
  const yaml = 'organisation: Demo\nfiles:\n  plan:\n    - { path: "werkblad-*.csv", decimal: "," }\n';
  expect(placed(yaml, dayFirst, ["werkblad-1.csv"])).toEqual([
    'files:\n  plan:\n    - path: "werkblad-*.csv"\n      date_order: dmy   # dmy / mdy',
  ]);
});
