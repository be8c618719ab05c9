import { describe, expect, test } from "vitest";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const outcome = ["activity.count.orders", "activity.count.revenue"];
const team =
  "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n2;Bram Bos;Zuid;1;2020-01-01\n";
const accounts =
  "account_id;name;status;segment;account_manager_id\nK1;Bakker;klant;A;1\nK2;Slager;klant;B;2\n";
const kinds = ["strength", "absence", "accounts", "contacts", "plan", "activities", "quotes", "targets"];

interface Given {
  quotes?: string;
  activities?: string;
  accounts?: string;
  mapping?: string;
}

/** A folder with two people and some of the other files. */
function readOf({ mapping, ...content }: Given) {
  const used = Object.keys(content);
  const off = kinds.filter((kind) => !used.includes(kind)).map((kind) => `  ${kind}: off\n`);
  const files = Object.entries(content).map(([kind, text]) => [`${kind}.csv`, text]);
  return readField({
    files: {
      ...Object.fromEntries(files),
      "team.csv": team,
      "report.yaml": `languages: [en]\nfiles:\n${off.join("")}${mapping === undefined ? "" : `  ${mapping}\n`}`,
    },
  });
}

const head = "quote_id;account_manager_id;issued_on;outcome;closed_on;value";
const won = ["Q1;1;05-10-2026;won;20-10-2026;1000", "Q2;2;06-10-2026;won;21-10-2026;900"];
const lines = (...all: readonly string[]) => `${all.join("\n")}\n`;

describe("whole lines in quotes are read without them, and told", () => {
  const quoted = (line: string) => `"${line.replaceAll('"', '""')}"`;
  const commas = (line: string) => line.replaceAll(";", ",").replace(/(\d\d)-(\d\d)-(\d{4})/g, "$3-$2-$1");
  test.each<[string, string]>([
    ["semicolons", lines(...[head, ...won].map(quoted))],
    ["commas", lines(...[head, ...won].map((line) => quoted(commas(line))))],
    ["tabs", lines(...[head, ...won].map((line) => quoted(line.replaceAll(";", "\t"))))],
    ["delimiters behind them", lines(...[head, ...won].map((line) => `${quoted(commas(line))};;;`))],
    ["quoted cells within", lines(...[head, ...won].map((line) => quoted(line.replace(/^([^;]+)/, '"$1"'))))],
    [
      "only the lines that hold quotes",
      lines(head, won[0] ?? "", quoted((won[1] ?? "").replace("Q2", '"Q2"'))),
    ],
    ["line ends of Windows", [head, ...won].map(quoted).join("\r\n")],
  ])("with %s", (_, quotes) => {
    const data = readOf({ quotes });
    expect(problemsOf(data)).toEqual(["repaired file.lines_in_quotes quotes.csv:1"]);
    expect(figuresOf(data, outcome)).toEqual([2, 1900]);
  });

  test("cells in quotes are no lines in quotes", () => {
    const cells = [head, ...won].map((line) =>
      line
        .split(";")
        .map((cell) => `"${cell}"`)
        .join(";"),
    );
    expect(problemsOf(readOf({ quotes: lines(...cells) }))).toEqual([]);
  });
});

describe("a file without headings", () => {
  test("says so, with its first row and the names to paste, which read it", () => {
    const data = readOf({ quotes: lines(...won) });
    expect(problemsOf(data)).toEqual(["error file.no_headers quotes.csv:1"]);
    const [problem] = data.problems;
    expect(problem?.message).toContain("outcome = won");
    expect(problem?.paste).toBe(
      "files:\n  quotes:\n    header: [quote_id, account_manager_id, issued_on, outcome, closed_on, value]",
    );
    const named = readOf({
      quotes: lines(...won),
      mapping: "quotes: { header: [quote_id, account_manager_id, issued_on, outcome, closed_on, value] }",
    });
    expect(problemsOf(named)).toEqual([]);
    expect(figuresOf(named, outcome)).toEqual([2, 1900]);
  });

  test.each([",", "\t", "|"])("between %j too", (delimiter) => {
    const quotes = lines(...won)
      .replaceAll(";", delimiter)
      .replace(/(\d\d)-(\d\d)-(\d{4})/g, "$3-$2-$1");
    expect(problemsOf(readOf({ quotes }))).toEqual(["error file.no_headers quotes.csv:1"]);
  });

  test("names that are given take the place of headings, in the words of the export and under columns", () => {
    const mapping =
      "quotes: { header: [nr, wie, op, uitslag, dicht, bedrag], columns: { quote_id: nr, account_manager_id: wie, issued_on: op, closed_on: dicht, value: bedrag } }";
    expect(figuresOf(readOf({ quotes: lines(...won), mapping }), outcome)).toEqual([2, 1900]);
    expect(figuresOf(readOf({ quotes: lines(head, ...won), mapping }), outcome)).toEqual([2, 1900]);
  });

  test("headings that nobody knows are headings", () => {
    const data = readOf({ quotes: lines("a;b;c", "x;2;3") });
    expect(problemsOf(data)).not.toContain("error file.no_headers quotes.csv:1");
  });
});

