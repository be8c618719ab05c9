import { describe, expect, test } from "vitest";
import { isoOfDay } from "../../../src/calendar/day.ts";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const team =
  "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n2;Bram Bos;Zuid;0,8;2020-01-01\n";
const head = "quote_id;account_manager_id;issued_on;outcome;closed_on;value";

/** Quotes with the day on which each was issued and closed, a thousand euros each. */
function quotesOf(days: readonly (readonly [string, string])[], delimiter = ";"): string {
  const rows = days.map(([issued, closed], i) => {
    const outcome = closed === "" ? "open" : "won";
    return [`Q${i + 1}`, "1", `"${issued}"`, outcome, `"${closed}"`, "1000"].join(delimiter);
  });
  return [head.replaceAll(";", delimiter), ...rows, ""].join("\n");
}

const readQuotes = (days: readonly (readonly [string, string])[], settings = "", delimiter = ";") =>
  readField({
    files: { "team.csv": team, "quotes.csv": quotesOf(days, delimiter), "report.yaml": settings },
  });

const ordersAndRevenue = ["activity.count.orders", "activity.count.revenue"];

describe("forms of a date", () => {
  test.each([
    ["Excel's own short form in Dutch", "5-okt-26", "20-okt-26"],
    ["the same with zeros", "05-okt-26", "20-OKT-26"],
    ["a day without marks and a time", "20261005 14:30", "20261020 09:00"],
    ["a calendar's form", "20261005T143000Z", "20261020T070000Z"],
    ["a month's name with a time", "5 okt 2026 14:30", "20 okt. 2026 9:00"],
    ["the same with dashes", "5-okt-2026 08:15", "20-okt-2026 10:00"],
    ["no-break spaces", "5\u00a0okt\u00a02026", "20\u00a0okt\u00a02026"],
    ["narrow no-break spaces", "5\u202fokt\u202f2026\u202f9:00", "20\u202fokt\u202f2026"],
    ["UTC in words", "2026-10-05 14:30:00 UTC", "2026-10-20 14:30:00 +0200"],
    [
      "parts of a second and an offset of hours",
      "2026-10-05 14:30:00.123456+00",
      "2026-10-20 14:30:00 +02:00",
    ],
    [
      "a browser's form",
      "Mon Oct 05 2026 14:30:00 GMT+0200 (Central European Summer Time)",
      "Tue Oct 20 2026 09:00:00 GMT+0200",
    ],
    ["e-mail's form", "Mon, 05 Oct 2026 14:30:00 +0200", "Tue, 20 Oct 2026 14:30:00 +0200"],
    ["American words", "Oct 5, 2026 2:30 PM", "October 20th, 2026"],
    ["a Dutch day's name", "ma 5 okt 2026", "dinsdag 20 oktober 2026 14:30 uur"],
    ["an English day's name", "Monday, October 5, 2026", "Tue, Oct 20, 2026, 9:00 AM"],
    ["a German month", "5. Oktober 2026", "Dienstag, 20. Okt. 2026 um 14:30 Uhr"],
    ["points and a year of two figures", "5.10.26", "20.10.26"],
    ["the year before a month's name", "2026-okt-05", "2026 Oct 20"],
    ["a French month", "5 octobre 2026", "20 oct. 2026"],
  ])("%s is read", (_, issued, closed) => {
    const { quotes } = readQuotes([[issued, closed]]).dataset;
    expect([...quotes.issuedOn, ...quotes.closedOn].map(isoOfDay)).toEqual(["2026-10-05", "2026-10-20"]);
  });

  test("the name of the day tells which number is the month", () => {
    const data = readQuotes([["ma 05/10/2026", "di 06/10/2026"]], "", ",");
    expect(figuresOf(data, ordersAndRevenue)).toEqual([1, 1000]);
  });
});

describe("years of two figures", () => {
  test("only the orders that are possible are asked", () => {
    const data = readQuotes([["30/09/26", "29/10/26"]]);
    expect(problemsOf(data).filter((each) => each.startsWith("error"))).toEqual([
      "error file.ambiguous_dates quotes.csv:2",
    ]);
    const [asked] = data.problems.filter(({ rule }) => rule === "file.ambiguous_dates");
    expect(asked?.message).toContain("30/09/26 is 2026-09-30 (dmy) or 2030-09-26 (ymd)");
    expect(asked?.message).not.toContain("mdy");
    expect(asked?.paste).toBe("files:\n  quotes:\n    date_order: dmy   # dmy / ymd");
  });
});

