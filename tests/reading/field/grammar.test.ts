import { describe, expect, test } from "vitest";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const team =
  "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n2;Bram Bos;Zuid;0,8;2020-01-01\n";

/** Files of an English organisation with two people, under these settings of its files. */
const withSettings = (settings: string, files: Record<string, string>) =>
  readField({ files: { "team.csv": team, ...files, "report.yaml": `languages: [en]\n${settings}` } });

describe("A list of exports, each read in its own way", () => {
  const calls =
    "Activity date,Activity assigned to,Call outcome\n2026-10-05,Anna Smit,Connected\n2026-10-06,Anna Smit,Connected\n";
  const meetings = "Start;Organiser\n07-10-2026;Bram Bos\n";

  test("Calls are calls and meetings are visits, each with its own columns", () => {
    const data = withSettings(
      `files:
  activities:
    - path: calls.csv
      columns: { date: Activity date, account_manager_id: Activity assigned to }
      defaults: { type: call }
    - path: meetings.csv
      columns: { date: Start, account_manager_id: Organiser }
      defaults: { type: visit }
`,
      { "calls.csv": calls, "meetings.csv": meetings },
    );
    expect(figuresOf(data, ["activity.count.calls", "activity.count.visits"])).toEqual([2, 1]);
  });

  test("What is wrong in one of them is told at its line, and each must say its path", () => {
    const data = withSettings(
      `files:
  activities:
    - path: calls.csv
      defaults: { tipe: call }
    - columns: { date: Start }
`,
      { "calls.csv": calls },
    );
    expect(problemsOf(data).filter((each) => each.includes("report.yaml"))).toEqual([
      "error settings.invalid report.yaml:6",
    ]);
  });

  test("A column that one of them does not have is told there", () => {
    const data = withSettings(
      `files:
  activities:
    - path: calls.csv
      defaults: { tipe: call }
`,
      { "calls.csv": calls },
    );
    expect(data.problems.find(({ rule }) => rule === "settings.invalid")).toMatchObject({
      line: 5,
      column: "files.activities.0.defaults.tipe",
      message: expect.stringContaining('Did you mean "type"?'),
    });
  });
});

const quoteHead = "quote_id;account_manager_id;issued_on;outcome;closed_on;value";

/** What the problems of a rule say in English, with the lines to paste below. */
const saidOf = (data: ReturnType<typeof readField>, rule: string) =>
  data.problems
    .filter((each) => each.rule === rule)
    .map(({ message, paste }) => `${message}\n${paste ?? ""}`);