describe("rows with a cell fewer than the headings", () => {
  const activities = lines(
    "date;account_manager_id;type;label;account_id;contact_id",
    "05-10-2026;1;bezoek;K1;C1",
    "06-10-2026;2;bezoek;K2;K1",
  );

  test("every one of them is an error that says so, with the lines to paste", () => {
    const data = readOf({ activities, accounts });
    expect(problemsOf(data)).toEqual(["error file.short_rows activities.csv:2"]);
    const [problem] = data.problems;
    expect(problem?.message).toContain("There are 6 headings and every row has 5 cells");
    expect(problem?.message).toContain("label = K1");
    expect(problem?.paste).toContain(
      'header: ["date", "account_manager_id", "type", "account_id", "contact_id"]',
    );
    const mapping = `activities: { header: [date, account_manager_id, type, account_id, contact_id] }`;
    const named = readOf({
      activities: activities.replaceAll(";C1", ";").replaceAll("K2;K1", "K2;"),
      accounts,
      mapping,
    });
    expect(problemsOf(named)).toEqual([]);
    expect(named.dataset.activities.account).toEqual(Int32Array.of(0, 1));
  });

  test.each<[string, string]>([
    [
      "a note before the value",
      lines(
        "quote_id;account_manager_id;issued_on;outcome;note;value",
        "Q1;1;05-10-2026;open;1000",
        "Q2;2;06-10-2026;open;900",
      ),
    ],
    [
      "a column before the dates",
      lines(
        "quote_id;account_manager_id;region;issued_on;outcome;closed_on",
        "Q1;1;05-10-2026;won;20-10-2026",
        "Q2;2;06-10-2026;won;21-10-2026",
      ),
    ],
  ])("with %s", (_, quotes) => {
    expect(problemsOf(readOf({ quotes }))).toContain("error file.short_rows quotes.csv:2");
  });

  test.each<[string, string]>([
    ["a delimiter behind the headings alone", lines(`${head};`, ...won)],
    ["a delimiter behind the rows alone", lines(head, ...won.map((row) => `${row};`))],
    ["a blank last column that all rows leave out", lines(`${head};opmerking`, ...won)],
    ["rows that leave out different cells", lines(`${head};a;b`, ...won, "Q3;1;05-10-2026;open")],
  ])("%s is read as ever", (_, quotes) => {
    const data = readOf({ quotes });
    expect(problemsOf(data)).toEqual([]);
    expect(figuresOf(data, outcome)).toEqual([2, 1900]);
  });
});

describe("a grouped report", () => {
  const quotes = lines(
    "account_manager_id;quote_id;issued_on;outcome;closed_on;value",
    "Anna Smit;Q1;05-10-2026;won;20-10-2026;1000",
    ";Q2;06-10-2026;won;21-10-2026;500",
    "Bram Bos;Q3;06-10-2026;won;21-10-2026;900",
    ";Q4;06-10-2026;won;21-10-2026;100",
  );
  const mapping = "quotes: { fill_down: [account_manager_id] }";

  test("asks to fill its owners down, with the line to paste", () => {
    const data = readOf({ quotes });
    expect(problemsOf(data)).toContain("error column.grouped quotes.csv:3");
    expect(data.problems.find(({ rule }) => rule === "column.grouped")?.paste).toBe(
      "files:\n  quotes:\n    fill_down: [account_manager_id]",
    );
  });

  test.each<[string, string]>([
    ["as it is", quotes],
    ["in quotes", quotes.replaceAll("Anna Smit", '"Anna Smit"')],
    [
      "with the totals of its groups",
      quotes.replace("Bram Bos", "Anna Smit Total;;;;;1500\nBram Bos") +
        ";Total;;;;1000\nGrand Total;;;;;2500\n",
    ],
  ])("is read with fill_down, %s", (_, content) => {
    const data = readOf({ quotes: content, mapping });
    expect(problemsOf(data).filter((each) => !each.includes("file.total_line"))).toEqual([]);
    expect(figuresOf(data, outcome)).toEqual([4, 2500]);
    expect([...data.dataset.quotes.person]).toEqual([0, 0, 1, 1]);
  });

  test("a name on a line of its own above its rows is a heading, and left out", () => {
    const grouped = lines(
      "account_manager_id;quote_id;issued_on;outcome;closed_on;value",
      "Anna Smit;;;;;",
      ";Q1;05-10-2026;won;20-10-2026;1000",
      ";Q2;05-10-2026;won;20-10-2026;500",
      "Bram Bos;;;;;",
      ";Q3;05-10-2026;won;20-10-2026;250",
    );
    const data = readOf({ quotes: grouped, mapping });
    expect(problemsOf(data)).toEqual([2, 5].map((line) => `repaired file.total_line quotes.csv:${line}`));
    expect([...data.dataset.quotes.person]).toEqual([0, 0, 1]);
  });

  test("a day that stands on the first row of each group is told, with the lines that fill it down", () => {
    const activities = lines(
      "date;account_manager_id;type",
      "05-10-2026;1;bezoek",
      ";2;bezoek",
      "06-10-2026;1;bezoek",
      ";2;bezoek",
    );
    const asked = readOf({ activities });
    expect(problemsOf(asked)).toContain("error column.grouped activities.csv:3");
    const read = readOf({ activities, mapping: "activities: { fill_down: [date] }" });
    expect(problemsOf(read)).toEqual([]);
    expect(read.dataset.activities.length).toBe(4);
  });

  test("an owner is filled down past rows that are left out", () => {
    const skip = "quotes: { fill_down: [account_manager_id], skip: { quote_id: [Q3] } }";
    expect([...readOf({ quotes, mapping: skip }).dataset.quotes.person]).toEqual([0, 0, 1]);
  });

  test("a column that does not exist is an error in report.yaml", () => {
    const data = readOf({ quotes, mapping: "quotes: { fill_down: [acount_manager_id] }" });
    expect(problemsOf(data)[0]).toMatch(/^error settings.invalid report.yaml/);
  });
});

