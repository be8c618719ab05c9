import { describe, expect, test } from "vitest";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const team =
  "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n2;Bram Bos;Zuid;0,8;2020-01-01\n";
const lines = (...rows: string[]) => `${rows.join("\n")}\n`;
const counted = ["activity.count.orders", "activity.count.revenue"];
const outcomes = ["open", "won", "lost"];

const read = (quotes: string, settings: string) =>
  readField({
    files: {
      "team.csv": team,
      "quotes.csv": quotes,
      "report.yaml": `languages: [en]\nfiles: { quotes: ${settings} }\n`,
    },
  });
const outcomesOf = ({ dataset: { quotes } }: ReturnType<typeof read>) =>
  Array.from(quotes.outcome, (code) => outcomes[code]);

describe("won and lost in two columns with a mark in one of them", () => {
  const quotes = lines(
    "quote_id;account_manager_id;issued_on;Gewonnen;Verloren;closed_on;value",
    "Q1;1;01-10-2026;x;;20-10-2026;1000",
    "Q2;1;01-10-2026;;x;20-10-2026;500",
    "Q3;1;01-10-2026;;;;700",
  );
  const joined = (words: string) =>
    `{ columns: { outcome: [Gewonnen, Verloren] }, values: { outcome: { ${words} } } }`;

  test.each(["'x -': won, '- x': lost, '- -': open", "'- -': open, '- x': lost, 'x -': won"])(
    "is read by its place, and a row with none by what is said of blanks: { %s }",
    (words) => {
      const data = read(quotes, joined(words));
      expect(problemsOf(data).filter((each) => !/ file\.missing /.test(each))).toEqual([]);
      expect(outcomesOf(data)).toEqual(["won", "lost", "open"]);
    },
  );

  test("a place of which nothing is said is asked, and a row with none is blank", () => {
    const data = read(quotes, joined("'x -': won"));
    expect(problemsOf(data).filter((each) => each.startsWith("error"))).toEqual([
      "error cell.unknown_word quotes.csv:3",
      "error cell.blank quotes.csv:4",
    ]);
  });
});

describe("words of report.yaml are found as they are written, before they are taken for one another", () => {
  const row = (who: string, word: string, value: number) =>
    `${who}-${value};${who};01-10-2026;${word};20-10-2026;${value}`;
  const head = "quote_id;account_manager_id;issued_on;outcome;closed_on;value";

  test("two that differ in a mark, a case or an accent alone each mean what is said of them", () => {
    const words = ["A-B", "A.B", "Weg", "WEG", "Café", "Cafe"];
    const quotes = lines(head, ...words.map((word, i) => row("1", word, i + 1)));
    const data = read(
      quotes,
      "{ values: { outcome: { A-B: won, A.B: lost, Weg: won, WEG: lost, Café: won, Cafe: lost } } }",
    );
    expect(outcomesOf(data)).toEqual(["won", "lost", "won", "lost", "won", "lost"]);
  });

  test("a third writing of two that differ is asked", () => {
    const data = read(lines(head, row("1", "wEG", 1)), "{ values: { outcome: { Weg: won, WEG: lost } } }");
    expect(problemsOf(data)).toContain("error cell.unknown_word quotes.csv:2");
  });

  test("one that is alone is found in every writing", () => {
    const quotes = lines(
      head,
      row("1", "ORDER_BINNEN", 1),
      row("1", "order binnen", 2),
      row("1", "Órder-binnen", 4),
    );
    expect(figuresOf(read(quotes, "{ values: { outcome: { Order binnen: won } } }"), counted)).toEqual([
      3, 7,
    ]);
  });

  test("people of two codes are two", () => {
    const quotes = lines(head, row("A.B", "won", 1000), row("A-B", "won", 10));
    const data = read(quotes, '{ values: { account_manager_id: { "A.B": 1, "A-B": 2 } } }');
    expect([...data.dataset.quotes.person]).toEqual([0, 1]);
  });

  test("a code without letters leaves out no other", () => {
    const quotes = lines(
      head.replace("outcome", "outcome;Fase"),
      "Q1;1;01-10-2026;won;1.5;20-10-2026;1000",
      "Q2;1;01-10-2026;won;1-5;20-10-2026;10",
    );
    expect(figuresOf(read(quotes, '{ skip: { Fase: ["1.5"] } }'), counted)).toEqual([1, 10]);
  });
});
