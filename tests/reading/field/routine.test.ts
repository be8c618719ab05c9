import { describe, expect, test } from "vitest";
import { daysOfMonth } from "../../../src/calendar/window.ts";
import { assemble } from "../../../src/report/assemble.ts";
import { editionTeamOf } from "../../../src/report/editions/edition-team.ts";
import { editionOf } from "../../../src/report/editions/editions.ts";
import { inputFingerprints } from "../../../src/report/editions/inputs.ts";
import { restatements } from "../../../src/report/editions/restatements.ts";
import { problemLines } from "../../../src/report/problem-lines.ts";
import { activityView } from "../../../src/views/activity.ts";
import { overviewView } from "../../../src/views/overview.ts";
import { qualityView } from "../../../src/views/quality.ts";
import { reportOf } from "../../../src/views/report.ts";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const team = [
  "medewerkernummer;naam;team;fte;in_dienst;uit_dienst",
  "101;Sanne de Wit;Noord;1;01-01-2020;",
  "102;Zoë Bakker;Zuid;1;01-01-2020;",
  "",
].join("\n");

const quotes = (...rows: readonly string[]) =>
  ["offertenummer;accountmanager;offertedatum;uitslag;afgesloten_op;waarde", ...rows, ""].join("\n");
const won = (id: string, owner: string, day: string, value: string) =>
  `${id};${owner};${day};gewonnen;${day};${value}`;
const done = (...rows: readonly string[]) => ["datum;accountmanager;soort", ...rows, ""].join("\n");

const counted = ["activity.count.orders", "activity.count.revenue", "activity.count.visits"];
const about = (data: ReturnType<typeof readField>, rule: string) =>
  data.problems.filter((problem) => problem.rule === rule);

describe("somebody who is in the sales files and not in the team file", () => {
  const data = readField({
    files: {
      "medewerkers.csv": team,
      "offertes.csv": quotes(
        won("O1", "101", "05-10-2026", "1.000,00"),
        won("O2", "Daan Mulder", "06-10-2026", "250,00"),
        won("O3", "DAAN MULDER", "07-09-2026", "250,00"),
      ),
      "activiteiten.csv": done(
        "01-10-2026;Sanne de Wit;bezoek",
        "02-10-2026;Daan Mulder;bezoek",
        "03-03-2026;Daan Mulder;telefoon",
        "05-10-2026;Els Vos;bezoek",
      ),
      "klanten.csv": "klantnummer;status;segment;accountmanager\nK1;klant;A;Daan Mulder\nK2;klant;A;101\n",
    },
  });

  test("is one warning each, whatever the number of rows", () => {
    const told = about(data, "people.unknown_person");
    expect(told.map(({ severity, value }) => [severity, value])).toEqual([
      ["warning", "Daan Mulder"],
      ["warning", "Els Vos"],
    ]);
    expect(told[0]?.message).toContain(
      "1 row in klanten.csv, 2 in activiteiten.csv and 2 in offertes.csv (2026-03-03 to 2026-10-06).",
    );
    expect(told[0]?.message_nl).toContain(
      "1 regel in klanten.csv, 2 in activiteiten.csv en 2 in offertes.csv",
    );
    expect(data.hasErrors).toBe(false);
  });

  test("is given as a line to paste, in the form of the team file", () => {
    expect(about(data, "people.unknown_person")[0]?.paste).toBe(
      "medewerkernummer;naam;team;fte;in_dienst;uit_dienst\nDaan Mulder;Daan Mulder;;;2026-03-03;2026-10-06",
    );
  });

  test("counts in the company and in no team, and has no page", () => {
    expect(figuresOf(data, counted)).toEqual([2, 1250, 3]);
    const month = "2026-10";
    const report = assemble({
      ...data,
      month,
      audience: { kind: "management" },
      today: daysOfMonth(month).to,
    });
    const revenue = (kind: string) =>
      report.figures
        .filter(
          ({ metric, scope, window }) =>
            metric === "activity.count.revenue" && scope.kind === kind && window === "month",
        )
        .map(({ value }) => value);
    expect(revenue("team")).toEqual([1000, 0]);
    expect(report.scopes.filter(({ kind }) => kind === "account_manager").map(({ id }) => id)).toEqual([
      "101",
    ]);
    expect(report.accounts_due.filter(({ account_manager_id }) => account_manager_id === null)).toHaveLength(
      0,
    );
  });

  test("is said with how much of the month is theirs, where the teams are less than the company", () => {
    const month = "2026-10";
    const report = assemble({
      ...data,
      month,
      audience: { kind: "management" },
      today: daysOfMonth(month).to,
    });
    for (const view of [overviewView, activityView, qualityView]) {
      const said = JSON.stringify(view(reportOf(report), "en").lead).replaceAll("\u00a0", " ");
      expect(said).toContain(
        "Of October 2026, this is in no team: revenue €250, orders 1, quotes 1 and visits 2. It is of people who are not",
      );
    }
  });

  test("is named by the check alone: in the report stands how many they are", () => {
    const month = "2026-10";
    const report = assemble({
      ...data,
      month,
      audience: { kind: "management" },
      today: daysOfMonth(month).to,
    });
    expect(JSON.stringify(report)).not.toMatch(/Daan M|Els Vos/i);
    const told = report.problems.filter(({ rule }) => rule === "people.unknown_person");
    expect(told.map(({ file, times, value }) => [file, times, value])).toEqual([
      ["klanten.csv", 1, null],
      ["activiteiten.csv", 1, null],
    ]);
  });
});

