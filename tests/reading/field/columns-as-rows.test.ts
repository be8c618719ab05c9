import { describe, expect, test } from "vitest";
import { readData } from "../../../src/reading/read.ts";
import { paste } from "../../pasted.fixture.ts";
import { workbook } from "../../workbook.fixture.ts";
import { type Files, figuresOf, folderOf, lastDayOf, readField } from "./field.fixture.ts";

const team =
  "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n2;Bram Bos;Zuid;0,8;2020-01-01\n";
const quotes =
  "quote_id;account_manager_id;issued_on;outcome;closed_on;value\nQ1;1;05-10-2026;won;20-10-2026;1000\n";

/** A folder as it is read once what it asks was pasted, with what that was. */
function answered(files: Files) {
  const folder = folderOf({
    files: { "team.csv": team, "quotes.csv": quotes, "report.yaml": "languages: [en]\n", ...files },
  });
  const read = () => readData({ folder, today: lastDayOf("2026-10") });
  const asked = read().problems.find(({ rule, paste: lines }) => rule === "column.missing" && lines);
  if (asked) paste(folder, asked);
  return { data: read(), lines: asked?.paste?.split("\n").slice(2).join("\n") ?? "" };
}

const contacts = ["activity.count.visits", "activity.count.calls", "activity.count.emails"];

describe("Activities with a column for each medium", () => {
  test.each([
    ["maand;medewerker;bezoeken;telefoontjes;e-mails;offertes", "okt 2026;Anna Smit", "okt 2026;Bram Bos"],
    ["Month;account_manager_id;Visits;Phone calls;E-mails;Quotes", "2026-10;1", "2026-10;2"],
    ["Datum;Accountmanager;Afspraken;Gebeld;Mails;Orders", "05-10-2026;1", "06-10-2026;2"],
  ])("%s ask for the line that counts them; a column of quotes is none of them", (headers, one, other) => {
    const { data, lines } = answered({ "activities.csv": `${headers}\n${one};12;40;3;4\n${other};8;;1;2\n` });
    expect(lines).toContain("name: type, value: count }");
    expect(figuresOf(data, ["activity.count.visits", "activity.count.calls"])).toEqual([20, 40]);
    const own = data.dataset.activities;
    expect(own.length).toBe(5);
    expect(data.sources.find(({ kind }) => kind === "activities")?.columnsUnused).toEqual([
      headers.split(";").at(-1),
    ]);
  });

  test("in Dutch keys, from a workbook", () => {
    const data = readField({
      files: {
        "team.csv": team,
        "quotes.csv": quotes,
        "telling.xlsx": Buffer.from(
          workbook({
            sheets: [
              {
                name: "Telling",
                rows: [
                  ["Maand", "Medewerker", "Bezoeken", "Telefoon"],
                  ["2026-10", "Anna Smit", 12, 40],
                  ["2026-10", "Bram Bos", 8, null],
                ],
              },
            ],
          }),
        ),
        "report.yaml":
          "bestanden:\n  activiteiten:\n    pad: telling.xlsx\n    kantelen: { kolommen: [Bezoeken, Telefoon], naam: soort, waarde: aantal }\n",
      },
    });
    expect(figuresOf(data, contacts.slice(0, 2))).toEqual([20, 40]);
  });

  test("a column for each month beside the type, or for both at once", () => {
    const months = answered({
      "activities.csv": "account_manager_id;type;2026-09;2026-10\n1;visit;10;12\n2;call;5;8\n",
    });
    expect(months.lines).toBe("    unpivot: { columns: months, name: date, value: count }");
    expect(figuresOf(months.data, contacts.slice(0, 2))).toEqual([12, 8]);
    const both = answered({
      "activities.csv":
        "account_manager_id;bezoeken sep 2026;gebeld sep 2026;bezoeken okt 2026;gebeld okt 2026\n1;10;1;12;3\n2;5;2;8;4\n",
    });
    expect(both.lines).toBe("    unpivot: { columns: months, name: date, rest: type, value: count }");
    expect(figuresOf(both.data, contacts.slice(0, 2))).toEqual([20, 7]);
  });
});

describe("Targets with a column for each month of each measure", () => {
  const said = ({ data }: ReturnType<typeof answered>) =>
    data.dataset.targets.map(({ measure, from, value }) => [
      measure,
      new Date(from * 86_400_000).toISOString().slice(0, 7),
      value,
    ]);

  test("headers such as 'bezoeken 2026-10' ask for one line, and are a month and a measure", () => {
    const targets = answered({
      "targets.csv":
        "team;bezoeken 2026-10;bezoeken 2026-11;omzet 2026-10;omzet 2026-11\nNoord;12;13;1000;2000\n",
    });
    expect(targets.lines).toBe(
      "    unpivot: { columns: months, name: from, rest: measure, value: value }\n    lasts: month",
    );
    expect(said(targets)).toEqual([
      ["visits", "2026-10", 12],
      ["visits", "2026-11", 13],
      ["revenue", "2026-10", 1000],
      ["revenue", "2026-11", 2000],
    ]);
  });

  test("months without a year take it from the name of the file, each series by itself", () => {
    const targets = answered({
      "targets 2026.csv":
        "Team;Omzet nov;Orders nov;Omzet dec;Orders dec;Omzet jan;Orders jan\nNoord;1;2;3;4;5;6\n",
      "report.yaml": "bestanden: { targets: { pad: targets 2026.csv } }\n",
    });
    expect(targets.lines).toContain("rest: measure, value: value, year: 2026");
    expect(said(targets)).toEqual([
      ["revenue", "2026-11", 1],
      ["orders", "2026-11", 2],
      ["revenue", "2026-12", 3],
      ["orders", "2026-12", 4],
      ["revenue", "2027-01", 5],
      ["orders", "2027-01", 6],
    ]);
  });

  test("a word beside the month that is no measure is asked, and rest fits periods alone", () => {
    const files = { "team.csv": team, "targets.csv": "team;omzet 2026-10;marge 2026-10\nNoord;12;13\n" };
    const settings = (columns: string) =>
      `languages: [en]\nfiles: { targets: { unpivot: { columns: ${columns}, name: from, rest: measure, value: value } } }\n`;
    const asked = readField({ files: { ...files, "report.yaml": settings("months") } });
    expect(asked.problems.find(({ rule }) => rule === "cell.unknown_word")?.message).toContain('"marge" 1×');
    const wrong = readField({ files: { ...files, "report.yaml": settings("[omzet 2026-10]") } });
    expect(wrong.problems.find(({ rule }) => rule === "settings.invalid")?.message).toContain(
      "months, quarters or years",
    );
  });
});
