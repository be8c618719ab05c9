import { expect, test } from "vitest";
import { settingsFile } from "../exports/settings/yaml-places.ts";
import { inOrder } from "./in-order.ts";
import { mostOfAKind, Problems } from "./problems.ts";

const said = { nl: "Nee.", en: "No." };

test("problems stand by file as read, report.yaml first, and by line; one of a file first, counted ones last", () => {
  const problems = new Problems();
  for (let line = mostOfAKind + 3; line > 1; line--)
    problems.add("cell.not_a_number", { file: "b.csv", line }, said);
  problems.add("file.no_rows", { file: "b.csv" }, said);
  problems.add("cell.not_a_date", { file: "a.csv", line: 9 }, said);
  problems.add("settings.invalid", { file: settingsFile, line: 3 }, said);
  problems.add("file.missing", { file: "c.csv" }, said);
  const all = inOrder(problems.list, [{ file: "a.csv" }, { file: "b.csv" }]);
  const told = all.map(({ file, line }) => `${file} ${line}`);
  expect(told.slice(0, 5)).toEqual(["c.csv null", `${settingsFile} 3`, "a.csv 9", "b.csv null", "b.csv 4"]);
  expect([told.at(-2), all.at(-1)?.times]).toEqual([`b.csv ${mostOfAKind + 3}`, 2]);
});

test("what can hardly be what was meant stands before all else", () => {
  const problems = new Problems();
  problems.add("settings.invalid", { file: settingsFile, line: 1 }, said);
  problems.add("plausibility.all_open", { file: "quotes.csv" }, said);
  expect(inOrder(problems.list, [{ file: "quotes.csv" }]).map(({ rule }) => rule)).toEqual([
    "plausibility.all_open",
    "settings.invalid",
  ]);
});