describe("times with a zone", () => {
  const utcMidnights = [
    ["2026-09-30T22:00:00Z", "2026-10-31T23:00:00Z"],
    ["2026-10-04T22:00:00.000Z", "2026-10-30T23:00:00.000Z"],
  ] as const;

  test("they are days of the report's country, and that is told", () => {
    const data = readQuotes(utcMidnights);
    expect(figuresOf(data, ordersAndRevenue)).toEqual([1, 1000]);
    expect(problemsOf(data).filter((each) => each.startsWith("repaired"))).toEqual([
      "repaired file.zoned_times quotes.csv:2",
    ]);
    const [told] = data.problems.filter(({ rule }) => rule === "file.zoned_times");
    expect(told?.message).toContain("read as days in Amsterdam: 4 dates moved to the next day");
    expect(told?.message_nl).toContain("als dagen in Amsterdam: 4 datums gingen naar de dag erna");
  });

  test("days that a system keeps as midnights of UTC stay those days, also west of it", () => {
    const data = readQuotes([["2026-10-01T00:00:00Z", "2026-10-31T00:00:00Z"]], "country: US\n");
    expect(figuresOf(data, ordersAndRevenue)).toEqual([1, 1000]);
  });

  test("a country with several zones is asked which", () => {
    const days = [["2026-10-01T22:00:00Z", "2026-11-01T02:00:00Z"]] as const;
    const asked = readQuotes(days, "country: US\n");
    expect(problemsOf(asked)).toContain("error file.time_zone quotes.csv:2");
    const told = readQuotes(days, "country: US\ntime_zone: America/New_York\n");
    expect(figuresOf(told, ordersAndRevenue)).toEqual([1, 1000]);
  });

  test("a zone that there is not is a fault of report.yaml", () => {
    const data = readQuotes([["2026-10-01", "2026-10-31"]], "time_zone: Amsterdam\n");
    expect(problemsOf(data)).toContain("error settings.invalid report.yaml:1");
  });

  test("a time without a zone stays on its day", () => {
    const data = readQuotes([["2026-10-01 23:30:00", "2026-10-31 23:30"]]);
    expect(figuresOf(data, ordersAndRevenue)).toEqual([1, 1000]);
    expect(problemsOf(data).filter((each) => each.startsWith("repaired"))).toEqual([]);
  });
});

