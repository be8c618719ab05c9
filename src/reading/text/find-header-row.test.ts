import { expect, test } from "vitest";
import type { FileContract } from "../../contract/file.ts";
import { fileContracts } from "../../contract/files.ts";
import { fileMappingSchema } from "../../contract/mapping.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { headOf, knownHeaders } from "./find-header-row.ts";

/** The headers that are found in a text of a kind of file. */
function headIn(kind: FileKind, text: string, said: object = {}) {
  const contract: FileContract = fileContracts[kind];
  const mapping = fileMappingSchema.parse(said);
  const head = headOf(text, knownHeaders(contract, mapping), mapping);
  return (
    head && {
      delimiter: head.delimiter,
      line: head.line,
      headers: head.headers,
      titles: head.titles.map(({ line }) => line),
      samples: head.samples.map(({ line }) => line),
    }
  );
}

test.each([[";"], [","], ["\t"], ["|"]] as const)("headers are found under the delimiter %j", (delimiter) => {
  const text = [
    ["person_id", "name", "team"],
    ["1", "Jan", "Noord"],
  ]
    .map((row) => row.join(delimiter))
    .join("\n");
  expect(headIn("team", text)).toEqual({
    delimiter,
    line: 1,
    headers: ["person_id", "name", "team"],
    titles: [],
    samples: [2],
  });
});

test("the headers are the row with most of them, below titles and blank lines, in either language", () => {
  expect(
    headIn("team", "Medewerkers; team Noord\n\nGemaakt op 1-10\nnummer;naam;team\n1;Jan;Noord"),
  ).toMatchObject({
    line: 4,
    headers: ["nummer", "naam", "team"],
    titles: [1, 3],
    samples: [5],
  });
});

test("a title may hold one known word: a later row counts only with two, the first with one", () => {
  expect(headIn("team", "x;y\nteam;z\n1;2")?.line).toBe(1);
  expect(headIn("team", "x;y\nteam;name\n1;2")?.line).toBe(2);
  expect(headIn("team", "team;x\nname;y\n1;2")?.line).toBe(1);
  expect(headIn("team", "team;x\nname;fte\n1;2")?.line).toBe(2);
});

test("where no header is known they are the first row, under the delimiter that makes most cells of it", () => {
  expect(headIn("team", "a;b;c,d\n1;2;3")).toMatchObject({
    delimiter: ";",
    line: 1,
    headers: ["a", "b", "c,d"],
  });
  expect(headIn("team", "a;b,c,d\n1;2,3,4")?.delimiter).toBe(",");
});

test("headers are looked for in the first thirty rows", () => {
  const titles = (count: number) => "titel\n".repeat(count);
  expect(headIn("team", `${titles(29)}name;team\n`)?.line).toBe(30);
  expect(headIn("team", `${titles(30)}name;team\n`)?.line).toBe(1);
});

test("Excel's sep= line, or report.yaml, says the delimiter", () => {
  expect(headIn("team", "sep=|\nname;team\n1|2")).toMatchObject({ delimiter: "|", headers: ["name;team"] });
  expect(headIn("team", "name;team\n1;2", { delimiter: "," })?.headers).toEqual(["name;team"]);
});

test("headers that report.yaml speaks of are known, by columns, words to skip and look-ups", () => {
  const below = (header: string) => `x;y\n${header};name\n1;2`;
  expect(headIn("team", below("Wie"))?.line).toBe(1);
  expect(headIn("team", below("Wie"), { columns: { person_id: "wie" } })?.line).toBe(2);
  expect(headIn("team", below("Wie"), { skip: { wie: ["x"] } })?.line).toBe(2);
  expect(headIn("team", below("Wie"), { only: { wie: ["x"] } })?.line).toBe(2);
  expect(headIn("team", below("Wie"), { once: "wie" })?.line).toBe(2);
  const lookup = { person_id: { column: "wie", file: "a.csv", key: "a", value: "b" } };
  expect(headIn("team", below("Wie"), { lookup })?.line).toBe(2);
});

test("months are headers where rows have a first and a last day, or become rows", () => {
  const text = "x;y\njan 2026;feb 2026\n1;2";
  expect(headIn("targets", text)?.line).toBe(2);
  expect(headIn("quotes", text)?.line).toBe(1);
  const quarters = "x;y\nQ1 2026;Q2 2026\n1;2";
  expect(headIn("targets", quarters)?.line).toBe(1);
  const unpivot = { columns: "quarters", name: "from", value: "value" };
  expect(headIn("targets", quarters, { unpivot })?.line).toBe(2);
  expect(headIn("targets", "x;y\nOmzet jan 2026;Omzet feb 2026\n1;2")?.line).toBe(1);
});

test("headers that report.yaml gives are those of a file without any", () => {
  const header = ["person_id", "name", "team"];
  expect(headIn("team", "1;Jan;Noord\n2;Piet;Zuid", { header })).toEqual({
    delimiter: ";",
    line: 0,
    headers: header,
    titles: [],
    samples: [1, 2],
  });
  expect(headIn("team", "1,Jan,Noord;x\n2,Piet,Zuid", { header })?.delimiter).toBe(",");
  // A row of headers that the file has nevertheless is left out; one value that is a header by chance is no
  // such row.
  expect(headIn("team", "titel\nnummer;naam;team\n1;Jan;Noord", { header })).toMatchObject({
    line: 2,
    titles: [1],
    samples: [3],
  });
  expect(headIn("team", "1;naam;Noord\n2;Piet;Zuid", { header })).toMatchObject({ line: 0, samples: [1, 2] });
  expect(headIn("targets", "jan 2026;feb 2026\n1;2", { header: ["from", "to"] })?.line).toBe(0);
});

test("a text without a row has no headers", () => {
  expect(headIn("team", "\n\n")).toBeNull();
  expect(headIn("team", "", { header: ["name"] })).toBeNull();
});
