import { describe, expect, test } from "vitest";
import { dayOfIso } from "../../../src/calendar/day.ts";
import type { ReadData } from "../../../src/reading/read.ts";
import { assemble } from "../../../src/report/assemble.ts";
import { problemLines } from "../../../src/report/problem-lines.ts";
import { overviewView } from "../../../src/views/overview.ts";
import { reportOf } from "../../../src/views/report.ts";
import {
  activityHead,
  asked,
  day,
  quoteHead,
  read,
  rows,
  saidOf,
  targetHead,
  weekly,
} from "./plausibility.fixture.ts";

describe("outcomes", () => {
  test("that are all open are asked about, with what stands in the file", () => {
    const quotes = weekly(24, () => ["open", 100]).replaceAll("open", "loopt");
    const data = read({
      "quotes.csv": quotes,
      "report.yaml": "files: { quotes: { values: { outcome: { loopt: open } } } }\n",
    });
    const [nl, en] = saidOf(data, "plausibility.all_open");
    expect(nl).toContain(
      'Alle 24 offertes staan open: er is er geen gewonnen of verloren. In het bestand: "loopt" 24×.',
    );
    expect(en).toContain('All 24 quotes are open: none was won or lost. In the file: "loopt" 24×.');
  });

  test.each([
    [
      "of which none was won",
      weekly(12, (i) => [i % 3 === 0 ? "open" : "lost", 100]),
      ["plausibility.none_won"],
    ],
    ["of which one was won", weekly(12, (i) => [i === 5 ? "won" : "lost", 100]), []],
    ["of which one was won and the others are open", weekly(12, (i) => [i === 0 ? "won" : "open", 100]), []],
    ["nine that are all open", weekly(9, () => ["open", 100]), []],
    ["nine that are all lost", weekly(9, () => ["lost", 100]), []],
    [
      "of which none was won for a year",
      weekly(80, (i) => [i < 20 ? "won" : "lost", 100])
        .replaceAll("2026", "2024")
        .replaceAll("2027", "2025"),
      ["plausibility.none_won"],
    ],
  ])("%s", (_, quotes, rules) => {
    expect(asked({ "quotes.csv": quotes })).toEqual(rules);
  });

  /** New quotes of some days, so many a day, and none of them closed. */
  const onlyNew = (days: number, perDay: number, word = "open") =>
    quoteHead + rows(days * perDay, (i) => `Q${i};1;${day(Math.floor(i / perDay))};${word};;100`);

  test.each([
    ["new quotes of one month", onlyNew(31, 8), []],
    ["new quotes of a firm that began seven weeks ago", onlyNew(49, 1), []],
    ["new quotes of half a year", onlyNew(180, 1), ["plausibility.all_open"]],
    ["hundreds of two months", onlyNew(61, 10), ["plausibility.all_open"]],
  ])("that are all open: %s", (_, quotes, rules) => {
    expect(asked({ "quotes.csv": quotes })).toEqual(rules);
  });

  test.each([
    ["Order binnen", ["plausibility.all_open"]],
    ["Akkoord klant", ["plausibility.all_open"]],
    ["Afgevallen", ["plausibility.all_open"]],
    ["Nog niet getekend", []],
    ["Wacht op akkoord", []],
    ["Offerte verstuurd", []],
  ])("a stage %s that was read as open among new quotes", (word, rules) => {
    const settings = `files: { quotes: { values: { outcome: { "*": open } } } }\n`;
    expect(asked({ "quotes.csv": onlyNew(31, 1, word), "report.yaml": settings })).toEqual(rules);
  });

  test("of a firm without an order yet say nothing of its target either", () => {
    const targets = `${targetHead}Noord;;2026-01-01;2026-12-31;revenue;520000\n`;
    expect(asked({ "quotes.csv": onlyNew(49, 1), "targets.csv": targets })).toEqual([]);
  });

  test("of two weeks say nothing: a few lost ones come before the first that is won", () => {
    const quotes =
      quoteHead + rows(12, (i) => `Q${i};1;${day(i)};${i < 3 ? "lost" : "open"};${i < 3 ? day(12) : ""};100`);
    expect(asked({ "quotes.csv": quotes })).toEqual([]);
  });
});

