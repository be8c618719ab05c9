import { expect, test } from "vitest";
import { isoOfDay } from "../../calendar/day.ts";
import { outcomeCode } from "../../contract/dataset.ts";
import { accounts, linkedExports, team } from "./linking.fixture.ts";

const headings = "quote_id;account_manager_id;issued_on;account_id;outcome;closed_on;expected_on;stage;value";
type Said = NonNullable<Parameters<typeof linkedExports>[1]>;

/** The quotes of some rows, beside two account managers and two customers. */
const quotesOf = (rows: readonly string[], mapping: object = {}, said: Said = {}) =>
  linkedExports({ team, accounts, quotes: [headings, ...rows] }, { ...said, mappings: { quotes: mapping } });

/** The quotes as their outcome and value. */
const counted = ({ quotes }: ReturnType<typeof linkedExports>) =>
  [...quotes.outcome].map((code, i) => [
    Object.entries(outcomeCode).find(([, each]) => each === code)?.[0],
    quotes.value[i],
  ]);

test("a quote has its number, days, person, customer, outcome, value and stage", () => {
  const { quotes, told, places } = quotesOf([
    "Q1;1;2026-09-01;A1;won;2026-09-20;;gewonnen;100",
    "Q2;2;2026-10-01;;open;2026-12-31;2026-12-01;voorstel;",
    "Q3;Piet;2026-10-02;A2;lost;2026-10-03;;;50",
  ]);
  expect(told).toEqual([]);
  expect(quotes).toMatchObject({
    length: 3,
    id: ["Q1", "Q2", "Q3"],
    person: Int32Array.of(0, 1, 1),
    account: Int32Array.of(0, -1, 1),
    value: Float64Array.of(100, Number.NaN, 50),
    stage: ["gewonnen", "voorstel", ""],
  });
  expect([...quotes.outcome]).toEqual([outcomeCode.won, outcomeCode.open, outcomeCode.lost]);
  expect([...quotes.issuedOn].map(isoOfDay)).toEqual(["2026-09-01", "2026-10-01", "2026-10-02"]);
  // What an open quote has as its close date is an expectation.
  expect([...quotes.closedOn].map((day) => (day < 0 ? null : isoOfDay(day)))).toEqual([
    "2026-09-20",
    null,
    "2026-10-03",
  ]);
  expect([...quotes.expectedOn].map((day) => (day < 0 ? null : isoOfDay(day)))).toEqual([
    null,
    "2026-12-01",
    null,
  ]);
  expect(places.quotes?.line).toEqual(Int32Array.of(2, 3, 4));
  expect(linkedExports({ team }).quotes).toMatchObject({ length: 0, id: [], stage: [] });
});

test("a credit note that was agreed takes off its amount on its day; one that was not has none", () => {
  const { quotes } = quotesOf([
    "Q1;1;2026-09-01;A1;won;2026-09-20;;;-100",
    "Q2;1;2026-09-01;A1;lost;2026-09-20;;;-100",
    "Q3;1;2026-09-01;A1;lost;2026-09-20;;;0",
  ]);
  expect([...quotes.outcome]).toEqual([outcomeCode.credit, outcomeCode.credit, outcomeCode.lost]);
  expect([...quotes.closedOn].map((day) => day >= 0)).toEqual([true, false, true]);
});

test("an order without a value, and one that closed on no day or before it was issued, are told", () => {
  const { told, quotes, of } = quotesOf([
    "Q1;1;2026-09-01;A1;won;2026-09-20;;;",
    "Q2;1;2026-09-01;A1;lost;2026-09-20;;;",
    "Q3;1;2026-09-01;A1;lost;;;;5",
    "Q4;1;2026-09-02;A1;won;2026-09-01;;;5",
    "Q5;1;2026-09-02;A1;won;2026-09-02;;;5",
    "Q6;1;2026-09-02;A1;open;;;;",
  ]);
  expect(told).toEqual([
    "quotes.won_without_value quotes.csv:2 value",
    "quotes.closed_without_date quotes.csv:4 closed_on",
    "quotes.closed_before_issued quotes.csv:5 closed_on",
  ]);
  expect(of("quotes.closed_before_issued")[0]?.message).toContain("on or after 2026-09-02");
  expect(quotes.id).toEqual(["Q1", "Q2", "Q5", "Q6"]);
});