describe("A column made of several headers", () => {
  test("First and last name in two columns are one name", () => {
    const data = withSettings("files:\n  team: { columns: { name: [First Name, Infix, Last Name] } }\n", {
      "team.csv":
        "person_id;First Name;Infix;Last Name;team;fte;start_date\n1;Anna;;Smit;Noord;1;2020-01-01\n2;Sanne;de;Wit;Zuid;1;2020-01-01\n",
      "quotes.csv": `${quoteHead}\nQ1;Anna Smit;05-10-2026;won;20-10-2026;1000\nQ2;Sanne de Wit;05-10-2026;lost;20-10-2026;10\n`,
    });
    expect(figuresOf(data, ["activity.count.orders", "activity.count.quotes"])).toEqual([1, 2]);
    expect(data.dataset.people.map(({ name }) => name)).toEqual(["Anna Smit", "Sanne de Wit"]);
  });

  test("Two yes-no columns are one outcome, each with its place", () => {
    const files = {
      "quotes.csv":
        "Id,OwnerId,CreatedDate,IsClosed,IsWon,CloseDate,Amount\n006A,1,2026-10-05,true,true,2026-10-20,1000\n006B,2,2026-10-06,true,false,2026-10-21,900\n006C,2,2026-10-06,false,false,,700\n006D,2,2026-10-06,,true,,700\n",
    };
    const settings = (values: string) =>
      `files:\n  quotes:\n    columns: { quote_id: Id, account_manager_id: OwnerId, issued_on: CreatedDate, outcome: [IsClosed, IsWon], closed_on: CloseDate, value: Amount }\n    values: { outcome: { ${values} } }\n`;
    const words = "true true: won, true false: lost, false false: open";
    const asked = withSettings(settings(words), files);
    expect(problemsOf(asked).filter((each) => each.startsWith("error"))).toEqual([
      "error cell.unknown_word quotes.csv:5",
    ]);
    const data = withSettings(settings(`${words}, "- true": open`), files);
    expect(figuresOf(data, ["activity.count.orders", "activity.count.revenue"])).toEqual([1, 1000]);
    expect(data.sources.find(({ kind }) => kind === "quotes")?.columnsUnused).toEqual([]);
  });

  test("Of two dates or amounts the first that is filled counts, also beside marks for nothing", () => {
    const data = withSettings(
      "files:\n  quotes: { columns: { closed_on: [Actual End, Due Date], value: [Actual, Estimate] } }\n",
      {
        "quotes.csv":
          "quote_id;account_manager_id;issued_on;outcome;Actual End;Due Date;Actual;Estimate\nQ1;1;2026-10-05;won;2026-10-20;2026-11-01;1000;5000\nQ2;2;2026-10-05;won;;2026-10-22;n.v.t.;200\n",
      },
    );
    expect(figuresOf(data, ["activity.count.orders", "activity.count.revenue"])).toEqual([2, 1200]);
  });

  test("How cells are joined can be said: a year and a month with a dash are a month", () => {
    const data = withSettings(
      `files:
  targets:
    columns: { from: { join: [Jaar, Maand], with: "-" }, team: { first_of: [Team, Regio] } }
    lasts: month
    defaults: { measure: revenue }
`,
      { "targets.csv": "Team;Regio;Jaar;Maand;value\nNoord;X;2026;10;500\n;Zuid;2026;10;300\n" },
    );
    expect(problemsOf(data).filter((each) => each.startsWith("error"))).toEqual([]);
    expect(data.dataset.targets.map(({ value }) => value)).toEqual([500, 300]);
  });

  test("A header that is a part of one column is another too where it has that one's name", () => {
    const data = withSettings(
      "files: { quotes: { columns: { quote_id: { join: [quote_id, account_manager_id] } } } }\n",
      {
        "quotes.csv": `${quoteHead}\n1;1;01-10-2026;won;20-10-2026;1000\n1;2;01-10-2026;won;20-10-2026;500\n`,
      },
    );
    expect(figuresOf(data, ["activity.count.orders", "activity.count.revenue"])).toEqual([2, 1500]);
  });

  test("A header of a list that is not there is named, and so is a wrong key", () => {
    const quotes = { "quotes.csv": `${quoteHead};Owner\nQ1;1;2026-10-05;open;;1;x\n` };
    const data = withSettings(
      "files:\n  quotes: { columns: { account_manager_id: [Owner, Ownr 2] } }\n",
      quotes,
    );
    expect(saidOf(data, "column.missing")).toEqual([expect.stringContaining('Expected a column "Ownr 2"')]);
    const wrong = withSettings(
      "files:\n  quotes: { columns: { value: { join: [value], whith: x } } }\n",
      quotes,
    );
    expect(saidOf(wrong, "settings.invalid")).toEqual([expect.stringContaining('Did you mean "with"?')]);
  });
});