describe("a result beside its target", () => {
  /** Forty orders of 10,000 in as many weeks, beside a target of the team for the year. */
  const beside = (target: string, value = 10_000) => ({
    "quotes.csv": weekly(40, () => ["won", value]),
    "targets.csv": `${targetHead}Noord;;2026-01-01;2026-12-31;${target}\n`,
  });

  test("in thousands is asked about with both amounts, in both languages", () => {
    const [nl, en] = saidOf(read(beside("revenue;520")), "plausibility.attainment");
    expect(nl).toMatch(
      /^In \d+ dagen met een target: omzet € [\d.]+ van € \d+ \([\d.]+%\)\. Staat het target in duizenden/u,
    );
    expect(en).toMatch(
      /^In \d+ days with a target: revenue €[\d,]+ of €\d+ \([\d,]+%\)\. Is the target in thousands/u,
    );
  });

  test.each([
    ["of a target as large", beside("revenue;520000"), []],
    ["of a fifth", beside("revenue;2600000"), []],
    ["of twice as much", beside("revenue;260000"), []],
    ["of a thousandth", beside("revenue;520000", 10), ["plausibility.attainment"]],
    ["of four times the orders", beside("orders;13"), ["plausibility.attainment"]],
    ["of as many quotes", beside("quotes;52"), []],
    [
      "of a team without a target, which is no part of it",
      {
        ...beside("revenue;520000"),
        "targets.csv": `${targetHead}Zuid;;2026-01-01;2026-12-31;revenue;520000\n`,
      },
      ["plausibility.attainment"],
    ],
    [
      "of a target that begins only after the export ends",
      {
        ...beside("revenue;520"),
        "targets.csv": `${targetHead}Noord;;2027-01-01;2027-12-31;revenue;520\n`,
      },
      [],
    ],
  ])("%s", (_, files, rules) => {
    expect(asked(files)).toEqual(rules);
  });

  /** A quote of 1000 a day that is won ten days later, on some days of the year. */
  const on = (days: readonly number[], value = 1000) =>
    quoteHead + days.map((each, i) => `Q${i};1;${day(each)};won;${day(each + 10)};${value}\n`).join("");
  const stillOpen = rows(12, (i) => `O${i};1;${day(i * 9)};open;;900`);
  const daysTo = (end: number, every: number) =>
    Array.from({ length: Math.ceil(end / every) }, (_, i) => i * every);
  const revenueOf = (value: number) => `${targetHead}Noord;;2026-01-01;2026-12-31;revenue;${value}\n`;

  test.each([
    ["a quarter of four times the plan, as in a season", on(daysTo(100, 1)), 90_000, []],
    [
      "a quarter without a season of a thousandth",
      on(daysTo(100, 1), 1),
      365_000,
      ["plausibility.attainment"],
    ],
    ["a quarter that has a twentieth, for all is sold in summer", on(daysTo(100, 5)), 1_000_000, []],
    [
      "few large orders, none of them in the first months",
      on(
        [...daysTo(90, 9)].map((each) => each + 170),
        50_000,
      ),
      600_000,
      [],
    ],
    [
      "one large order in a small firm",
      on(daysTo(100, 10)) + on([55], 400_000).replace(quoteHead, "").replace("Q0", "L") + stillOpen,
      90_000,
      [],
    ],
    [
      "three orders beside a target in thousands",
      on([5, 60, 100], 40_000) + stillOpen,
      300,
      ["plausibility.attainment"],
    ],
  ])("of %s", (_, quotes, target, rules) => {
    expect(asked({ "quotes.csv": quotes, "targets.csv": revenueOf(target) })).toEqual(rules);
  });

  test("is spread over working days, so that a month of holidays has a smaller one", () => {
    const visits = activityHead + rows(35, (i) => `${day(i)};1;visit;${i === 34 ? 9 : 0}`);
    const target = `${targetHead}Noord;;2026-01-01;2026-02-28;visits;1700\n`;
    const off = Array.from({ length: 34 }, (_, i) => day(i)).join(", ");
    const holidays = `holidays: { add: [${off}] }\n`;
    const files = { "activities.csv": visits, "targets.csv": target };
    expect(asked(files)).toEqual(["plausibility.attainment"]);
    expect(asked({ ...files, "report.yaml": holidays })).toEqual([]);
  });

  test("of people who are not in the team file may be what is missing", () => {
    const { "quotes.csv": quotes, ...files } = beside("revenue;520000");
    const others = quotes.replace(/^(Q\d*[1-9];)1;/gmu, "$1Piet;");
    expect(asked({ ...files, "quotes.csv": others })).toEqual([]);
  });

  test("of a person counts for that person alone", () => {
    const targets = (person: number, value: number) =>
      `Noord;${person};2026-01-01;2026-12-31;revenue;${value}\n`;
    const { "quotes.csv": quotes } = beside("");
    expect(asked({ "quotes.csv": quotes, "targets.csv": targetHead + targets(1, 520_000) })).toEqual([]);
    expect(asked({ "quotes.csv": quotes, "targets.csv": targetHead + targets(1, 520) })).toEqual([
      "plausibility.attainment",
    ]);
  });

  test("of calls that are not in the export is asked about; of visits that are there it is not", () => {
    const files = {
      "activities.csv": activityHead + rows(200, (i) => `${day(i)};1;visit;2`),
      "targets.csv": `${targetHead}Noord;;2026-01-01;2026-12-31;calls;2000\nNoord;;2026-01-01;2026-12-31;visits;700\n`,
    };
    const data = read(files);
    expect(asked(files)).toEqual(["plausibility.attainment"]);
    expect(saidOf(data, "plausibility.attainment")[0]).toMatch(
      /telefoongesprekken 0 van [\d.]+ \(0%\)\. Staan ze wel in de export/u,
    );
  });

  test("in a month may be four times its target, but not twenty", () => {
    const quotes = quoteHead + rows(40, (i) => `Q${i};1;${day(i)};won;${day(i)};100`);
    const target = (value: number) => `${targetHead}Noord;;2026-01-01;2026-02-28;revenue;${value}\n`;
    expect(asked({ "quotes.csv": quotes, "targets.csv": target(1500) })).toEqual([]);
    expect(asked({ "quotes.csv": quotes, "targets.csv": target(290) })).toEqual(["plausibility.attainment"]);
  });
});

