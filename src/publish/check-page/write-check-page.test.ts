import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changedCopy } from "../../../tests/folders.fixture.ts";
import { sheetOf } from "../../../tests/workbook.fixture.ts";
import { checkedFolder } from "../../report/checked.ts";
import { elementsIn, textIn } from "../../text/markup.fixture.ts";
import { checkShown, writeCheckPage } from "./write-check-page.ts";

const broken = () => changedCopy("dutch", { "offertes.csv": (text) => text.replace("1.234,56", "1.2OO") });
const place = () => join(mkdtempSync(join(tmpdir(), "handjes-check-")), "check.html");

test("the page of a folder marks the cell in its row, and is written over by the next", () => {
  const [folder, file] = [broken(), place()];
  writeCheckPage(file, checkShown(folder, checkedFolder(folder)));
  expect(elementsIn(readFileSync(file, "utf8"), "mark").map(textIn)).toContain("1.2OO");
  const whole = changedCopy("dutch", {});
  writeCheckPage(file, checkShown(whole, checkedFolder(whole)));
  expect(elementsIn(readFileSync(file, "utf8"), "mark").map(textIn)).not.toContain("1.2OO");
});

test("of a workbook the cell is marked in its row, and named as Excel goes to it", () => {
  const [folder, file] = [changedCopy("dutch", {}), place()];
  rmSync(join(folder, "formatie.csv"));
  writeFileSync(
    join(folder, "boek.xlsx"),
    sheetOf([
      ["team", "vanaf", "fte"],
      ["Zuid", "2026-01-01", "1.2OO"],
    ]),
  );
  writeFileSync(
    join(folder, "report.yaml"),
    "organisation: Demo\nfiles: { strength: { path: boek.xlsx, sheet: Blad1 } }\n",
  );
  writeCheckPage(file, checkShown(folder, checkedFolder(folder)));
  const page = readFileSync(file, "utf8");
  expect(elementsIn(page, "mark").map(textIn)).toContain("1.2OO");
  expect(page).toContain("<dd>Blad1!C2</dd>");
});

test("a file of somebody else's is not written over", () => {
  const [folder, file] = [broken(), place()];
  for (const mine of ["mine", "<!doctype html><p>handjes check</p>"]) {
    writeFileSync(file, mine);
    expect(() => writeCheckPage(file, checkShown(folder, checkedFolder(folder)))).toThrow(
      /is no page of the check/,
    );
    expect(readFileSync(file, "utf8")).toBe(mine);
  }
  expect(() => writeCheckPage("", checkShown(folder, checkedFolder(folder)))).toThrow(/--html/);
});