test("headings that return between the rows are left out and told", () => {
  for (const quotes of [
    lines(head, won[0] ?? "", head, won[1] ?? ""),
    lines(head, won[0] ?? "", head, won[1] ?? "").replaceAll("won", '"won"'),
    lines(head, won[0] ?? "", head.toUpperCase(), won[1] ?? ""),
    `\ufeff${lines(head, won[0] ?? "")}\ufeff${lines(head, won[1] ?? "")}`,
  ]) {
    const data = readOf({ quotes });
    expect(problemsOf(data)).toEqual(["repaired file.repeated_header quotes.csv:3"]);
    expect(figuresOf(data, outcome)).toEqual([2, 1900]);
  }
});

test.each([
  ["as they stand", '="', '"'],
  ["in quotes", '"=""', '"""'],
])(
  "numbers in a formula of one text, which Excel leaves their zeros, are those numbers: %s",
  (_, opens, closes) => {
    const said = (number: string) => `${opens}${number}${closes}`;
    const data = readOf({
      accounts: lines(
        "account_id;name;status;segment;account_manager_id",
        `${said("00123")};Bakker;klant;A;${said("1")}`,
      ),
      activities: lines("date;account_manager_id;type;account_id", "05-10-2026;1;bezoek;00123"),
    });
    expect(problemsOf(data)).toEqual([]);
    expect(data.dataset.accounts[0]).toMatchObject({ id: "00123", manager: 0 });
    expect([...data.dataset.activities.account]).toEqual([0]);
  },
);

describe("a quote that another row closes holds the rows between them in one cell", () => {
  const row = (id: string) => `${id};1;05-10-2026;gewonnen;20-10-2026;1000`;
  const behind = (...notes: readonly string[]) =>
    lines(`${head};notitie`, ...notes.map((note, i) => `${row(`Q${i}`)};${note}`));
  const inFront = (...notes: readonly string[]) =>
    lines(`notitie;${head}`, ...notes.map((note, i) => `${note};${row(`Q${i}`)}`));

  test.each([
    ["behind", behind('"begint', "x", 'sluit"', "x"), 2, 2],
    ["behind the row above", behind("x", '"begint', 'sluit"'), 3, 1],
    ["in front", inFront('"begint', "x", 'sluit"', "x"), 2, 2],
  ])("%s", (_, quotes, line, rows) => {
    const data = readOf({ quotes });
    expect(problemsOf(data)).toContain(`error row.rows_in_a_cell quotes.csv:${line}`);
    const told = data.problems.find(({ rule }) => rule === "row.rows_in_a_cell");
    expect(told).toMatchObject({ column: "notitie", value: expect.stringContaining("begint") });
    expect(told?.message).toContain(rows === 1 ? "closes a row further on" : "closes 2 rows further on");
  });

  test("a text of several lines is none, with as many delimiters and a date in it", () => {
    const quotes = behind('"gebeld;terug;op;maandag;5 okt;en;dan\n12-10-2026;om;tien;uur;weer;met;Jan"', "x");
    expect(problemsOf(readOf({ quotes }))).toEqual([]);
  });
});