describe("a type of activity", () => {
  const visits = (from: number, to: number) => rows(to - from, (i) => `${day(from + i)};1;visit;3`);
  const calls = (from: number, to: number) => rows(to - from, (i) => `${day(from + i)};2;call;1`);
  const ask = (...parts: string[]) => asked({ "activities.csv": activityHead + parts.join("") });

  test("that stops while others go on is asked about, with how many were to be expected", () => {
    const data = read({ "activities.csv": activityHead + visits(0, 150) + calls(0, 200) });
    const [nl, en] = saidOf(data, "plausibility.type_stopped");
    expect(nl).toContain(
      `Tot en met ${day(149)} 450 bezoeken, daarna tot en met ${day(199)} geen enkele; ongeveer 150 waren`,
    );
    expect(en).toContain(
      `Up to ${day(149)} 450 visits, and after it up to ${day(199)} not one; about 150 were`,
    );
  });

  test("that goes on, was silent for less than four weeks, or as long before, is not", () => {
    expect(ask(visits(0, 200), calls(0, 200))).toEqual([]);
    expect(ask(visits(0, 175), calls(0, 200))).toEqual([]);
    expect(ask(visits(0, 50), visits(100, 150), calls(0, 200))).toEqual([]);
  });

  test("that stops with all others is a holiday, and one that fades out has not stopped", () => {
    expect(ask(visits(0, 100), calls(0, 101), `${day(200)};2;call;1\n`)).toEqual([]);
    const fading = rows(10, (i) => `${day(150 + i * 5)};1;visit;1`);
    expect(ask(visits(0, 60), fading, calls(0, 240))).toEqual([]);
  });

  test("that was there for a short while, or of which there were few, is not", () => {
    expect(ask(visits(0, 50), calls(0, 300))).toEqual([]);
    expect(
      ask(
        rows(30, (i) => `${day(i * 5)};1;visit;3`),
        calls(0, 200),
      ),
    ).toEqual([]);
  });
});

