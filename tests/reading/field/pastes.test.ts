import { expect, test } from "vitest";
import type { Problem } from "../../../src/contract/problem.ts";
import { readData } from "../../../src/reading/read.ts";
import { paste } from "../../pasted.fixture.ts";
import { type Files, folderOf, lastDayOf } from "./field.fixture.ts";

interface Case {
  rule: string;
  files: Files;
  /** What of the rule is asked after all was pasted as it stands: where only who knows it can fill it in. */
  next?: string;
}

const team =
  "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n2;Bram Bos;Zuid;1;2020-01-01\n";
const quoteHead = "quote_id;account_manager_id;issued_on;outcome;closed_on;value";
const quote = (id: string, rest = "") => `${id};1;2026-10-05;won;2026-10-20;${rest || "1000,50"}\n`;
const quotes = (...rows: string[]) => `${quoteHead}\n${rows.join("")}`;
const some = (count: number, row: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => row(i)).join("");

/** One example of each kind of lines to paste, and of each way in which they are written. */
const cases: Readonly<Record<string, Case>> = {
  "a header that stands twice": {
    rule: "column.duplicate",
    files: {
      "quotes.csv":
        "Nr;Naam;Datum;Naam;Status;Klaar;Bedrag\nQ1;Anna Smit;05-10-2026;Bakker;won;20-10-2026;1000\n",
      "report.yaml":
        "files:\n  quotes: { columns: { quote_id: Nr, account_manager_id: Naam, issued_on: Datum, outcome: Status, closed_on: Klaar, value: Bedrag } }\n",
    },
  },
  "two words that are not known": {
    rule: "cell.unknown_word",
    files: { "quotes.csv": quotes("Q1;1;2026-10-05;Weg;;1\n", "Q2;1;2026-10-05;Binnen: ja;;1\n") },
    next: "settings.invalid",
  },
  "more words than fit on a line": {
    rule: "cell.unknown_word",
    files: { "quotes.csv": quotes(some(6, (i) => `Q${i};1;2026-10-05;Fase "${i}";;1\n`)) },
    next: "settings.invalid",
  },
  "a constant for exports of which one is another": {
    rule: "file.default_of_another",
    files: {
      "calls.csv": "Activity date,Activity assigned to,Call outcome\n2026-10-05,Anna Smit,Connected\n",
      "meetings.csv":
        "Record ID,Meeting name,Meeting outcome,Location type,Activity date,Activity assigned to\n2,Bezoek,COMPLETED,ADDRESS,2026-10-06 10:00,Anna Smit\n",
      "report.yaml":
        'files: { activities: { path: "{calls,meetings}.csv", preset: hubspot, defaults: { type: call } } }\n',
    },
  },
  "calls that reached nobody": {
    rule: "activities.not_reached",
    files: {
      "calls.csv":
        "Activity date,Activity assigned to,Call outcome\n2026-10-05,Anna Smit,Connected\n2026-10-05,Anna Smit,No answer\n",
      "meetings.csv":
        "Record ID,Meeting name,Meeting outcome,Location type,Activity date,Activity assigned to\n2,Bezoek,COMPLETED,ADDRESS,2026-10-06 10:00,Anna Smit\n",
      "report.yaml": "files: { activities: { path: [calls.csv, meetings.csv], preset: hubspot } }\n",
    },
  },
  "a column for each month with its year": {
    rule: "column.missing",
    files: { "targets.csv": "team;2026-01;2026-02\nNoord;100;200\n" },
  },
  "a column for each month of an unknown year": {
    rule: "column.missing",
    files: { "targets.csv": "team;jan;feb\nNoord;100;200\n" },
    next: "column.missing",
  },
  "a column for each measure": {
    rule: "column.missing",
    files: { "targets.csv": "team;from;to;omzet;orders\nNoord;2026-01-01;2026-12-31;1000;20\n" },
  },
  "two series of months": {
    rule: "column.missing",
    files: {
      "targets.csv":
        "team;target jan 2026;target feb 2026;werkelijk jan 2026;werkelijk feb 2026\nNoord;1;2;3;4\n",
      "report.yaml":
        "files: { targets: { unpivot: { columns: months, name: from, value: value }, defaults: { measure: revenue } } }\n",
    },
  },
  "months whose year the name of the file has": {
    rule: "column.missing",
    files: {
      "doelen-2026.csv": "team;jan;feb\nNoord;100;200\n",
      "report.yaml":
        "files: { targets: { path: doelen-2026.csv, unpivot: { columns: months, name: from, value: value }, defaults: { measure: revenue } } }\n",
    },
  },
  "one box of two": {
    rule: "quotes.won_alone",
    files: {
      "quotes.csv":
        "quote_id;account_manager_id;issued_on;Is Deal Closed?;Is Closed Won;closed_on;value\nQ1;1;2026-10-05;true;true;2026-10-20;5\nQ2;1;2026-10-05;false;false;;5\n",
      "report.yaml":
        'files: { quotes: { columns: { outcome: Is Closed Won }, values: { outcome: { "true": won, "false": lost } } } }\n',
    },
  },
  "amounts of one export of a list that were not converted": {
    rule: "money.company_currency",
    files: {
      "q1.csv": `${quoteHead.replace(";value", ";amount;amount (converted);currency")}\nQ1;1;2026-10-05;won;2026-10-20;1000;1000;EUR\nQ2;1;2026-10-05;won;2026-10-20;500;500;USD\n`,
      "q2.csv": quotes(quote("Q3")),
      "report.yaml": "rates: { USD: 0.9 }\nfiles: { quotes: [{ path: q1.csv }, { path: q2.csv }] }\n",
    },
  },
  "amounts converted into the currency of a company": {
    rule: "money.company_currency",
    files: {
      "q1.csv": `${quoteHead.replace(";value", ";amount;amount (converted);currency")}\nQ1;1;2026-10-05;won;2026-10-20;1000;1087;EUR\nQ2;1;2026-10-05;won;2026-10-20;500;500;USD\n`,
      "q2.csv": quotes(quote("Q3")),
      "report.yaml": "koersen: { CHF: 1.04 }\nbestanden: { offertes: [{ pad: q1.csv }, { pad: q2.csv }] }\n",
    },
    next: "settings.invalid",
  },
  "rates that can be read in two ways": {
    rule: "file.ambiguous_numbers",
    files: {
      "quotes.csv": quotes(quote("Q1", "$ 10,50")),
      "rates.csv": "maand;koers\n2026-09;17.400\n2026-10;17.500\n",
      "report.yaml": "rates: { USD: rates.csv, CHF: 1.04 }\n",
    },
  },
  "somebody away who is nearly called as an employee": {
    rule: "absence.near_person",
    files: {
      "absence.csv": "person_id;start_date;end_date\nA. Smit;2026-08-03;2026-10-30\n",
      "report.yaml": "people: { Anna Smit: [anna@x.nl] }\n",
    },
  },
  "rows that are a cell short": {
    rule: "file.short_rows",
    files: {
      "quotes.csv": `quote_id;client_id;account_manager_id;issued_on;outcome;closed_on;value\n${some(4, (i) => quote(`Q${i}`))}`,
    },
  },
  "a grouped report": {
    rule: "column.grouped",
    files: {
      "quotes.csv": quotes(
        "Q1;1;2026-10-05;open;;5\n",
        "Q2;;2026-10-05;open;;5\n",
        "Q3;;2026-10-05;open;;5\n",
        "Q4;;2026-10-05;open;;5\n",
      ),
    },
  },
  "a column that may be grouped": {
    rule: "column.maybe_grouped",
    files: {
      "accounts.csv": `account_id;name;status;segment;account_manager_id\n${some(3, (i) => `K${i};x;customer;A;1\n`)}`,
      "activities.csv": `date;account_manager_id;type;account_id\n${some(3, (i) => `2026-10-05;1;visit;K${i}\n2026-10-06;1;visit;\n`)}`,
    },
  },
  "a file without headings": {
    rule: "file.no_headers",
    files: { "quotes.csv": `${quote("Q1")}${quote("Q2")}${quote("Q3")}` },
  },
  "a row that is called a total": {
    rule: "file.ambiguous_total",
    files: { "quotes.csv": quotes(quote("Q1"), quote("Q2"), "Totaal;;;;;77\n") },
  },
  "a last row that is the sum": {
    rule: "file.maybe_total",
    files: {
      "targets.csv":
        "team;from;to;measure;value\nNoord;2026-01-01;2026-12-31;revenue;1000\nZuid;2026-01-01;2026-12-31;revenue;2000\nOost;2026-01-01;2026-12-31;revenue;3000\n",
    },
  },
  "a number on two rows": {
    rule: "quotes.duplicate_id",
    files: { "quotes.csv": quotes(quote("Q1"), quote("Q1", "900,10")) },
  },
  "a country with several zones": {
    rule: "file.time_zone",
    files: {
      "quotes.csv": quotes("Q1;1;2026-10-05T23:10:00Z;open;;5\n"),
      "report.yaml": "country: US\n",
    },
    next: "settings.invalid",
  },
  "day or month first": {
    rule: "file.ambiguous_dates",
    files: { "quotes.csv": quotes("Q1;1;03/04/2026;open;;5\n", "Q2;1;04/05/2026;open;;5\n") },
  },
  "a fiscal year": {
    rule: "file.fiscal_years",
    files: {
      "targets.csv": "team;from;to;measure;value\nNoord;2026;2026;revenue;1000\n",
      "report.yaml": "fiscal_year_starts: 4\n",
    },
  },
  "point or comma": {
    rule: "file.ambiguous_numbers",
    files: { "quotes.csv": quotes(quote("Q1", "10.500"), quote("Q2", "12.500"), quote("Q3", "1250.5")) },
  },
  "another currency": {
    rule: "money.other_currency",
    files: { "quotes.csv": quotes(quote("Q1", "$ 10"), quote("Q2", "£ 12")) },
    next: "settings.invalid",
  },
  "a word for a currency": {
    rule: "money.other_currency",
    files: {
      "quotes.csv": `${quoteHead};currency\nQ1;1;2026-10-05;won;2026-10-20;10;Zaalgeld\nQ2;1;2026-10-05;won;2026-10-20;10;"a: b"\n`,
    },
    next: "settings.invalid",
  },
  "amounts in thousands": {
    rule: "money.unit",
    files: {
      "targets.csv": "team;from;to;measure;value (x € 1.000)\nNoord;2026-01-01;2026-12-31;revenue;1000\n",
      "report.yaml": 'files: { targets: { columns: { value: "value (x € 1.000)" } } }\n',
    },
  },
  "names in one of two encodings": {
    rule: "file.ambiguous_encoding",
    files: { "team.csv": Buffer.from(team.replace("Bram Bos", "Ren\u0082 Bos"), "latin1") },
  },
  "somebody who is not in the team file": {
    rule: "people.unknown_person",
    files: { "quotes.csv": quotes(quote("Q1"), "Q2;Daan Mulder;2026-10-05;won;2026-10-20;5\n") },
  },
};