describe("Columns that become rows", () => {
  const expectTargets = (
    data: ReturnType<typeof readField>,
    expected: readonly [string, string, number][],
  ) => {
    expect(
      data.problems.filter(({ severity }) => severity === "error").map(({ message }) => message),
    ).toEqual([]);
    const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
    expect(data.dataset.targets.map(({ from, to, value }) => [day(from), day(to), value])).toEqual(expected);
  };
  const asked =
    "    unpivot: { columns: months, name: from, value: value }\n    lasts: month\n    defaults: { measure: revenue }";

  test("Targets with a column for each month ask for three lines, and are read with them", () => {
    const files = { "targets.csv": "team;2026-09;2026-10;2026-11\nNoord;1000;1100;1200\nZuid;500;600;\n" };
    const data = withSettings("", files);
    expect(saidOf(data, "column.missing")).toEqual([
      expect.stringMatching(
        /Headers such as "2026-09" are months: turn them into rows\..*\nfiles:\n {2}targets:\n/s,
      ),
    ]);
    const paste = data.problems.find(({ rule }) => rule === "column.missing")?.paste ?? "";
    expect(paste).toContain(asked);
    expectTargets(withSettings(`${paste}\n`, files), [
      ["2026-09-01", "2026-09-30", 1000],
      ["2026-10-01", "2026-10-31", 1100],
      ["2026-11-01", "2026-11-30", 1200],
      ["2026-09-01", "2026-09-30", 500],
      ["2026-10-01", "2026-10-31", 600],
    ]);
  });

  test.each([
    ["jan-26;feb-26", ""],
    ["Januari 2026;Februari 2026", ""],
    ["01-2026;02-2026", ""],
    ["202601;202602", ""],
    ["2026-M01;2026-M02", ""],
    ["01-01-2026;01-02-2026", ""],
    ["1/1/2026;2/1/2026", ""],
    ["2026-01-01 00:00:00;2026-02-01 00:00:00", ""],
    ["jan '26;feb '26", ""],
    ["Target jan 2026;Target feb 2026", ""],
    ["jan;feb;Totaal", ", year: 2026"],
    ["Jan.;Feb.", ", year: Jaar"],
  ])("Headers %s are the first months of the year", (headers, year) => {
    const total = headers.includes("Totaal") ? ";30" : "";
    const data = withSettings(
      `files:\n  targets:\n    unpivot: { columns: months, name: from, value: value${year} }\n    defaults: { measure: revenue }\n`,
      { "targets.csv": `Targets omzet\n\nTeam;Jaar;${headers}\nNoord;2026;10;20${total}\n` },
    );
    expectTargets(data, [
      ["2026-01-01", "2026-01-31", 10],
      ["2026-02-01", "2026-02-28", 20],
    ]);
  });

  test("Months of a year that begins in April run on into the next", () => {
    const data = withSettings(
      "files:\n  targets:\n    unpivot: { columns: months, name: from, value: value, year: 2026 }\n    defaults: { measure: revenue }\n",
      { "targets.csv": "Team;dec;jan\nNoord;10;20\n" },
    );
    expectTargets(data, [
      ["2026-12-01", "2026-12-31", 10],
      ["2027-01-01", "2027-01-31", 20],
    ]);
  });

  test("Months without a year ask for it, with that of the name of the file", () => {
    const file = "Targets 2026 def v3.csv";
    const unpivot = "unpivot: { columns: months, name: from, value: value }";
    const data = withSettings(
      `files:\n  targets:\n    path: ${file}\n    ${unpivot}\n    defaults: { measure: revenue }\n`,
      {
        [file]: "Team;jan;feb\nNoord;10;20\n",
      },
    );
    expect(saidOf(data, "column.missing")).toEqual([
      expect.stringContaining("unpivot: { columns: months, name: from, value: value, year: 2026 }"),
    ]);
  });

  test("A total line below months is left out by its sums", () => {
    const data = withSettings(
      "files:\n  targets:\n    unpivot: { columns: months, name: from, value: value, year: 2026 }\n    defaults: { measure: revenue }\n",
      { "targets.csv": "Team;jan;feb;Totaal\nNoord;10;20;30\nZuid;5;6;11\nTotaal;15;26;41\n" },
    );
    expect(data.dataset.targets.map(({ value }) => value)).toEqual([10, 20, 5, 6]);
  });

  test("Quarters last a quarter", () => {
    const data = withSettings(
      "files:\n  targets:\n    unpivot: { columns: quarters, name: from, value: value }\n    defaults: { measure: revenue }\n",
      { "targets.csv": "Team;Q1 2026;2026 Q2\nNoord;10;20\n" },
    );
    expectTargets(data, [
      ["2026-01-01", "2026-03-31", 10],
      ["2026-04-01", "2026-06-30", 20],
    ]);
  });

  test("Targets and results beside each other ask which of the two it is", () => {
    const data = withSettings(
      "files:\n  targets:\n    unpivot: { columns: months, name: from, value: value, year: 2026 }\n    defaults: { measure: revenue }\n",
      { "targets.csv": "Team;Target jan;Target feb;Actual jan;Actual feb\nNoord;10;20;1;2\n" },
    );
    expect(saidOf(data, "column.missing")).toEqual([
      expect.stringMatching(/2 series.*"Target jan", "Actual jan".*\[ Target jan, Target feb \]/s),
    ]);
    const one = withSettings(
      "files:\n  targets:\n    unpivot: { columns: [Target jan, Target feb], name: from, value: value, year: 2026 }\n    lasts: month\n    defaults: { measure: revenue }\n",
      { "targets.csv": "Team;Target jan;Target feb;Actual jan;Actual feb\nNoord;10;20;1;2\n" },
    );
    expectTargets(one, [
      ["2026-01-01", "2026-01-31", 10],
      ["2026-02-01", "2026-02-28", 20],
    ]);
  });

  test("A column for each year asks for its lines, and lasts a year", () => {
    for (const [headers, from, to] of [
      ["2025;2026", "2026-01-01", "2026-12-31"],
      ["FY25;FY26", "2026-01-01", "2026-12-31"],
      ["Target 2025;Target 2026", "2026-01-01", "2026-12-31"],
    ] as const) {
      const files = { "targets.csv": `Team;${headers}\nNoord;10;20\n` };
      const [asked] = withSettings("", files).problems.filter(({ rule }) => rule === "column.missing");
      expect(asked?.message).toContain("are years: turn them into rows");
      expect(asked?.paste).toContain(
        "unpivot: { columns: years, name: from, value: value }\n    lasts: year",
      );
      const data = withSettings(`${asked?.paste}\n`, files);
      expectTargets(data, [
        ["2025-01-01", "2025-12-31", 10],
        [from, to, 20],
      ]);
    }
  });

  test("One column that is a year asks too, and a number or a day among the headers is no year", () => {
    const one = withSettings("", { "targets.csv": "Team;Jaartarget 2026\nNoord;10\n" });
    expect(saidOf(one, "column.missing")).toEqual([expect.stringContaining("columns: years")]);
    const none = withSettings("", { "targets.csv": "Team;Versie 2026/117\nNoord;10\n" });
    expect(saidOf(none, "column.missing").join("")).not.toContain("unpivot");
  });

  const april = (named: string) =>
    `fiscal_year_starts: 4\n${named}files:\n  targets:\n    unpivot: { columns: WHICH, name: from, value: value }\n    defaults: { measure: revenue }\n`;

  test("Years and quarters as columns follow the fiscal year, or ask by which year it is called", () => {
    const years = { "targets.csv": "Team;2025/26;2026/27\nNoord;10;20\n" };
    expectTargets(withSettings(april("").replace("WHICH", "years"), years), [
      ["2025-04-01", "2026-03-31", 10],
      ["2026-04-01", "2027-03-31", 20],
    ]);
    const quarters = { "targets.csv": "Team;Q1 FY26;Q4 FY26\nNoord;10;20\n" };
    const settings = april("").replace("WHICH", "quarters");
    expect(saidOf(withSettings(settings, quarters), "file.fiscal_years")).toHaveLength(1);
    expectTargets(withSettings(`fiscal_year_named_by: end\n${settings}`, quarters), [
      ["2025-04-01", "2025-06-30", 10],
      ["2026-01-01", "2026-03-31", 20],
    ]);
    const both = { "targets.csv": "Team;Q1 2025/26;Q4 2025-2026\nNoord;10;20\n" };
    expectTargets(withSettings(settings, both), [
      ["2025-04-01", "2025-06-30", 10],
      ["2026-01-01", "2026-03-31", 20],
    ]);
  });

  const twelve = (first: number) => {
    const names = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    const headers = names.map((_, i) => names[(i + first - 1) % 12]);
    return { "targets.csv": `Team;${headers.join(";")}\nNoord;${headers.map((_, i) => i + 1).join(";")}\n` };
  };
  const months = (year: string, named = "") =>
    april(named).replace(
      "WHICH, name: from, value: value",
      `months, name: from, value: value, year: ${year}`,
    );
  const firstAndLast = (data: ReturnType<typeof readField>) => {
    expect(data.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const days = data.dataset.targets.map(({ from }) =>
      new Date(from * 86_400_000).toISOString().slice(0, 7),
    );
    return [days[0], days.at(-1)];
  };

  test("Months of one year, where the fiscal year lies in two, ask which: the calendar year or which fiscal year", () => {
    const data = withSettings(months("2026"), twelve(1));
    expect(saidOf(data, "file.fiscal_years")).toEqual([
      expect.stringMatching(
        /^Is jan … dec 2026-01 … 2026-12 \(calendar year\) or 2027-01 … 2026-12 \(fiscal year called by its start\) or 2026-01 … 2025-12 \(fiscal year called by its end\)\?/,
      ),
    ]);
    const paste = data.problems.find(({ rule }) => rule === "file.fiscal_years")?.paste ?? "";
    expect(
      paste
        .split("\n")
        .slice(2)
        .map((line) => line.replace(/.*year: /, "")),
    ).toEqual(["2026-01 }", "2026/27 }", "2025/26 }"]);
    expect(firstAndLast(withSettings(months("2026-01"), twelve(1)))).toEqual(["2026-01", "2026-12"]);
    expect(firstAndLast(withSettings(months("2026/27"), twelve(1)))).toEqual(["2027-01", "2026-12"]);
    expect(firstAndLast(withSettings(months("2025/26"), twelve(1)))).toEqual(["2026-01", "2025-12"]);
  });

  test("Months in the order of the fiscal year are that year, by its name", () => {
    expect(saidOf(withSettings(months("2026"), twelve(4)), "file.fiscal_years")).toEqual([
      expect.stringMatching(/2026-04 … 2027-03 .*called by its start\) or 2025-04 … 2026-03/),
    ]);
    const named = (name: string) =>
      firstAndLast(withSettings(months("2026", `fiscal_year_named_by: ${name}\n`), twelve(4)));
    expect(named("start")).toEqual(["2026-04", "2027-03"]);
    expect(named("end")).toEqual(["2025-04", "2026-03"]);
  });

  test("Months of one side of a fiscal year are those of the calendar, and a first month that is another is told", () => {
    const files = { "targets.csv": "Team;okt;nov;dec\nNoord;1;2;3\n" };
    expect(firstAndLast(withSettings(months("2026"), files))).toEqual(["2026-10", "2026-12"]);
    expect(saidOf(withSettings(months("2026-01"), files), "column.missing").join("")).toContain(
      "another month",
    );
  });

  test("A year in each row follows the fiscal year too, or asks by which year it is called", () => {
    const files = { "targets.csv": "Team;Jaar;jan;apr\nNoord;2026;1;2\n" };
    const [asked] = saidOf(withSettings(months("Jaar"), files), "file.fiscal_years");
    expect(asked).toMatch(
      /^2026: Is jan … apr 2026-01 … 2026-04 \(calendar year\) or .*\nfiscal_year_named_by: start/s,
    );
    expect(firstAndLast(withSettings(months("Jaar", "fiscal_year_named_by: start\n"), files))).toEqual([
      "2027-01",
      "2026-04",
    ]);
    const both = { "targets.csv": "Team;Jaar;jan;apr\nNoord;2025/26;1;2\n" };
    expect(firstAndLast(withSettings(months("Jaar"), both))).toEqual(["2026-01", "2025-04"]);
  });

  test("The name of a file that has a fiscal year gives it", () => {
    const file = "targets 2025-2026.csv";
    const data = withSettings(
      `fiscal_year_starts: 4\nfiles: { targets: { path: ${file}, unpivot: { columns: months, name: from, value: value }, defaults: { measure: revenue } } }\n`,
      { [file]: twelve(4)["targets.csv"] },
    );
    expect(saidOf(data, "column.missing")).toEqual([expect.stringContaining("year: 2025/26 }")]);
  });

  test("Measures as columns of targets, and media as columns of a plan, ask for the lines with which they are read", () => {
    const targets = { "targets.csv": "team;from;to;omzet;orders\nNoord;2026-10-01;2026-10-31;1000;3\n" };
    const paste =
      withSettings("", targets).problems.find(({ rule }) => rule === "column.missing")?.paste ?? "";
    expect(paste).toContain("unpivot: { columns: [ omzet, orders ], name: measure, value: value }");
    const data = withSettings(`${paste}\n`, targets);
    expect(data.dataset.targets.map(({ measure, value }) => [measure, value])).toEqual([
      ["revenue", 1000],
      ["orders", 3],
    ]);
    const plan = { "plan.csv": "segment;bezoek;telefoon\nA;4;12\nB;;6\n" };
    const lines = withSettings("", plan).problems.find(({ rule }) => rule === "column.missing")?.paste ?? "";
    expect(lines).toContain(
      "unpivot: { columns: [ bezoek, telefoon ], name: medium, value: times_per_year }",
    );
    expect(
      withSettings(`${lines}\n`, plan).dataset.plan.map(({ medium, timesPerYear }) => [medium, timesPerYear]),
    ).toEqual([
      ["visit", 4],
      ["call", 12],
      ["call", 6],
    ]);
    const every =
      'files: { plan: { unpivot: { columns: "*", name: medium, value: times_per_year }, defaults: { per: account } } }\n';
    expect(withSettings(every, plan).dataset.plan.map(({ timesPerYear }) => timesPerYear)).toEqual([
      4, 12, 6,
    ]);
  });
});

