import { expect, test } from "vitest";
import { readData } from "../../../src/reading/read.ts";
import { paste } from "../../pasted.fixture.ts";
import { figuresOf, folderOf, lastDayOf, problemsOf } from "./field.fixture.ts";

const read = (folder: string) => readData({ folder, today: lastDayOf("2026-10") });
const errorsOf = (data: ReturnType<typeof read>) =>
  problemsOf(data).filter((each) => each.startsWith("error"));

const quotes = (...owners: readonly string[]) =>
  [
    "quote_id;account_manager_id;issued_on;outcome;closed_on;value",
    ...owners.map((owner, i) => `Q${i};${owner};05-10-2026;won;20-10-2026;1000`),
  ].join("\n");

const teamOf = (headers: string, ...names: readonly string[]) =>
  [
    `person_id;${headers};team;fte;start_date`,
    ...names.map((name, i) => `${i + 1};${name};Noord;1;2020-01-01`),
  ].join("\n");

test.each([
  [
    "the first name alone is pointed to",
    "First Name;Last Name",
    ["Anna;Smit", "Bram;Bos"],
    "team: { columns: { name: First Name } }",
    ["Anna Smit"],
  ],
  [
    "nothing is pointed to",
    "Voornaam;Tussenvoegsel;Achternaam",
    ["Anna;;Smit", "Sanne;de;Wit"],
    "",
    ["Anna Smit", "Sanne de Wit"],
  ],
  [
    "the last name goes first",
    "Vorname;Nachname",
    ["Anna;Smit", "Bram;Bos"],
    "",
    ['"Smit, Anna"', '"Bos, Bram"'],
  ],
  ["the name is the last name", "Naam;Roepnaam", ["Smit;Anna", "Bos;Bram"], "", ["Anna Smit", "Bram Bos"]],
])(
  "names that the team file has in parts ask to be read together: %s",
  (_, headers, names, settings, owners) => {
    const folder = folderOf({
      files: {
        "team.csv": teamOf(headers, ...names),
        "quotes.csv": quotes(...owners),
        "report.yaml": `files: { ${settings} }\n`,
      },
    });
    const data = read(folder);
    expect(errorsOf(data)).toEqual(["error people.name_in_parts team.csv"]);
    expect(problemsOf(data).filter((each) => each.includes("unknown_person"))).toEqual([]);
    const [asked] = data.problems.filter(({ rule }) => rule === "people.name_in_parts");
    if (asked) paste(folder, asked);
    const after = read(folder);
    expect(figuresOf(after, ["activity.count.orders"])).toEqual([owners.length]);
    expect([...after.dataset.quotes.person]).toEqual(owners.map((_owner, i) => i));
  },
);

test("an export that names people in parts asks to read them together", () => {
  const folder = folderOf({
    files: {
      "team.csv": teamOf("name", "Anna Smit", "Bram Bos"),
      "quotes.csv":
        "quote_id;Owner First Name;Owner Last Name;issued_on;outcome;closed_on;value\nQ1;Bram;Bos;2026-10-05;won;2026-10-20;1000\n",
      "report.yaml": "files: { quotes: { columns: { account_manager_id: Owner First Name } } }\n",
    },
  });
  const data = read(folder);
  expect(errorsOf(data)).toEqual(["error people.name_in_parts quotes.csv"]);
  const [asked] = data.problems.filter(({ rule }) => rule === "people.name_in_parts");
  expect(asked?.message).toContain(
    "Stands in parts: Owner First Name + Owner Last Name. So of 1 row it is not known whose it is.",
  );
  if (asked) paste(folder, asked);
  expect([...read(folder).dataset.quotes.person]).toEqual([1]);
});

test("names in parts are left as they are where the other files do not need them, and a stranger stays one", () => {
  const team = teamOf("First Name;Last Name", "Anna;Smit", "Bram;Bos");
  const told = (owners: readonly string[]) =>
    problemsOf(
      read(
        folderOf({
          files: {
            "team.csv": team,
            "quotes.csv": quotes(...owners),
            "report.yaml": "files: { team: { columns: { name: First Name } } }\n",
          },
        }),
      ),
    ).filter((each) => each.includes(" people."));
  expect(told(["1", "Anna", "Bram"])).toEqual([]);
  expect(told(["1", "Daan Mulder"])).toEqual(["warning people.unknown_person quotes.csv:3"]);
});
