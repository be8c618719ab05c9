import { expect, test } from "vitest";
import { readData } from "../../../src/reading/read.ts";
import { paste } from "../../pasted.fixture.ts";
import { workbook } from "../../workbook.fixture.ts";
import { type Files, figuresOf, folderOf, lastDayOf } from "./field.fixture.ts";

const spoken = ["Anna Smit", "Bram Bos", "Sanne de Wit", "Jan van den Berg", "Fatima El Amrani"];
const written = ["Smit, Anna", "Bos, Bram", "Wit, Sanne de", "Berg, Jan van den", "El Amrani, Fatima"];
const teamOf = (names: readonly string[]) =>
  [
    "person_id;name;team;fte;start_date",
    ...names.map((name, i) => `${i + 1};${name};Noord;1;2020-01-01`),
  ].join("\n");
const quotesOf = (names: readonly string[]) =>
  [
    "quote_id;account_manager_id;issued_on;outcome;closed_on;value",
    ...names.map((name, i) => `Q${i};${name};05-10-2026;won;20-10-2026;${i + 1}000`),
  ].join("\n");

/** A folder as it is read, and again once the lines of its first question were pasted. */
function answered(files: Files) {
  const folder = folderOf({ files: { "report.yaml": "languages: [en]\n", ...files } });
  const read = () => readData({ folder, today: lastDayOf("2026-10") });
  const asked = read().problems.find(({ rule, paste: lines }) => lines && rule.startsWith("people."));
  if (asked) paste(folder, asked);
  return { data: read(), asked };
}
const ofAll = {
  people: [0, 1, 2, 3, 4],
  figures: [5, 15_000],
};
const seen = (data: ReturnType<typeof readData>) => ({
  people: [...data.dataset.quotes.person],
  figures: figuresOf(data, ["activity.count.orders", "activity.count.revenue"]),
});

test("a team file with the last names first asks for the line that turns them, where others speak them", () => {
  const { data, asked } = answered({ "team.csv": teamOf(written), "quotes.csv": quotesOf(spoken) });
  expect(asked).toMatchObject({ rule: "people.name_in_parts", severity: "error" });
  expect(asked?.message).toContain("Stands with the last name first: name. So of 5 rows");
  expect(asked?.paste).toBe("files:\n  team:\n    columns: { name: { turned: name } }");
  expect(seen(data)).toEqual(ofAll);
  expect(data.dataset.people.map(({ name }) => name)).toEqual(spoken);
});

test("an export with all last names first asks for the line that turns them, one with some for people:", () => {
  const files = { "team.csv": teamOf(spoken), "quotes.csv": quotesOf(written) };
  const { data, asked } = answered(files);
  expect(asked?.rule).toBe("people.none_known");
  expect(asked?.paste).toBe(
    "files:\n  quotes:\n    columns: { account_manager_id: { turned: account_manager_id } }",
  );
  expect(seen(data)).toEqual(ofAll);
  const some = answered({ ...files, "quotes.csv": quotesOf([...spoken.slice(0, 4), "El Amrani, Fatima"]) });
  expect(some.asked?.paste).toBe('people:\n  "Fatima El Amrani": ["El Amrani, Fatima"]');
  expect(seen(some.data)).toEqual(ofAll);
  for (const settings of [
    "files: { quotes: { columns: { account_manager_id: { turned: account_manager_id } } } }\n",
    "bestanden: { offertes: { kolommen: { accountmanager: { omgedraaid: account_manager_id } } } }\n",
  ])
    expect(seen(answered({ ...files, "report.yaml": settings }).data)).toEqual(ofAll);
});

test("from a workbook, with a remark behind a name and particles between commas", () => {
  const names = ["Smit, Anna", "Bos, Bram", "Wit, de, Sanne", "Berg, Jan, van den", "El Amrani, Fatima"];
  const book = workbook({
    sheets: [
      {
        name: "Medewerkers",
        rows: [
          ["Nummer", "Naam", "Team", "Fte", "In dienst"],
          ...names.map((name, i) => [i + 1, name, "Noord", 1, { value: 43831, format: "dd-mm-yyyy" }]),
        ],
      },
    ],
  });
  const { data } = answered({
    "afas.xlsx": Buffer.from(book),
    "quotes.csv": quotesOf(spoken),
    "report.yaml":
      "bestanden:\n  medewerkers:\n    pad: afas.xlsx\n    kolommen: { medewerkernummer: Nummer, naam: { omgedraaid: Naam }, in_dienst: In dienst }\n",
  });
  expect(seen(data)).toEqual(ofAll);
});

test("a team file of which one name has no comma is left as it is, and a team that nobody speaks of too", () => {
  const mixed = answered({
    "team.csv": teamOf([...written.slice(0, 4), "Fatima"]),
    "quotes.csv": quotesOf(["Anna Smit", "5"]),
  });
  expect(mixed.asked?.rule).toBe("people.unknown_person");
  const numbered = answered({ "team.csv": teamOf(written), "quotes.csv": quotesOf(["1", "2"]) });
  expect(numbered.asked).toBeUndefined();
});