describe("A header that stands twice", () => {
  const quotes = {
    "quotes.csv":
      "Nr;Naam;Datum;Naam;Status;Gesloten;Bedrag\nQ1;Bakker;05-10-2026;Anna Smit;won;20-10-2026;1000\n",
  };
  const settings = (owner: string) =>
    `files:\n  quotes: { columns: { quote_id: Nr, account_manager_id: ${owner}, issued_on: Datum, outcome: Status, closed_on: Gesloten, value: Bedrag } }\n`;

  test("A plain reference asks which, and shows what stands in each", () => {
    expect(saidOf(withSettings(settings("Naam"), quotes), "column.duplicate")).toEqual([
      expect.stringMatching(
        /2 times \(column 2: "Bakker"; column 4: "Anna Smit"\).* {4}columns: \{ account_manager_id: Naam \(2\) \}\n {4}# columns: \{ account_manager_id: Naam \(1\) \}$/s,
      ),
    ]);
  });

  test.each(['"Naam (2)"', '"naam#2"'])("%s is the second", (owner) => {
    expect(figuresOf(withSettings(settings(owner), quotes), ["activity.count.orders"])).toEqual([1]);
  });

  test("A header that nothing reads may stand there as often as it likes", () => {
    const data = withSettings("", {
      "quotes.csv": `${quoteHead};x;x\nQ1;1;2026-10-05;won;2026-10-20;1;a;b\n`,
    });
    expect(figuresOf(data, ["activity.count.orders"])).toEqual([1]);
  });
});

