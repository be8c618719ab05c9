import { expect, test } from "vitest";
import { nearName } from "../../../src/reading/linking/near-names.ts";
import { OtherForms } from "../../../src/reading/linking/other-forms.ts";
import { readData } from "../../../src/reading/read.ts";
import { assemble } from "../../../src/report/assemble.ts";
import { paste } from "../../pasted.fixture.ts";
import { folderOf, lastDayOf } from "./field.fixture.ts";

const team = [
  "person_id;name;team;fte;start_date",
  "101;Sanne de Wit;Noord;1;2020-01-01",
  "102;Joost van der Meer;Noord;1;2020-01-01",
].join("\n");
const spells = (...names: readonly string[]) =>
  ["person_id;start_date;end_date", ...names.map((name) => `"${name}";2026-08-03;2026-10-30`)].join("\n");

const folder = (absence: string, settings = "languages: [en]\n") =>
  folderOf({ files: { "team.csv": team, "absence.csv": absence, "report.yaml": settings } });
const read = (at: string) => readData({ folder: at, today: lastDayOf("2026-10") });
const told = (at: string) =>
  read(at)
    .problems.filter(({ rule, file }) => rule.startsWith("absence.") || file === "absence.csv")
    .map(({ severity, rule, line, value, message }) => ({ severity, rule, line, value, message }));

test("staff of other departments are one warning each, which does not say who, and their absence does not count", () => {
  const at = folder(spells("Piet Jansen", "Sanne de Wit", "Piet Jansen", "Fatima Amrani"));
  expect(told(at)).toEqual([
    {
      severity: "warning",
      rule: "absence.unknown_person",
      line: 2,
      value: null,
      message: expect.stringMatching(
        /^Somebody who is not in the team file, with 2 rows: that does not count\./,
      ),
    },
    {
      severity: "warning",
      rule: "absence.unknown_person",
      line: 5,
      value: null,
      message: expect.stringContaining("with 1 row:"),
    },
  ]);
  expect(JSON.stringify(read(at).problems)).not.toMatch(/Piet|Fatima/);
  expect(read(at).dataset.absences.map(({ person }) => person)).toEqual([0]);
});

test("nothing of them is in the report: it is the same without their rows", () => {
  const report = (...names: readonly string[]) =>
    JSON.stringify(
      assemble({
        ...read(folder(spells(...names))),
        month: "2026-10",
        audience: { kind: "management" },
        today: lastDayOf("2026-10"),
      }),
    );
  expect(report("Sanne de Wit", "Piet Jansen")).toBe(report("Sanne de Wit"));
});

test.each(["Sanne de Witt", "S. de Wit", "Wit, Sanne de", "Sanne Wit", "Sánne  de-Wit"])(
  "%s may be Sanne de Wit, and is asked, with a line that joins the two",
  (name) => {
    const at = folder(spells(name, "102"));
    const [asked] = read(at).problems.filter(({ rule }) => rule === "absence.near_person");
    expect(asked).toMatchObject({ severity: "error", line: 2, value: name });
    const other = asked?.paste?.split("\n# ")[1] ?? "";
    expect(told(folder(spells(name, "102"), other))).toEqual([]);
    if (asked) paste(at, asked);
    expect(told(at)).toEqual([]);
    expect(read(at).dataset.absences.map(({ person }) => person)).toEqual([0, 1]);
  },
);

test.each([
  ["Tim Bos", ["Kim Bos"], undefined],
  ["Jan Smit", ["Anna Smit"], undefined],
  ["Wit", ["Sanne de Wit"], undefined],
  ["10123", ["10132"], undefined],
  ["S. de Wit", ["Sanne de Wit", "Saskia de Wit"], null],
  ["Jan Vries", ["Jan de Vries", "Jan van Vries"], null],
])("%s is nobody of %j that can be told", (name, all, near) => {
  const forms = new OtherForms(all);
  const find = (text: string) => all.indexOf(text);
  expect(nearName(name, { all, find, otherForm: (text) => forms.of(text) })).toBe(near);
});

test("names where the team has numbers alone are of another system, which is an error", () => {
  const numbers = team.replace(";name", ";note");
  const files = { "team.csv": numbers, "absence.csv": spells("Piet Jansen", "Fatima Amrani") };
  const { problems } = read(folderOf({ files }));
  expect(problems.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual([
    "people.none_known",
  ]);
});

test("absence of nobody of the team is no error where the numbers are of the same kind", () => {
  expect(told(folder(spells("20501", "20502"))).map(({ severity }) => severity)).toEqual([
    "warning",
    "warning",
  ]);
});
