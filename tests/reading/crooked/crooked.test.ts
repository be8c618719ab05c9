import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isoOfDay } from "../../../src/calendar/day.ts";
import { fileKinds } from "../../../src/contract/vocabulary.ts";
import type { ReadData } from "../../../src/reading/read.ts";
import { read } from "../../folders.fixture.ts";
import type { Crooked } from "./case.ts";
import { cells } from "./cells.ts";
import { encodings } from "./encodings.ts";
import { hostile } from "./hostile.ts";
import { shapes } from "./shapes.ts";

const team =
  "medewerkernummer;naam;team;fte;in_dienst\n1;Sanne de Wit;Noord;1;01-01-2020\n2;Zoë Bakker;Noord;1;01-01-2020\n";

/** A folder with two people and one crooked export of quotes. */
function folderOf({ content, mapping = "{}" }: Crooked): string {
  const folder = mkdtempSync(join(tmpdir(), "handjes-crooked-"));
  writeFileSync(join(folder, "medewerkers.csv"), team);
  writeFileSync(join(folder, "offertes.csv"), content);
  const off = fileKinds
    .filter((kind) => kind !== "team" && kind !== "quotes")
    .map((kind) => `  ${kind}: off\n`);
  writeFileSync(join(folder, "report.yaml"), `files:\n${off.join("")}  quotes: ${mapping}\n`);
  return folder;
}

const rowsOf = ({ dataset: { quotes } }: ReadData) =>
  Array.from({ length: quotes.length }, (_, i) => {
    const value = quotes.value[i] ?? Number.NaN;
    return `${isoOfDay(quotes.issuedOn[i] ?? 0)} ${Number.isNaN(value) ? "–" : value}`;
  });

const problemsOf = ({ problems }: ReadData) =>
  problems.map(({ rule, line }) => (line === null ? rule : `${rule}@${line}`));

describe.each([
  ["encodings and delimiters", encodings],
  ["rows and headers", shapes],
  ["dates, numbers and words", cells],
  ["what was made to break it", hostile],
])("%s", (_, cases) => {
  test.each([...cases])("$name", (crooked) => {
    const data = read(folderOf(crooked));
    expect(problemsOf(data)).toEqual(crooked.problems ?? []);
    expect(rowsOf(data)).toEqual(crooked.rows);
    for (const { rowsRead, rowsUsed, rowsRejected, rowsSkipped } of data.sources) {
      expect(rowsUsed + rowsRejected + rowsSkipped).toBe(rowsRead);
    }
  });
});