describe("Dutch names in report.yaml", () => {
  const offertes = {
    "deals.csv":
      "Nr;Eigenaar;Datum;Fase;Klaar;Bedrag\nQ1;1;05-10-2026;binnen;20-10-2026;1000\nQ2;1;05-10-2026;test;20-10-2026;1000\n",
  };
  const settings = (waarde: string) => `files:
  offertes:
    path: deals.csv
    columns: { offertenummer: Nr, Accountmanager: Eigenaar, OFFERTEDATUM: Datum, uitslag: Fase, afgesloten_op: Klaar, ${waarde}: Bedrag }
    values: { uitslag: { binnen: won } }
    skip: { uitslag: [test] }
`;

  test("Files and columns may be named in Dutch, also where rows are left out", () => {
    const data = withSettings(settings("waarde"), offertes);
    expect(figuresOf(data, ["activity.count.orders", "activity.count.revenue"])).toEqual([1, 1000]);
  });

  test("An unknown one names the nearest, at its own line and under its own name", () => {
    const data = withSettings(settings("waardde"), offertes);
    expect(data.problems.find(({ rule }) => rule === "settings.invalid")).toMatchObject({
      line: 5,
      column: "files.offertes.columns.waardde",
      message: expect.stringContaining('Did you mean "waarde"?'),
    });
    const kind = withSettings("files: { ofertes: off }\n", {});
    expect(saidOf(kind, "settings.invalid")).toEqual([expect.stringContaining('Did you mean "offertes"?')]);
  });

  test("The same file under two names is told", () => {
    const data = withSettings("files: { quotes: off, offertes: off }\n", {});
    expect(saidOf(data, "settings.invalid")).toHaveLength(1);
  });
});

