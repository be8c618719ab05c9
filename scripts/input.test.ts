import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { readFolder } from "./data-folder.ts";
import { readEditionFiles } from "./editions.ts";
import { type Input, isStill, notedFolder, refuseChanged } from "./input.ts";

let data = "";
const place = (...way: string[]) => join(data, ...way);
const settings = (text: string) => appendFileSync(place("report.yaml"), text);

beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), "handjes-input-")), "data");
  cpSync(join(import.meta.dirname, "../tests/fixtures/english"), data, { recursive: true });
});

/** What a run sees of the folder. */
function seen(): Input {
  const { folder, onRead, input } = notedFolder(data);
  expect(readFolder(folder, onRead).problems.filter(({ rule }) => rule.startsWith("file."))).toEqual([]);
  readEditionFiles({ folder, onRead });
  return input;
}

test("a folder is as it was seen wherever it lies, until a file that was read is another", () => {
  const input = seen();
  expect(isStill(data, input)).toBe(true);
  cpSync(data, `${data}-copy`, { recursive: true });
  expect(isStill(`${data}-copy`, input)).toBe(true);
  appendFileSync(place("quotes.csv"), "\n");
  expect(isStill(data, input)).toBe(false);
  expect(isStill(place("nowhere"), input)).toBe(false);
});

test("a file that report.yaml names by its whole path is found again", () => {
  settings(`files: { quotes: { path: ${JSON.stringify(place("quotes.csv"))} } }\n`);
  const input = seen();
  expect(isStill(data, input)).toBe(true);
  appendFileSync(place("quotes.csv"), "\n");
  expect(isStill(data, input)).toBe(false);
});

test("report.yaml counts, and that it comes or goes", () => {
  const input = seen();
  settings("# the same\n");
  expect(isStill(data, input)).toBe(false);
  const other = seen();
  rmSync(place("report.yaml"));
  expect(isStill(data, other)).toBe(false);
});

test("what is a link counts by what it leads to: an export, a folder of them, the settings, the editions", () => {
  mkdirSync(place("2026"));
  renameSync(place("quotes.csv"), place("2026", "quotes.csv"));
  symlinkSync(place("2026"), place("now"));
  settings('files: { quotes: { path: "now/*.csv" } }\n');
  renameSync(place("report.yaml"), place("settings.txt"));
  symlinkSync("settings.txt", place("report.yaml"));
  renameSync(place("team.csv"), place("2026", "people.txt"));
  symlinkSync(place("2026", "people.txt"), place("team.csv"));
  mkdirSync(`${data}-editions`);
  symlinkSync(`${data}-editions`, place("editions"));
  const changes = [
    () => appendFileSync(place("2026", "quotes.csv"), "\n"),
    () => cpSync(place("2026", "quotes.csv"), place("2026", "quotes-2.csv")),
    () => rmSync(place("2026", "quotes-2.csv")),
    () => appendFileSync(place("settings.txt"), "# the same\n"),
    () => appendFileSync(place("2026", "people.txt"), "\n"),
    () => writeFileSync(join(`${data}-editions`, "2026-04.json"), "{}"),
  ];
  for (const [i, change] of changes.entries()) {
    const { folder, onRead, input } = notedFolder(data);
    readFolder(folder, onRead);
    expect(input.files.map(([file]) => file)).toContain("now/quotes.csv");
    expect(isStill(data, input), `before change ${i}`).toBe(true);
    change();
    expect(isStill(data, input), `change ${i}`).toBe(false);
  }
});

test("a look-up, a worksheet and an edition are read as well", () => {
  settings(
    "files: { quotes: { lookup: { account_id: { column: account_id, file: plan.csv, key: segment, value: medium } } } }\n",
  );
  mkdirSync(place("editions"));
  writeFileSync(place("editions", "2026-04.json"), "{}");
  const { folder, onRead, input } = notedFolder(data);
  readFolder(folder, onRead);
  expect(() => readEditionFiles({ folder, onRead })).toThrow("version");
  const files = input.files.map(([file]) => file);
  expect(files.filter((file) => file === "plan.csv")).toHaveLength(2);
  expect(files).toEqual(expect.arrayContaining(["report.yaml", "editions/2026-04.json"]));
});

test("what no run reads is not opened, however large; only its name counts", () => {
  writeFileSync(place("photos.zip"), "");
  truncateSync(place("photos.zip"), 2.2e9);
  const input = seen();
  truncateSync(place("photos.zip"), 0);
  expect(isStill(data, input)).toBe(true);
  rmSync(place("photos.zip"));
  expect(isStill(data, input)).toBe(false);
});

test("what comes or changes while a run reads is not taken for read", () => {
  const { folder, onRead, input } = notedFolder(data);
  readFolder(folder, (file, sha256) => {
    onRead(file, sha256);
    if (file === "quotes.csv") appendFileSync(place(file), "\n");
  });
  expect(isStill(data, input)).toBe(false);
  const before = notedFolder(data);
  writeFileSync(place("more.csv"), "");
  readFolder(data, before.onRead);
  expect(isStill(data, before.input)).toBe(false);
});

test("a file that could not be read counts as changed: then and now", () => {
  const input = seen();
  rmSync(place("quotes.csv"));
  mkdirSync(place("quotes.csv"));
  expect(isStill(data, input)).toBe(false);
  const { onRead, input: closed } = notedFolder(data);
  readFolder(data, onRead);
  expect(closed.files).toContainEqual(["quotes.csv", null]);
  expect(isStill(data, closed)).toBe(false);
});

test("a file that is written after it was read is refused by name, for what was read may be a part of it", () => {
  const noted = notedFolder(data);
  readFolder(data, noted.onRead);
  refuseChanged(noted, "");
  appendFileSync(place("photos.txt"), "not read");
  refuseChanged(noted, "");
  appendFileSync(place("quotes.csv"), "\n");
  expect(() => refuseChanged(noted, " dist/ is unchanged.")).toThrow(
    "Changed while the report was made: quotes.csv. Run again when the export has ended. dist/ is unchanged.",
  );
});