test("what may be one unknown person's is not the company less its teams: the smallest team is not told to everybody", () => {
  const people = ["1;A;Noord", "2;B;Noord", "3;C;Noord", "4;D;Zuid", "5;E;Zuid"].map(
    (row) => `${row};1;01-01-2020`,
  );
  const files = {
    "medewerkers.csv": ["medewerkernummer;naam;team;fte;in_dienst", ...people, ""].join("\n"),
    "activiteiten.csv": done("01-10-2026;1;bezoek", "02-10-2026;4;bezoek"),
  };
  const teamsTold = (owner: string) => {
    const data = readField({
      files: {
        ...files,
        "offertes.csv": quotes(won("O1", "1", "05-10-2026", "1"), won("O2", owner, "05-10-2026", "1")),
      },
    });
    const month = "2026-10";
    const report = assemble({ ...data, month, audience: { kind: "company" }, today: daysOfMonth(month).to });
    return report.scopes.filter(({ kind }) => kind === "team").map(({ id }) => id);
  };
  expect(teamsTold("4")).toEqual(["Noord", "Zuid"]);
  expect(teamsTold("")).toEqual(["Noord", "Zuid"]);
  expect(teamsTold("Piet")).toEqual(["Noord"]);
});

test("a target of somebody unknown stays in the sum of its team, and their plan is of nobody", () => {
  const data = readField({
    files: {
      "medewerkers.csv": team,
      "offertes.csv": quotes(won("O1", "101", "05-10-2026", "1.000,00")),
      "targets.csv": [
        "team;accountmanager;vanaf;tot_en_met;maat;waarde",
        "Noord;101;2026-10;2026-10;omzet;1000",
        "Noord;Daan Mulder;2026-10;2026-10;omzet;500",
        "Noord;Els Vos;2026-10;2026-10;omzet;300",
        "",
      ].join("\n"),
      "contactplan.csv":
        "accountmanager;segment;middel;per;keer_per_jaar\n101;A;bezoek;klant;4\nDaan Mulder;A;bezoek;klant;9\n",
    },
  });
  expect(figuresOf(data, ["target.revenue"])).toEqual([1800]);
  expect(data.dataset.plan.map(({ timesPerYear }) => timesPerYear)).toEqual([4]);
  expect(about(data, "people.unknown_person").map(({ paste }) => paste?.split("\n")[1])).toEqual([
    "Daan Mulder;Daan Mulder;Noord;;;",
    "Els Vos;Els Vos;Noord;;;",
  ]);
});