describe("Rows and settings", () => {
  const quotes = {
    "quotes.csv": `${quoteHead};Afdeling\nQ1;1;05-10-2026;won;20-10-2026;1000;Verkoop\nQ2;2;06-10-2026;lost;21-10-2026;900;Service\n`,
  };
  const unused = (settings: string, files: Record<string, string> = quotes) =>
    withSettings(settings, files)
      .problems.filter(({ rule }) => rule === "settings.unused")
      .map(({ severity, line, column, value, message }) =>
        [severity, line, column, value, message].join(" | "),
      );

  test("Only the rows with a word are read, and the others count as left out", () => {
    const data = withSettings("files: { quotes: { only: { afdeling: [verkoop] } } }\n", quotes);
    expect(figuresOf(data, ["activity.count.quotes"])).toEqual([1]);
    expect(data.sources.find(({ kind }) => kind === "quotes")).toMatchObject({ rowsRead: 2, rowsSkipped: 1 });
  });

  test.each([
    [
      "skip: { outcome: [Verlooren] }",
      "files.quotes.skip.outcome.0 | Verlooren",
      "nothing was left out (quotes.csv)",
    ],
    ["skip: { outcome: [losst] }", "files.quotes.skip.outcome.0 | losst", 'Did you mean "lost"?'],
    ["only: { Afdeling: [Verkoop, Servise] }", "files.quotes.only.Afdeling.1 | Servise", "does not occur"],
    [
      "values: { outcome: { gewonnnen: won } }",
      "files.quotes.values.outcome.gewonnnen | gewonnnen",
      "does not occur",
    ],
    ['values: { outcome: { "*": open } }', "files.quotes.values.outcome.* | *", "no other word (quotes.csv)"],
    ["defaults: { value: 1 }", "files.quotes.defaults.value", "Every row has a value already (quotes.csv)"],
    [
      'first_of: { account_manager_id: ";" }',
      "files.quotes.first_of.account_manager_id",
      "The mark does not occur",
    ],
    [
      "lookup: { account_id: { column: Afdeling, file: deals.csv, key: id, value: account } }",
      "files.quotes.lookup.account_id",
      "Not one key",
    ],
  ])("%s does nothing, and that is told", (setting, place, said) => {
    const files = { ...quotes, "deals.csv": "id;account\n7;9\n" };
    const told = unused(`files: { quotes: { ${setting} } }\n`, files);
    expect(told).toEqual([expect.stringMatching(/^warning \| 2 /)]);
    expect(told[0]).toContain(place);
    expect(told[0]).toContain(said);
  });

  test("What does something is not told: a word of one of several files, a default for one blank cell", () => {
    const files = {
      "q1.csv": `${quoteHead}\nQ1;1;05-10-2026;Order;20-10-2026;1000\n`,
      "q2.csv": `${quoteHead}\nQ2;1;05-10-2026;Weg;20-10-2026;\n`,
    };
    const settings =
      'files: { quotes: { path: "q*.csv", values: { outcome: { Order: won, Weg: lost, "*": open } }, skip: { outcome: [Weg] }, defaults: { value: 0 } } }\n';
    expect(unused(settings, files).map((each) => each.split(" | ")[2])).toEqual([
      "files.quotes.values.outcome.Weg",
      "files.quotes.values.outcome.*",
      "files.quotes.defaults.value",
    ]);
    expect(
      unused(settings.replace("skip: { outcome: [Weg] }, ", "").replace(', "*": open', ""), files),
    ).toEqual([]);
  });
});