test("a file without a column of values is told once, with the number of its orders", () => {
  const without = (outcome: string) =>
    linkedExports({
      team,
      quotes: [
        "quote_id;account_manager_id;issued_on;outcome;closed_on",
        `Q1;1;2026-09-01;${outcome};2026-09-20`,
        `Q2;1;2026-09-01;${outcome};2026-09-20`,
        "Q3;1;2026-09-01;lost;2026-09-20",
      ],
    }).of("quotes.won_without_value");
  expect(without("won")).toMatchObject([
    { file: "quotes.csv", line: null, message: expect.stringContaining("values: 2 orders have none") },
  ]);
  expect(without("lost")).toEqual([]);
});

test("a quote of the future is told, and so is one that closed then unless it is open", () => {
  const { told } = quotesOf([
    "Q1;1;2026-11-01;A1;open;;;;",
    "Q2;1;2026-10-01;A1;lost;2026-11-01;;;",
    "Q3;1;2026-10-01;A1;open;2026-11-01;;;",
    "Q4;1;2026-10-31;A1;lost;2026-10-31;;;",
  ]);
  expect(told).toEqual([
    "cell.future_date quotes.csv:2 issued_on",
    "cell.future_date quotes.csv:3 closed_on",
  ]);
});

test("open quotes whose close date has passed are told once, with the oldest and what was read as open", () => {
  const late = quotesOf(
    [
      "Q1;1;2026-08-01;A1;voorstel;2026-10-30;;;",
      "Q2;1;2026-08-01;A1;voorstel;2026-09-01;;;",
      "Q3;1;2026-08-01;A1;offerte;2026-10-01;;;",
      "Q4;1;2026-08-01;A1;offerte;2026-10-31;;;",
      "Q5;1;2026-08-01;A1;offerte;;;;",
      "Q6;1;2026-08-01;A1;lost;2026-09-01;;;",
    ],
    { values: { outcome: { voorstel: "open", offerte: "open" } } },
  ).of("quotes.open_with_close_date");
  expect(late).toHaveLength(1);
  expect(late[0]).toMatchObject({ line: 3, column: "closed_on" });
  expect(late[0]?.message).toContain(
    "Open, but its close date has passed: 3×, the oldest of 2026-09-01. Read as open: ",
  );
  expect(late[0]?.message).toMatch(/voorstel.*2.*offerte.*1/);
});

test("somebody or a customer that is not known is told, and the quote stays", () => {
  const { told, quotes } = quotesOf(["Q1;1;2026-10-01;A9;open;;;;", "Q2;9;2026-10-01;A1;open;;;;"]);
  expect(told).toEqual([
    "quotes.unknown_account quotes.csv:2 account_id",
    "people.unknown_person quotes.csv:3 account_manager_id",
  ]);
  expect([...quotes.person, ...quotes.account]).toEqual([0, -2, -1, 0]);
  expect(quotesOf(["Q1;;2026-10-01;A1;open;;;;"]).told).toEqual([
    "quotes.without_owner quotes.csv:2 account_manager_id",
  ]);
});

test("of a split quote the largest part has the quote, and of an order each part its revenue", () => {
  const { quotes, told, ...rest } = quotesOf(
    [
      "Q1;1;2026-09-01;A1;won;2026-09-20;;;100",
      "Q1;2;2026-09-01;A1;won;2026-09-20;;;300",
      "Q2;1;2026-09-01;A1;lost;2026-09-20;;;10",
      "Q2;2;2026-09-01;A1;lost;2026-09-20;;;20",
      "Q3;1;2026-09-01;A1;won;2026-09-20;;;5",
    ],
    { split: "quote_id" },
  );
  expect(told).toEqual([]);
  expect(counted({ quotes, told, ...rest })).toEqual([
    ["credit", 100],
    ["won", 300],
    ["lost", 30],
    ["won", 5],
  ]);
  expect([...quotes.person]).toEqual([0, 1, 1, 0]);
});