test("a number of somebody unknown is a number in the line to paste as well", () => {
  const data = readField({
    files: {
      "team.csv": "person_id,name,team,fte,start_date\n1,Anna Smit,North,0.8,2020-01-01\n",
      "quotes.csv":
        "quote_id,account_manager_id,issued_on,outcome\nQ1,1,2026-10-05,open\nQ2,7,2026-10-06,open\n",
    },
  });
  expect(about(data, "people.unknown_person")[0]?.paste).toBe(
    "person_id,name,team,fte,start_date,end_date\n7,7,,,2026-10-06,2026-10-06",
  );
});

test("a file in which nobody is known is of other numbers or names, which is an error and no leavers", () => {
  const data = readField({
    files: {
      "medewerkers.csv": team,
      "offertes.csv": quotes(
        won("O1", "0051x01", "05-10-2026", "1.000,00"),
        won("O2", "0051x02", "05-10-2026", "1.000,00"),
      ),
      "activiteiten.csv": done("01-10-2026;101;bezoek"),
    },
  });
  const told = about(data, "people.none_known");
  expect(told.map(({ severity, file, column }) => [severity, file, column])).toEqual([
    ["error", "offertes.csv", "accountmanager"],
  ]);
  expect(told[0]?.message).toContain('Found "0051x01", "0051x02"; the team file has "Sanne de Wit"');
  expect(about(data, "people.unknown_person")).toEqual([]);
});

test("without rows of people, nobody can be called unknown", () => {
  const data = readField({
    files: {
      "medewerkers.csv": "medewerkernummer;naam;team;fte;in_dienst\n",
      "offertes.csv": quotes(won("O1", "101", "05-10-2026", "1.000,00")),
    },
  });
  expect(problemsOf(data).filter((each) => each.includes("people."))).toEqual([]);
  expect(figuresOf(data, ["activity.count.revenue"])).toEqual([1000]);
});

test("rows without an owner are one warning for a file, with their count, and count in the company", () => {
  const data = readField({
    files: {
      "medewerkers.csv": team,
      "offertes.csv": quotes(
        won("O1", "101", "05-10-2026", "1.000,00"),
        won("O2", "", "05-10-2026", "500,00"),
        won("O3", "101", "05-10-2026", "100,00"),
        won("O4", "", "05-10-2026", "50,00"),
      ),
      "activiteiten.csv": done(
        "01-10-2026;101;bezoek",
        "05-10-2026;101;",
        "06-10-2026;;bezoek",
        "07-10-2026;102;bezoek",
      ),
    },
  });
  const withoutOwner = data.problems.filter(({ rule }) => rule.endsWith(".without_owner"));
  expect(withoutOwner.map(({ severity, file, line }) => [severity, file, line])).toEqual([
    ["warning", "activiteiten.csv", 4],
    ["warning", "offertes.csv", 3],
  ]);
  expect(withoutOwner[1]?.message).toContain("Holds for 2 rows (3, 5).");
  expect(problemsOf(data).filter((each) => each.startsWith("error"))).toEqual([
    "error cell.blank activiteiten.csv:3",
  ]);
});

test("a file of accounts that is not there is one line, with how many rows name how many of them", () => {
  const rows = ["01-10-2026;101;bezoek;K1;P1", "02-10-2026;101;bezoek;K2;", "05-10-2026;101;bezoek;k1;P1"];
  const files = {
    "medewerkers.csv": team,
    "activiteiten.csv": ["datum;accountmanager;soort;klantnummer;contactpersoonnummer", ...rows, ""].join(
      "\n",
    ),
  };
  const said = (data: ReturnType<typeof readField>) =>
    data.problems
      .filter(({ message }) => message.includes(" rows name "))
      .map(({ rule, message }) => [rule, message.split(". ")[0]]);
  const expected = "3 rows name 2 customers; what is said of customers is off";
  expect(said(readField({ files }))).toEqual([
    ["file.missing", expected],
    ["file.missing", "2 rows name 1 contact person; what is said of contact persons is off"],
  ]);
  const empty = { "klanten.csv": "klantnummer;status;segment;accountmanager\n" };
  const data = readField({ files: { ...files, ...empty } });
  expect(said(data)).toContainEqual(["file.no_rows", expected]);
  expect(about(data, "activities.unknown_account")).toEqual([]);
});

