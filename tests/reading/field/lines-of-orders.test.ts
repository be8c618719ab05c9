import { describe, expect, test } from "vitest";
import { readData } from "../../../src/reading/read.ts";
import { paste } from "../../pasted.fixture.ts";
import { figuresOf, folderOf, lastDayOf, problemsOf, readField } from "./field.fixture.ts";

const team =
  "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n2;Bram Bos;Zuid;0,8;2020-01-01\n";
const head = "Ordernr;Verkoper;Datum;Status;Geboekt;Artikel;Bedrag";
const columns =
  "{ quote_id: Ordernr, account_manager_id: Verkoper, issued_on: Datum, outcome: Status, closed_on: Geboekt, value: Bedrag }";
const line = (order: string, article: string, amount: string, owner = "Anna Smit") =>
  `${order};${owner};05-10-2026;order;20-10-2026;${article};${amount}`;
const orders = [
  line("O1", "Pomp", "1.000,00"),
  line("O1", "Slang", "250,50"),
  line("O2", "Slang", "250,50"),
  line("O2", "Slang", "250,50"),
  line("O3", "Pomp", "900,00", "Bram Bos"),
  line("O3", "Korting", "-90,00", "Bram Bos"),
  line("O3", "Levering op afroep", "", "Bram Bos"),
];
const csv = (...rows: readonly string[]) => `${rows.join("\n")}\n`;
const counted = ["activity.count.orders", "activity.count.quotes", "activity.count.revenue"];
const filesOf = (rows: readonly string[], more = "") => ({
  "team.csv": team,
  "quotes.csv": csv(head, ...rows),
  "report.yaml": `languages: [en]\nfiles:\n  quotes:\n    columns: ${columns}\n${more}`,
});

describe("An export of order lines", () => {
  test("asks what the rows of one number are, and the first of its lines makes one order of each, with the sum", () => {
    const folder = folderOf({ files: filesOf(orders) });
    const read = () => readData({ folder, today: lastDayOf("2026-10") });
    const [asked] = read().problems.filter(({ rule }) => rule === "quotes.duplicate_id");
    expect(asked?.message).toContain(
      "Or are they lines of one order, of which the amounts are added up (sum)?",
    );
    expect(asked?.paste?.split("\n").slice(2)).toEqual([
      "    sum: Ordernr",
      "    # or: once: { column: Ordernr, keep: last } # last, first",
      "    # or: split: Ordernr",
    ]);
    if (asked) paste(folder, asked);
    const data = read();
    expect(figuresOf(data, counted)).toEqual([3, 3, 2561.5]);
    expect([...data.dataset.quotes.value]).toEqual([1250.5, 501, 810]);
    expect(data.sources.find(({ kind }) => kind === "quotes")).toMatchObject({ rowsRead: 7, rowsUsed: 7 });
  });

  test("in Dutch keys, also where the numbers of the lines are those of the quotes", () => {
    const data = readField({
      files: {
        "team.csv": team,
        "offertes.csv": csv(`Regel;${head}`, ...orders.map((each, i) => `${i + 1};${each}`)),
        "report.yaml":
          "bestanden:\n  offertes:\n    optellen: Ordernr\n    kolommen: { offertenummer: Regel, accountmanager: Verkoper, offertedatum: Datum, uitslag: Status, afgesloten_op: Geboekt, waarde: Bedrag }\n",
      },
    });
    expect(figuresOf(data, counted)).toEqual([3, 3, 2561.5]);
  });

  test("of two months that overlap the newest file's lines count, all of them", () => {
    const [first = "", second = "", ...others] = orders;
    const data = readField({
      files: {
        ...filesOf([], "    sum: Ordernr\n    path: orders-*.csv\n"),
        "orders-2026-09.csv": csv(head, first, ...others),
        "orders-2026-10.csv": csv(head, first, second),
      },
    });
    expect([...data.dataset.quotes.value].toSorted((a, b) => a - b)).toEqual([501, 810, 1250.5]);
  });

  test("whose an order is may stand on its first line alone", () => {
    const rows = [line("O1", "Pomp", "10"), line("O1", "Slang", "5", "")];
    const data = readField({ files: filesOf(rows, "    sum: Ordernr\n") });
    expect(problemsOf(data).filter((each) => each.includes("without_owner"))).toEqual([]);
    expect(figuresOf(data, counted)).toEqual([1, 1, 15]);
  });

  test("lines of two people or of two outcomes are told, with what the first line says", () => {
    const data = readField({
      files: filesOf([line("O1", "Pomp", "10"), line("O1", "Slang", "5", "Bram Bos")], "    sum: Ordernr\n"),
    });
    expect(problemsOf(data)).toContain("error quotes.lines_differ quotes.csv:3");
    expect(data.problems.find(({ rule }) => rule === "quotes.lines_differ")?.message).toContain(
      'Line 2 of the same quote says "Anna Smit".',
    );
  });

  test("the amount of the whole order on each of its lines is asked about", () => {
    const rows = ["A", "B"].map((article) => `${line("O1", article, "600")};300`);
    const files = filesOf([], "    sum: Ordernr\n");
    const data = readField({ files: { ...files, "quotes.csv": csv(`${head};Regelbedrag`, ...rows) } });
    const told = data.problems.find(({ rule }) => rule === "quotes.parts_alike");
    expect(told?.paste).toContain("columns: { value: Regelbedrag }");
  });

  test("sum belongs to quotes, and not beside split", () => {
    const both = readField({ files: filesOf(orders, "    sum: Ordernr\n    split: Ordernr\n") });
    expect(both.problems.find(({ rule }) => rule === "settings.invalid")?.message).toContain("Choose one");
    const other = readField({
      files: { "team.csv": team, "report.yaml": "languages: [en]\nfiles: { team: { sum: person_id } }\n" },
    });
    expect(other.problems.find(({ rule }) => rule === "settings.invalid")?.message).toContain("quotes");
  });
});