test("parts of a quote that do not agree on its day or outcome are told, and the first one holds", () => {
  const { told, quotes, of } = quotesOf(
    [
      "Q1;1;2026-09-01;A1;won;2026-09-20;;;100",
      "Q1;2;2026-09-02;A1;won;2026-09-20;;;300",
      "Q1;2;2026-09-01;A1;lost;2026-09-20;;;300",
    ],
    { split: "quote_id" },
  );
  expect(told).toEqual([
    "quotes.parts_differ quotes.csv:3 issued_on",
    "quotes.parts_differ quotes.csv:4 outcome",
  ]);
  expect(of("quotes.parts_differ")[0]?.message).toContain("Line 2 of the same quote says otherwise.");
  expect([...quotes.value]).toEqual([100]);
  expect([...quotes.outcome]).toEqual([outcomeCode.won]);
});

test("of parts in any order the largest has the quote, the first of equal ones", () => {
  const largest = (...values: number[]) => {
    const rows = values.map((value) => `Q1;1;2026-09-01;A1;won;2026-09-20;;;${value}`);
    return [...quotesOf(rows, { split: "quote_id" }).quotes.outcome].indexOf(outcomeCode.won);
  };
  expect([largest(300, 100), largest(1, 3, 2), largest(2, 2)]).toEqual([0, 1, 0]);
});

test("a line of nobody is of whom the first line of its order is", () => {
  const { told, quotes } = quotesOf(
    ["Q0;1;2026-09-01;A1;open;;;;5", "Q1;2;2026-09-01;A2;open;;;;100", "Q1;;2026-09-01;;open;;;;30"],
    { sum: "quote_id" },
  );
  expect(told).toEqual([]);
  expect([...quotes.person]).toEqual([0, 1]);
});

test("the lines of an order are one quote with their sum; a text among them has no amount", () => {
  const read = quotesOf(
    [
      "Q1;1;2026-09-01;A1;won;2026-09-20;;;100",
      "Q1;;2026-09-01;;won;2026-09-20;;;30",
      "Q1;1;2026-09-01;A1;won;2026-09-20;;;",
      "Q2;1;2026-09-01;A1;won;2026-09-20;;;5",
      "Q3;1;2026-09-01;A1;open;;;;",
      "Q3;1;2026-09-01;A1;open;;;;",
    ],
    { sum: "quote_id" },
  );
  expect(read.told).toEqual([]);
  expect(read.quotes.id).toEqual(["Q1", "Q2", "Q3"]);
  expect([...read.quotes.value]).toEqual([130, 5, Number.NaN]);
  expect(read.places.quotes?.line).toEqual(Int32Array.of(2, 5, 6));
});

test("lines that do not agree on whose it is, or when it closed, are told with what the first says", () => {
  const { of, quotes } = quotesOf(
    [
      "Q1;1;2026-09-01;A1;won;2026-09-20;;;100",
      "Q1;2;2026-09-01;A1;won;2026-09-20;;;30",
      "Q1;1;2026-09-01;A1;won;2026-09-21;;;40",
      "Q1;1;2026-09-01;A1;won;2026-09-20;;;7",
    ],
    { sum: "quote_id" },
  );
  expect(of("quotes.lines_differ").map(({ line, column }) => [line, column])).toEqual([
    [3, "account_manager_id"],
    [4, "closed_on"],
  ]);
  expect(of("quotes.lines_differ")[1]?.message).toContain('Line 2 of the same quote says "2026-09-20".');
  expect([...quotes.value]).toEqual([107]);
});