describe("two orders of day and month", () => {
  const dutch = Array.from({ length: 20 }, (_, i) => [`${10 + i}-09-2026`, ""] as const);
  const american = [
    ["10/01/2026", "10/02/2026"],
    ["10/02/2026", "10/03/2026"],
    ["10/03/2026", "10/04/2026"],
    ["10/04/2026", "10/05/2026"],
    ["10/05/2026", "10/06/2026"],
    ["10/15/2026", "10/16/2026"],
  ] as const;

  test("all dates in doubt are named", () => {
    const { problems } = readQuotes([...dutch, ...american]);
    const [issued, closed] = problems.filter(({ severity }) => severity === "error");
    expect(issued).toMatchObject({ rule: "file.two_date_orders", line: 27, column: "issued_on" });
    expect(issued?.message).toContain("In doubt, for they can be both: lines 22–26 (10/01/2026 …)");
    expect(issued?.message_nl).toContain("In twijfel, want beide kan: regels 22–26 (10/01/2026 …)");
    expect(closed).toMatchObject({ rule: "file.two_date_orders", line: 27, column: "closed_on" });
    expect(closed?.message).toContain("lines 22–26 (10/02/2026 …)");
    expect(closed?.message).toContain("in the column issued_on");
  });

  test("rows of another hand of which nothing tells the order are asked", () => {
    const { problems } = readQuotes([...dutch, ...american.slice(0, 5)]);
    const [issued, ...others] = problems.filter(({ severity }) => severity === "error");
    expect(issued).toMatchObject({ rule: "file.ambiguous_dates", line: 22, value: "10/01/2026" });
    expect(others).toEqual([]);
  });

  test("one date that contradicts all others is that cell's problem", () => {
    const days = Array.from({ length: 20 }, (_, i) => [`${9 + i}/10/2026`, ""] as const);
    const data = readQuotes([...days.slice(0, 10), ["10/31/2026", ""], ...days.slice(10)]);
    expect(problemsOf(data).filter((each) => each.startsWith("error"))).toEqual([
      "error cell.not_a_date quotes.csv:12",
    ]);
  });

  test("rows next to one that contradicts the others are in doubt with it", () => {
    const days = Array.from({ length: 10 }, (_, i) => [`${13 + i}/10/2026`, ""] as const);
    const pasted = [
      ["10/02/2026", ""],
      ["10/31/2026", ""],
      ["10/03/2026", ""],
    ] as const;
    const { problems } = readQuotes([...days, ...pasted, ...days.slice(0, 3), ["05/10/2026", ""]]);
    const [told] = problems.filter(({ severity }) => severity === "error");
    expect(told).toMatchObject({ rule: "file.two_date_orders", line: 13 });
    expect(told?.message).toContain("lines 12 and 14 (10/02/2026 …)");
  });

  test("two columns with an order of their own are each read so", () => {
    const days = Array.from({ length: 6 }, (_, i) => [`${15 + i}/10/2026`, `10/${20 + i}/2026`] as const);
    const data = readQuotes([["01/10/2026", "10/02/2026"], ...days]);
    expect(figuresOf(data, ordersAndRevenue)).toEqual([7, 7000]);
  });

  test("a pin that some dates contradict does not read the others in silence", () => {
    const pinned = "files: { quotes: { date_order: dmy } }\n";
    const { problems } = readQuotes([...american.map(([issued]) => [issued, ""] as const)], pinned);
    expect(problems.find(({ severity }) => severity === "error")).toMatchObject({
      rule: "file.two_date_orders",
      line: 7,
    });
  });

  test("a month that is not half over is read where dots or dashes say that the day is first", () => {
    const days = Array.from({ length: 12 }, (_, i) => [`${1 + i}-10-2026`, ""] as const);
    expect(readQuotes([...days, ["13-10-2026", ""]]).hasErrors).toBe(false);
    expect(readQuotes(days).hasErrors).toBe(false);
  });

  test("one date among many that can be both decides for none of them", () => {
    const days = Array.from({ length: 12 }, (_, i) => [`${1 + i}/10/2026`, ""] as const);
    const data = readQuotes([...days, ["13/10/2026", ""]], "", ",");
    expect(problemsOf(data)).toContain("error file.ambiguous_dates quotes.csv:2");
  });
});