test.each([
  ["600", "400", "split: quote_id"],
  ["1000", "1000", "once: { column: quote_id, keep: last } # last, first"],
])("rows of two people with %s and %s are first taken for %s", (one, other, first) => {
  const rows = csv(
    "quote_id;account_manager_id;issued_on;outcome;closed_on;value",
    `Q1;1;05-10-2026;won;20-10-2026;${one}`,
    `Q1;2;05-10-2026;won;20-10-2026;${other}`,
  );
  const data = readField({ files: { "team.csv": team, "quotes.csv": rows } });
  const asked = data.problems.find(({ rule }) => rule === "quotes.duplicate_id");
  expect(asked?.paste?.split("\n")[2]?.trim()).toBe(first);
});

describe("A total below the lines of each order", () => {
  const withTotals = (...amounts: readonly (readonly string[])[]) =>
    amounts.flatMap((own, order) => own.map((amount) => line(`O${order}`, "Pomp", amount)));
  const totalsTold = (rows: readonly string[]) => {
    const data = readField({ files: filesOf(rows, "    sum: Ordernr\n") });
    return data.problems.filter(({ rule }) => rule === "file.maybe_total").map(({ message }) => message);
  };

  test("is told, for summed it would count every order double", () => {
    const [told] = totalsTold(withTotals(["600,00", "60,10", "660,10"], ["5,00", "6,00", "7,00", "18,00"]));
    expect(told).toContain("With 2 of 2 quotes of three lines or more, one line is exactly the sum");
    expect(told).toContain("such as line 4.");
  });

  test("is none where two lines are equal, or where one order of many adds up by chance", () => {
    expect(totalsTold(withTotals(["50,00", "50,00"], ["1,00", "2,00"]))).toEqual([]);
    expect(
      totalsTold(withTotals(["1,00", "2,00", "3,00"], ["1,00", "2,00", "4,00"], ["1,00", "5,00", "9,00"])),
    ).toEqual([]);
  });
});