describe("People under several names", () => {
  const quotes = {
    "quotes.csv": `${quoteHead}\nQ1;A. Smit;05-10-2026;won;20-10-2026;1000\nQ2;bos.b;05-10-2026;won;20-10-2026;500\n`,
  };

  test("Other names of a person, by name or number, are that person's", () => {
    const data = withSettings('people: { "Anna Smit": ["A. Smit"], 2: [BOS.B] }\n', quotes);
    expect(problemsOf(data).filter((each) => /^error|unused/.test(each))).toEqual([]);
    expect(data.dataset.people.map(({ name }) => name)).toEqual(["Anna Smit", "Bram Bos"]);
    expect([...data.dataset.quotes.person]).toEqual([0, 1]);
  });

  test("A person who is not there, a name that is another's and one that stands nowhere are told", () => {
    const told = (people: string, rule: string) =>
      withSettings(`people: ${people}\n`, quotes)
        .problems.filter((each) => each.rule === rule)
        .map(({ column, message }) => `${column}: ${message}`);
    expect(told('{ "Ana Smit": ["A. Smit"] }', "settings.invalid")).toEqual([
      expect.stringMatching(/^people\.Ana Smit: .*Did you mean "Anna Smit"/),
    ]);
    expect(told('{ "Anna Smit": ["Bram Bos"] }', "settings.invalid")).toEqual([
      expect.stringContaining("somebody else"),
    ]);
    expect(told('{ "Anna Smit": ["A. Smit", "An. Smit"] }', "settings.unused")).toEqual([
      expect.stringMatching(/^people\.Anna Smit\.1: This name stands in no file/),
    ]);
  });
});