test("a total below the lines of each order is told, where it holds of half of them", () => {
  const order = (id: string, ...values: number[]) =>
    values.map((value) => `${id};1;2026-09-01;A1;won;2026-09-20;;;${value}`);
  const told = (...orders: string[][]) => quotesOf(orders.flat(), { sum: "quote_id" }).of("file.maybe_total");
  expect(told(order("Q1", 100, 30, 130), order("Q2", 1, 2, 4))).toMatchObject([
    {
      line: 4,
      column: "value",
      message: expect.stringContaining("With 1 of 2 quotes of three lines or more"),
    },
  ]);
  expect(told(order("Q1", 130, 100, 30))).toMatchObject([{ line: 2 }]);
  expect(told(order("Q1", 100, 130, 30))).toEqual([]);
  expect(told(order("Q1", 100, 30, 130), order("Q2", 1, 2, 4), order("Q3", 1, 2, 4))).toEqual([]);
  expect(told(order("Q1", 130, 130))).toEqual([]);
  expect(told(order("Q1", 0, 0, 0))).toEqual([]);
  expect(told(order("Q1", 0.1, 0.2, 0.3))).toHaveLength(1);
});

test("equal amounts of every part are asked about where a header tells of parts", () => {
  const alike = (header: string, values: [number, number], key: "split" | "sum" = "split") =>
    linkedExports(
      {
        team,
        quotes: [
          `quote_id;account_manager_id;issued_on;outcome;closed_on;value;${header}`,
          `Q1;1;2026-09-01;won;2026-09-20;${values[0]};50`,
          `Q1;${key === "split" ? 2 : 1};2026-09-01;won;2026-09-20;${values[1]};50`,
        ],
      },
      { mappings: { quotes: { [key]: "quote_id" } } },
    ).of("quotes.parts_alike");
  expect(alike("Aandeel", [100, 100])).toMatchObject([
    {
      line: 3,
      column: "value",
      message: expect.stringContaining(
        'as line 2 and this one ("100"), with 1 quote. Not read: "Aandeel". Is it that of the whole quote?',
      ),
      paste: "files:\n  quotes:\n    columns: { value: Aandeel }",
    },
  ]);
  expect(alike("Aandeel %", [100, 100])[0]?.paste).toBe("files:\n  quotes:\n    once: quote_id");
  expect(alike("Kleur", [100, 100])).toEqual([]);
  expect(alike("Aandeel", [100, 101])).toEqual([]);
  expect(alike("Aandeel", [0, 0])).toEqual([]);
  expect(alike("Regelbedrag", [100, 100], "sum")).toHaveLength(1);
  expect(alike("Regelbedrag", [100, 100])).toEqual([]);
  expect(alike("Aandeel", [100, 100], "sum")).toEqual([]);
});

test("without such a header five quotes in equal parts are no chance", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      [1, 2].map((person) => `Q${i};${person};2026-09-01;A1;won;2026-09-20;;;100`),
    ).flat();
  const asked = (count: number) => quotesOf(rows(count), { split: "quote_id" }).of("quotes.parts_alike");
  expect(asked(4)).toEqual([]);
  expect(asked(5)).toMatchObject([
    { paste: "rules: { quotes.parts_alike: off }", message: expect.stringContaining("with 5 quotes. Is it") },
  ]);
});

test("orders and revenue are whole only from when nine of ten of the first quotes have closed", () => {
  const order = (i: number, issued: string, closed: string) => `Q${i};1;${issued};A1;won;${closed};;;10`;
  const rows = Array.from({ length: 12 }, (_, i) => {
    const month = String((i % 9) + 1).padStart(2, "0");
    const later = String((i % 9) + 2).padStart(2, "0");
    return order(i, `2026-${month}-10`, `2026-${later}-10`);
  });
  const late = quotesOf(rows).of("quotes.begin_late");
  expect(late).toMatchObject([{ file: "quotes.csv", line: null, value: "2026-01-10" }]);
  expect(late[0]?.message).toContain("nine of ten close within 31 days");
  expect(late[0]?.message).toContain("are whole from 2026-02-10 only");
});