describe("an order", () => {
  const files = (largest: number, count = 30) => ({
    "quotes.csv": weekly(count, (i) => ["won", i === 17 ? largest : 1000 + i * 10]),
  });

  test("of a thousand times the others is asked about at its cell", () => {
    const { problems } = read(files(12_500_000));
    const found = problems.find(({ rule }) => rule === "plausibility.out_of_scale");
    expect([found?.file, found?.line, found?.column, found?.value]).toEqual([
      "quotes.csv",
      19,
      "value",
      "12500000",
    ]);
    expect(found?.message.replace(/\s/gu, " ")).toContain(
      "An order of €12,500,000; the next largest is €1,290",
    );
  });

  test("of a hundred times the others, among few, or with a second as large, is not", () => {
    expect(asked(files(125_000))).toEqual([]);
    expect(asked(files(12_500_000, 19))).toEqual([]);
    const two = weekly(30, (i) => ["won", i === 17 || i === 18 ? 12_500_000 : 1000]);
    expect(asked({ "quotes.csv": two })).toEqual([]);
  });
});

describe("what is asked", () => {
  const files = {
    "quotes.csv": weekly(40, (i) => (i === 3 ? ["won", 0] : ["lost", 100])).replace("Q3;1", "Q3;Piet"),
    "activities.csv":
      activityHead + rows(150, (i) => `${day(i)};1;visit;3`) + rows(300, (i) => `${day(i)};1;call;1`),
  };
  const report = (data: ReadData, kind: "management" | "company") =>
    reportOf(assemble({ ...data, month: "2026-09", audience: { kind }, today: dayOfIso("2026-10-31") }));

  test("stands before all else in the check", () => {
    const data = read(files);
    expect(data.problems[0]?.rule).toBe("plausibility.type_stopped");
    expect(data.problems.length).toBeGreaterThan(1);
    expect(problemLines(data.problems.toReversed(), "en")[0]).toContain("plausibility.type_stopped");
  });

  test("stands first on the overview of management, with a link, and on no other's", () => {
    const data = read(files);
    const lead = (kind: "management" | "company", language: "nl" | "en") =>
      JSON.stringify(overviewView(report(data, kind), language).lead);
    expect(lead("management", "nl")).toMatch(
      /^\[\["Kijk eerst of dit klopt: soort activiteit die ophoudt\. .*"href":"quality#problems"/u,
    );
    expect(lead("management", "en")).toMatch(
      /^\[\["See first whether this is right: type of activity that stops\. /u,
    );
    expect(lead("company", "en")).not.toContain("See first");
  });

  test("may be switched off, and nothing is asked while there are errors", () => {
    const off = "rules: { plausibility.type_stopped: off }\n";
    expect(asked({ ...files, "report.yaml": off })).toEqual([]);
    const wrong = files["activities.csv"].replace(day(0), "2026-13-45");
    expect(asked({ ...files, "activities.csv": wrong })).toEqual([]);
  });
});
