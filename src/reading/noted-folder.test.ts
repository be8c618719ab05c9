import { appendFileSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { readEditionFiles } from "../report/editions/edition-files.ts";
import { readFolder } from "./data-folder.ts";
import { notedFolder, refuseChanged } from "./noted-folder.ts";

let data = "";
const place = (...way: string[]) => join(data, ...way);

beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), "handjes-input-")), "data");
  cpSync(join(import.meta.dirname, "../../tests/fixtures/english"), data, { recursive: true });
});

test("a file that is written after it was read is refused by name, for what was read may be a part of it", () => {
  const noted = notedFolder(data);
  readFolder(data, noted);
  refuseChanged(noted, "");
  appendFileSync(place("photos.txt"), "not read");
  refuseChanged(noted, "");
  appendFileSync(place("quotes.csv"), "\n");
  expect(() => refuseChanged(noted, " dist/ is unchanged.")).toThrow(
    "Changed while the report was made: quotes.csv. Run again when the export has ended. dist/ is unchanged.",
  );
});

test("a look-up, a worksheet, the settings and an edition are read as well", () => {
  appendFileSync(
    place("report.yaml"),
    "files: { quotes: { lookup: { account_id: { column: account_id, file: plan.csv, key: segment, value: medium } } } }\n",
  );
  mkdirSync(place("editions"));
  writeFileSync(place("editions", "2026-04.json"), "{}");
  const { folder, onRead } = notedFolder(data);
  const files: string[] = [];
  const note = (file: string) => {
    files.push(file);
    onRead(file);
  };
  readFolder(folder, { onRead: note });
  expect(() => readEditionFiles({ folder, onRead: note })).toThrow("version");
  expect(files.filter((file) => file === "plan.csv")).toHaveLength(2);
  expect(files).toEqual(expect.arrayContaining(["report.yaml", "editions/2026-04.json"]));
});
