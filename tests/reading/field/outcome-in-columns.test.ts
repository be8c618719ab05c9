import { describe, expect, test } from "vitest";
import { readData } from "../../../src/reading/read.ts";
import { paste } from "../../pasted.fixture.ts";
import { workbook } from "../../workbook.fixture.ts";
import { type Files, figuresOf, folderOf, lastDayOf, problemsOf, readField } from "./field.fixture.ts";

const team =
  "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n2;Bram Bos;Zuid;0,8;2020-01-01\n";
const counted = ["activity.count.orders", "activity.count.quotes", "activity.count.revenue"];
const csv = (...rows: readonly string[]) => `${rows.join("\n")}\n`;

/** A folder as it is read once what it asks of the outcome was pasted, with those lines. */
function answered(files: Files) {
  const folder = folderOf({ files: { "team.csv": team, "report.yaml": "languages: [en]\n", ...files } });
  const read = () => readData({ folder, today: lastDayOf("2026-10") });
  const asked = read().problems.find(({ column, paste: lines }) => column === "outcome" && lines);
  if (asked) paste(folder, asked);
  return { data: read(), values: asked?.paste?.split("\n").at(-1)?.trim() };
}

const day = (closed: string) => `Anna Smit;05-10-2026;${closed}`;

describe("A file of quotes without a column of outcomes asks to read several together", () => {
  test.each([
    [
      "IsClosed;IsWon",
      ["true;true", "true;false", "false;false"],
      "true true: won, true false: lost, false false: open",
    ],
    ["Gesloten;Gewonnen", ["Ja;Ja", "Ja;Nee", "Nee;Nee"], "Ja Ja: won, Ja Nee: lost, Nee Nee: open"],
    ["Gewonnen;Verloren", ["x;", ";x", ";"], '"* -": won, "- *": lost, "- -": open'],
    ["Won;Lost", ["1;0", "0;1", "0;0"], "1 0: won, 0 1: lost, 0 0: open"],
    [
      "active;probability",
      ["True;100.0", "False;0.0", "True;30.5"],
      "True 100: won, False 0: lost, True *: open",
    ],
    ["Probability (%)", ["100", "0", "60"], '"0": lost, "100": won, "*": open'],
    ["Waarschijnlijkheid", ["100%", "0%", "60%"], '"0": lost, "100": won, "*": open'],
    ["Probability", ["1", "0", "0,6"], '"0": lost, "1": won, "*": open'],
  ])("%s", (headers, [won, lost, open], meanings) => {
    const { data, values } = answered({
      "quotes.csv": csv(
        `quote_id;account_manager_id;issued_on;closed_on;value;${headers}`,
        `Q1;${day("20-10-2026")};1000;${won}`,
        `Q2;${day("21-10-2026")};900;${lost}`,
        `Q3;${day("")};700;${open}`,
      ),
    });
    expect(values).toBe(`values: { outcome: { ${meanings} } }`);
    expect(figuresOf(data, counted)).toEqual([1, 3, 1000]);
    expect(problemsOf(data).filter((each) => each.includes("settings"))).toEqual([]);
    expect([...data.dataset.quotes.outcome]).toEqual([1, 2, 0]);
  });

  test.each(["Gewonnen op;Verloren op", "Won date;Lost date", "Gewonnen am;Verloren am"])(
    "%s give the outcome and its day",
    (headers) => {
      const { data } = answered({
        "quotes.csv": csv(
          `quote_id;account_manager_id;issued_on;value;${headers}`,
          "Q1;1;05-10-2026;1000;20-10-2026;",
          "Q2;1;05-10-2026;900;;21-10-2026 14:30",
          "Q3;1;05-10-2026;700;;",
        ),
      });
      expect(figuresOf(data, counted)).toEqual([1, 3, 1000]);
      expect([...data.dataset.quotes.outcome]).toEqual([1, 2, 0]);
    },
  );
});

describe("A star stands for a part that is filled", () => {
  const files = {
    "team.csv": team,
    "quotes.csv": csv(
      "quote_id;account_manager_id;issued_on;Fase;Verliesreden;closed_on;value",
      "Q1;1;05-10-2026;Afgerond;;20-10-2026;1000",
      "Q2;1;05-10-2026;Afgerond;Te duur;20-10-2026;900",
      "Q3;1;05-10-2026;Lopend;;;700",
    ),
  };
  const dutch = (words: string) =>
    `bestanden: { offertes: { kolommen: { uitslag: [Fase, Verliesreden] }, waarden: { uitslag: { ${words} } } } }\n`;

  test("a reason that is filled says lost, in Dutch keys and words", () => {
    const words = '"Afgerond -": gewonnen, "Afgerond *": verloren, "Lopend -": open';
    const data = readField({ files: { ...files, "report.yaml": dutch(words) } });
    expect(figuresOf(data, counted)).toEqual([1, 3, 1000]);
    expect([...data.dataset.quotes.outcome]).toEqual([1, 2, 0]);
  });

  test("a word for nothing fills no part: it is asked", () => {
    const words = '"Afgerond -": gewonnen, "* *": verloren, "Lopend -": open';
    const nothing = { ...files, "quotes.csv": files["quotes.csv"].replace("Afgerond;;", "Afgerond;n.v.t.;") };
    const data = readField({ files: { ...nothing, "report.yaml": dutch(words) } });
    expect(data.problems.find(({ rule }) => rule === "cell.unknown_word")?.message).toContain(
      '"Afgerond n.v.t." 1×',
    );
  });

  test("one that fits nothing is told, and so are two that say otherwise of one row", () => {
    const idle = readField({
      files: {
        ...files,
        "report.yaml": dutch('"Afgerond -": gewonnen, "* *": verloren, "Lopend -": open, "Oud *": verloren'),
      },
    });
    expect(idle.problems.filter(({ rule }) => rule === "settings.unused").map(({ value }) => value)).toEqual([
      "Oud *",
    ]);
    const both = readField({
      files: {
        ...files,
        "report.yaml": dutch('"Afgerond *": gewonnen, "* Te duur": verloren, "* -": open'),
      },
    });
    expect(both.problems.find(({ rule }) => rule === "cell.unknown_word")?.message).toContain(
      '"Afgerond Te duur" 1×',
    );
  });

  test("from a workbook, whose boxes and chances have types", () => {
    const book = workbook({
      sheets: [
        {
          name: "Deals",
          rows: [
            ["quote_id", "account_manager_id", "issued_on", "Active", "Probability", "closed_on", "value"],
            [
              "Q1",
              1,
              { value: 46300, format: "dd-mm-yyyy" },
              true,
              100,
              { value: 46315, format: "dd-mm-yyyy" },
              1000,
            ],
            [
              "Q2",
              1,
              { value: 46300, format: "dd-mm-yyyy" },
              false,
              0,
              { value: 46315, format: "dd-mm-yyyy" },
              900,
            ],
            ["Q3", 1, { value: 46300, format: "dd-mm-yyyy" }, true, 30, null, 700],
          ],
        },
      ],
    });
    const { data } = answered({
      "deals.xlsx": Buffer.from(book),
      "report.yaml": "languages: [en]\nfiles: { quotes: { path: deals.xlsx } }\n",
    });
    expect([...data.dataset.quotes.outcome]).toEqual([1, 2, 0]);
    expect(figuresOf(data, counted)).toEqual([1, 3, 1000]);
  });
});