describe("quarters and years", () => {
  const targetsFor = (period: string) =>
    `team;account_manager_id;from;to;measure;value\nNoord;;${period};${period};omzet;3000\n`;
  const readTargets = (period: string, settings: string) =>
    readField({ files: { "team.csv": team, "targets.csv": targetsFor(period), "report.yaml": settings } });
  const daysOf = (period: string, settings = "") => {
    const { dataset } = readTargets(period, settings);
    return dataset.targets.map(({ from, to }) => `${isoOfDay(from)} ${isoOfDay(to)}`);
  };

  test("with a fiscal year that is no calendar year they are asked, with every reading", () => {
    const { problems } = readTargets("Q1 2026", "fiscal_year_starts: 4\n");
    const asked = problems.find(({ severity }) => severity === "error");
    expect(asked).toMatchObject({
      rule: "file.fiscal_years",
      file: "targets.csv",
      line: 2,
      value: "Q1 2026",
    });
    expect(asked?.message).toContain("2026-04 – 2026-06 (start)");
    expect(asked?.message).toContain("2025-04 – 2025-06 (end)");
    expect(asked?.message).toContain("2026-01 – 2026-03");
    expect(asked?.paste).toContain("fiscal_year_named_by: start");
  });

  test.each([
    ["Q1 2026", "start", "2026-04-01 2026-06-30"],
    ["Q1 2026", "end", "2025-04-01 2025-06-30"],
    ["Q4 26", "start", "2027-01-01 2027-03-31"],
    ["Q4 FY26", "end", "2026-01-01 2026-03-31"],
    ["FY26", "end", "2025-04-01 2026-03-31"],
    ["boekjaar 2026", "start", "2026-04-01 2027-03-31"],
    ["H2 2026", "start", "2026-10-01 2027-03-31"],
    ["okt-26", "end", "2026-10-01 2026-10-31"],
  ])("%s of a year called by its %s", (period, namedBy, days) => {
    const settings = `fiscal_year_starts: 4\nfiscal_year_named_by: ${namedBy}\n`;
    expect(daysOf(period, settings)).toEqual([days]);
  });

  test("a year that is named by both its years needs no asking", () => {
    expect(daysOf("2025/26", "fiscal_year_starts: 4\n")).toEqual(["2025-04-01 2026-03-31"]);
    expect(daysOf("Q2 2025-2026", "fiscal_year_starts: 10\n")).toEqual(["2026-01-01 2026-03-31"]);
  });

  test.each([
    ["Q4 2026", "2026-10-01 2026-12-31"],
    ["Q4 26", "2026-10-01 2026-12-31"],
    ["Q4'26", "2026-10-01 2026-12-31"],
    ["2026-Q4", "2026-10-01 2026-12-31"],
    ["4e kwartaal 2026", "2026-10-01 2026-12-31"],
    ["4. Quartal 2026", "2026-10-01 2026-12-31"],
    ["1e halfjaar 2026", "2026-01-01 2026-06-30"],
    ["2026", "2026-01-01 2026-12-31"],
    ["FY26", "2026-01-01 2026-12-31"],
    ["okt-26", "2026-10-01 2026-10-31"],
    ["oktober '26", "2026-10-01 2026-10-31"],
    ["10/2026", "2026-10-01 2026-10-31"],
  ])("%s of the calendar year", (period, days) => {
    expect(daysOf(period)).toEqual([days]);
  });

  test("a day without its year is no month of long ago", () => {
    expect(readTargets("okt-05", "").hasErrors).toBe(true);
  });
});

describe("counts per month", () => {
  const quotes = quotesOf([["05-10-2026", "20-10-2026"]]);
  const read = (activities: string) =>
    readField({ files: { "team.csv": team, "quotes.csv": quotes, "activities.csv": activities } });

  test("a month is counted whole", () => {
    const data = read("date;account_manager_id;type;count\n2026-10;1;bezoek;12\nokt 2026;2;bezoek;8\n");
    expect(figuresOf(data, ["activity.count.visits"])).toEqual([20]);
    expect(problemsOf(data)).toContain("repaired file.month_counts activities.csv:2");
  });

  test("every month of a year is counted in its own", () => {
    const rows = Array.from({ length: 10 }, (_, i) => `${i + 1}-2026;1;bezoek;${i + 1}`);
    const data = read(`date;account_manager_id;type;count\n${rows.join("\n")}\n`);
    expect(figuresOf(data, ["activity.count.visits"], "2026-05")).toEqual([5]);
    expect(figuresOf(data, ["activity.count.visits"])).toEqual([10]);
  });

  test("without a count a month is no date", () => {
    const data = read("date;account_manager_id;type\n2026-10;1;bezoek\n");
    expect(problemsOf(data)).toContain("error cell.not_a_date activities.csv:2");
  });
});

describe("days that systems write for none", () => {
  test.each([
    "31-12-9999",
    "9999-12-31",
    "12/31/9999",
    "99991231",
    "31-12-2999",
    "0000-00-00",
    "0000-00-00 00:00:00",
    "00-00-0000",
    "00.00.0000",
    "0-1-1900",
    "1900-01-00",
    "1900-01-01",
    "30-12-1899 0:00",
    "0001-01-01T00:00:00",
    "01/01/1753",
  ])("%s is blank, and told", (none) => {
    const data = readField({
      files: {
        "team.csv": `person_id;name;team;fte;start_date;end_date\n1;Anna Smit;Noord;1;2020-01-13;${none}\n`,
        "report.yaml": "files: { quotes: off }\n",
      },
    });
    expect(problemsOf(data)).toContain("repaired cell.no_value team.csv:2");
    expect(problemsOf(data).join()).not.toContain("error");
    expect(data.dataset.employments[0]?.to).toBeNull();
  });

  test("a last day in the far future, or a first one long ago, is that day", () => {
    const rows = "1;Anna Smit;Noord;1;1951-01-01;31-12-2099";
    const data = readField({
      files: { "team.csv": `person_id;name;team;fte;start_date;end_date\n${rows}\n` },
    });
    expect(data.dataset.employments.map(({ from, to }) => [from, to ?? 0].map(isoOfDay))).toEqual([
      ["1951-01-01", "2099-12-31"],
    ]);
  });

  test("of dates of which the first that is filled is read, none of them is filled", () => {
    const mapping = "files: { quotes: { columns: { closed_on: [closed_on, gepland] } } }\n";
    const content = `${head};gepland\nQ1;1;2026-10-05;won;0000-00-00;1000;2026-10-20\n`;
    const data = readField({ files: { "team.csv": team, "quotes.csv": content, "report.yaml": mapping } });
    expect(figuresOf(data, ordersAndRevenue)).toEqual([1, 1000]);
  });
});