const read = (folder: string) => readData({ folder, today: lastDayOf("2026-10") }).problems;
const ofRule = (problems: readonly Problem[], rule: string) =>
  problems.filter((each) => each.rule === rule && each.paste !== undefined);

test.each(Object.entries(cases))(
  "What is given to paste for %s works, whole and as it stands",
  (_, { rule, files, next }) => {
    const folder = folderOf({ files: { "team.csv": team, "report.yaml": "languages: [en]\n", ...files } });
    const [asked] = ofRule(read(folder), rule);
    if (!asked) throw new Error(`${rule} is not told, or has nothing to paste`);
    paste(folder, asked);
    const after = read(folder);
    const inSettings = after.filter(({ file, severity }) => file === "report.yaml" && severity === "error");
    if (next === undefined) {
      expect(inSettings.map(({ message }) => message)).toEqual([]);
      expect(
        after.filter((each) => each.rule === rule && each.severity === "error").map(({ message }) => message),
      ).toEqual([]);
    } else expect(after.map((each) => each.rule)).toContain(next);
  },
);

test("Of one file of several the lines stand apart, so that the others are read as before", () => {
  const files = {
    "team.csv": team,
    "q-09.csv": quotes(quote("Q1")),
    "q-10.csv": `${quote("Q2")}${quote("Q3")}${quote("Q4")}`,
    "report.yaml": 'files: { quotes: { path: "q-*.csv", values: { outcome: { Order: won } } } }\n',
  };
  const folder = folderOf({ files });
  const [asked] = ofRule(read(folder), "file.no_headers");
  expect(asked?.paste?.split("\n")).toEqual([
    "files:",
    "  quotes:",
    expect.stringMatching(/^ {4}- \{"path":"q-10\.csv","values":.*,"header":\["quote_id",.*\]\}$/),
    '    - {"path":"q-*.csv","values":{"outcome":{"Order":"won"}}}',
  ]);
  if (asked) paste(folder, asked);
  const { sources, problems } = readData({ folder, today: lastDayOf("2026-10") });
  expect(
    sources.filter(({ kind }) => kind === "quotes").map(({ file, rowsUsed }) => [file, rowsUsed]),
  ).toEqual([
    ["q-10.csv", 3],
    ["q-09.csv", 1],
  ]);
  expect(problems.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
});

test("In a list the lines stand in the entry that is about the file", () => {
  const files = {
    "team.csv": team,
    "calls.csv": "date;account_manager_id;type\n2026-10-05;1;Gebeld door\n",
    "visits.csv": "date;account_manager_id\n2026-10-05;1\n",
    "report.yaml":
      "bestanden:\n  activiteiten:\n    - pad: calls.csv\n    - pad: visits.csv\n      standaard: { soort: bezoek }\n",
  };
  const folder = folderOf({ files });
  const [asked] = ofRule(read(folder), "cell.unknown_word");
  expect(asked?.paste).toBe(
    'bestanden:\n  activiteiten:\n    - pad: "calls.csv"\n      waarden:\n        type: { "Gebeld door": "?" }',
  );
});

test("Where all files of a mapping ask the same, it is said of all of them", () => {
  const files = {
    "team.csv": team,
    "q-09.csv": quotes("Q1;1;03/04/2026;open;;5\n", "Q2;1;04/05/2026;open;;5\n"),
    "q-10.csv": quotes("Q3;1;05/06/2026;open;;5\n", "Q4;1;06/07/2026;open;;5\n"),
    "report.yaml": 'files: { quotes: { path: "q-*.csv" } }\n',
  };
  const asked = ofRule(read(folderOf({ files })), "file.ambiguous_dates");
  expect(asked.map((each) => [each.file, each.paste])).toEqual([
    ["q-09.csv", "files:\n  quotes:\n    date_order: dmy   # dmy / mdy"],
  ]);
  expect(asked[0]?.message).toMatch(/ In q-10\.csv too\.$/);
});

test("A word of twelve monthly exports is asked once, with all its rows, at its first place", () => {
  const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));
  const files = {
    "team.csv": team,
    ...Object.fromEntries(
      months.map((month) => [
        `q-2025-${month}.csv`,
        quotes(
          `A${month};1;2025-${month}-05;won;2025-${month}-20;5\n`,
          `B${month};1;2025-${month}-05;Binnen;2025-${month}-20;5\n`,
          ...(month === "03" ? [`C${month};1;2025-${month}-05;Weg;2025-${month}-20;5\n`] : []),
        ),
      ]),
    ),
    "report.yaml": 'files: { quotes: { path: "q-*.csv" } }\n',
  };
  const folder = folderOf({ files });
  const asked = ofRule(read(folder), "cell.unknown_word");
  expect(asked).toMatchObject([
    {
      file: "q-2025-01.csv",
      line: 3,
      paste: 'files:\n  quotes:\n    values:\n      outcome: { "Binnen": "?", "Weg": "?" }',
      message: expect.stringMatching(/^"Binnen" 12×, "Weg" 1× in 12 files: which/),
      message_nl: expect.stringMatching(/^"Binnen" 12×, "Weg" 1× in 12 bestanden: welke/),
    },
  ]);
  paste(folder, { paste: asked[0]?.paste?.replace('"?"', "won").replace('"?"', "lost") });
  expect(read(folder).filter(({ severity }) => severity === "error")).toEqual([]);
});