test("problems are printed once for each text, with their lines and their number, in the language of the report", () => {
  const rows = Array.from({ length: 32 }, (_, i) => won(`O${i}`, "101", "05-10-2026", "12x"));
  const data = readField({
    files: { "medewerkers.csv": team, "offertes.csv": quotes(...rows, won("O99", "101", "05-10-2026", "y")) },
  });
  const errors = data.problems.filter(({ severity }) => severity === "error");
  expect(errors).toHaveLength(33);
  expect(
    problemLines(errors, "nl")
      .slice(0, 3)
      .map((line) => line.split(" Verwacht")[0]),
  ).toEqual([
    "Fout · Geen getal (cell.not_a_number, 33×)",
    '  offertes.csv:2, 3, 4, 5, 6, 7 … (32×) waarde: gevonden "12x".',
    '  offertes.csv:34 waarde: gevonden "y".',
  ]);
});

describe("a list of employees without a past, after a month was kept", () => {
  const month = "2026-09";
  const sales = {
    "offertes.csv": quotes(
      won("O1", "101", "07-09-2026", "1.000,00"),
      won("O2", "Daan Mulder", "08-09-2026", "250,00"),
      won("O3", "103", "06-10-2026", "400,00"),
    ),
    "activiteiten.csv": done("01-09-2026;101;bezoek", "02-09-2026;Mo Haddad;bezoek"),
  };
  const before = `${team}103;Mo Haddad;Noord;0,8;01-03-2020;\n104;Daan Mulder;Noord;1;01-05-2019;\n105;Els Vos;Zuid;0,5;01-05-2019;\n`;
  const after = `${team}103;Mo Haddad;Zuid;0,8;01-03-2020;\n`;
  const then = readField({ files: { ...sales, "medewerkers.csv": before }, month });
  const kept = { "editions/people.json": JSON.stringify(editionTeamOf(then.dataset, month)) };
  const data = readField({ files: { ...sales, ...kept, "medewerkers.csv": after } });

  test("a leaver who is in the sales files is offered with what was kept of them", () => {
    const [told, ...others] = about(data, "people.unknown_person");
    expect(others).toEqual([]);
    expect(told?.message).toContain("Stood in team Noord until the kept month 2026-09.");
    expect(told?.paste?.split("\n")[1]).toBe("104;Daan Mulder;Noord;1;2019-05-01;2026-09-30");
  });

  test("somebody whose past went along to another team is named, with the rows to paste", () => {
    const told = about(data, "people.past_changed");
    expect(told.map(({ severity, file, line, value }) => [severity, file, line, value])).toEqual([
      ["warning", "medewerkers.csv", null, "Els Vos"],
      ["warning", "medewerkers.csv", 4, "Mo Haddad"],
    ]);
    expect(told[1]?.message).toContain(
      "Stood in the kept month 2026-09 in team Noord and now from 2020-03-01 in team Zuid: all of the past moves along.",
    );
    expect(told[1]?.paste).toBe(
      [
        "medewerkernummer;naam;team;fte;in_dienst;uit_dienst",
        "103;Mo Haddad;Noord;0,8;2020-03-01;2026-09-30",
        "103;Mo Haddad;Zuid;0,8;2026-10-01;",
      ].join("\n"),
    );
  });

  test("pasted, the rows answer what was told", () => {
    const rows = [...about(data, "people.past_changed"), ...about(data, "people.unknown_person")].flatMap(
      ({ paste = "" }) => paste.split("\n").slice(1),
    );
    const mended = `${[team.trim(), ...rows].join("\n")}\n`;
    const { problems } = readField({ files: { ...sales, ...kept, "medewerkers.csv": mended } });
    expect(problems.filter(({ rule }) => rule.startsWith("people.") || rule.startsWith("team."))).toEqual([]);
  });

  test("the team file is the cause of what is restated of a team, and not the calculation", () => {
    const management = { month, audience: { kind: "management" }, today: daysOfMonth(month).to } as const;
    const [was, now] = [assemble({ ...then, ...management }), assemble({ ...data, ...management })];
    const prints = ({ dataset, settings }: typeof data) =>
      inputFingerprints(dataset, daysOfMonth(month).to, settings);
    const edition = editionOf(was, {
      inputs: prints(then),
      teamInputs: {},
      told: { absence: false, talks: false, scopes: new Set() },
      orders: [],
    });
    const restated = restatements(edition, { ...now, maySee: () => true }, prints(data));
    const visits = restated.filter(
      ({ metric, scope, window }) =>
        metric === "activity.count.visits" && scope.kind === "team" && window === "month",
    );
    expect(visits.map(({ scope, was: old, now: today }) => [scope.id, old, today])).toEqual([
      ["Noord", 2, 1],
      ["Zuid", 0, 1],
    ]);
    expect(visits.every(({ files }) => files.includes("team"))).toBe(true);
  });

  test("what is damaged of it is an error that says what to do", () => {
    const broken = readField({ files: { ...sales, "medewerkers.csv": before, "editions/people.json": "{" } });
    expect(problemsOf(broken).filter((each) => each.startsWith("error"))).toEqual([
      "error file.unreadable editions/people.json",
    ]);
  });
});