describe("a column that a program has turned by half", () => {
  const turned = ["2026-05-10", "2026-06-10", "2026-01-10"];
  const left = ["10/20/2026", "10/21/2026", "10/22/2026"];
  const told = (days: readonly string[], settings = "") =>
    problemsOf(
      readQuotes(
        days.map((day) => [day, ""]),
        settings,
        ",",
      ),
    ).filter((each) => each.includes("orders"));

  test("is told where all days up to 12 stand in one form, and all others in another", () => {
    expect(told([...turned, ...left])).toEqual(["error file.two_date_orders quotes.csv:2"]);
    expect(told([...left, "46152", "46183", "46032"])).toEqual(["error file.two_date_orders quotes.csv:5"]);
  });

  test("is none with a day of the other kind in either form, with few dates, or where report.yaml says the order", () => {
    expect(told([...turned, "2026-10-25", ...left])).toEqual([]);
    expect(told([...turned, ...left, "10/02/2026"])).toEqual([]);
    expect(told([...turned.slice(1), ...left])).toEqual([]);
    expect(told([...turned, ...left], "files: { quotes: { date_order: mdy } }\n")).toEqual([]);
  });
});

describe("weeks", () => {
  test.each([
    "2026-W41",
    "2026W41",
    "W41 2026",
    "wk 41 2026",
    "wk. 41-2026",
    "week 41 2026",
    "2026 week 41",
    "2026-wk41",
  ])("a target from and to %s is of that week, from Monday to Sunday", (week) => {
    const content = `team;from;to;measure;value\nNoord;${week};${week};visits;10\n`;
    const { targets } = readField({ files: { "team.csv": team, "targets.csv": content } }).dataset;
    expect(targets.map(({ from, to }) => [from, to].map(isoOfDay))).toEqual([["2026-10-05", "2026-10-11"]]);
  });

  test("a week with a count is counted on its Friday, and told", () => {
    const content = "date;account_manager_id;type;count\n2026-W40;1;visit;3\nwk 44 2026;2;call;4\n";
    const data = readField({ files: { "team.csv": team, "activities.csv": content } });
    expect(problemsOf(data)).toContain("repaired file.month_counts activities.csv:2");
    expect(data.problems.find(({ rule }) => rule === "file.month_counts")?.message).toContain(
      "2 rows count a whole week; they stand on its Friday, and count in the month of that.",
    );
    expect([...data.dataset.activities.day].map(isoOfDay)).toEqual(["2026-10-02", "2026-10-30"]);
  });

  test("years have a week 53 or have none, and a week without a year or a count is no date", () => {
    const of = (week: string) =>
      problemsOf(
        readField({
          files: {
            "team.csv": team,
            "targets.csv": `team;from;to;measure;value\nNoord;${week};${week};visits;10\n`,
          },
        }),
      ).filter((each) => each.startsWith("error"));
    expect(of("2026-W53")).toEqual([]);
    expect(of("2025-W53")).toHaveLength(2);
    expect(of("wk 41")).toHaveLength(2);
    const activities = "date;account_manager_id;type\n2026-W41;1;visit\n";
    expect(problemsOf(readField({ files: { "team.csv": team, "activities.csv": activities } }))).toContain(
      "error cell.not_a_date activities.csv:2",
    );
  });
});