test("one error does not hide the next: of a row, and of a file that report.yaml says something wrong of", () => {
  const people = `${team}103;Jan Vos;Noord;1;01-01-2020;\n104;Jan Vos;Zuid;1;01-01-2020;\n`;
  const files = {
    "medewerkers.csv": people,
    "offertes.csv": quotes(
      won("O1", "101", "05-10-2026", "1"),
      "O2;Jan Vos;32-10-2026;gewonnen;20-10-2026;5x",
      won("O3", "102", "05-10-2026", "y"),
    ),
  };
  const errors = (data: ReturnType<typeof readField>) =>
    problemsOf(data).filter((each) => each.startsWith("error"));
  expect(errors(readField({ files })).toSorted()).toEqual([
    "error cell.not_a_date offertes.csv:3",
    "error cell.not_a_number offertes.csv:3",
    "error cell.not_a_number offertes.csv:4",
    "error quotes.ambiguous_person offertes.csv:3",
  ]);
  const yaml = "files: { quotes: { values: { outcome: { gewonnen: wonn } } } }\n";
  expect(errors(readField({ files: { ...files, "report.yaml": yaml } })).toSorted()).toEqual([
    "error cell.not_a_date offertes.csv:3",
    "error cell.not_a_number offertes.csv:3",
    "error cell.not_a_number offertes.csv:4",
    "error settings.invalid report.yaml:1",
  ]);
});

test("what report.yaml says of the former rules of unknown people holds for the one of now", () => {
  const files = {
    "medewerkers.csv": team,
    "offertes.csv": quotes(won("O1", "101", "05-10-2026", "1"), won("O2", "Piet", "05-10-2026", "1")),
  };
  const severity = (rules: string) =>
    about(
      readField({ files: { ...files, "report.yaml": `rules: { ${rules} }\n` } }),
      "people.unknown_person",
    ).map((each) => each.severity);
  expect(severity("quotes.unknown_person: error, plan.unknown_person: off")).toEqual(["error"]);
  expect(severity("quotes.unknown_person: off")).toEqual([]);
  expect(severity("quotes.unknown_person: error, people.unknown_person: warning")).toEqual(["warning"]);
});
