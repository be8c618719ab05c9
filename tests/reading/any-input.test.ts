import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isoOfDay } from "../../src/calendar/day.ts";
import { fileContracts } from "../../src/contract/files.ts";
import { type FileKind, fileKinds } from "../../src/contract/vocabulary.ts";
import type { ReadData } from "../../src/reading/read.ts";
import { assemble } from "../../src/report/assemble.ts";
import { changedCopy, fixture, read, today } from "../folders.fixture.ts";
import { asUtf16, asWindows1252 } from "./crooked/case.ts";

interface Quote {
  id: string;
  day: number;
  value: number;
}

interface Dialect {
  delimiter: string;
  encoding: "utf-8" | "utf-8 with mark" | "windows-1252" | "utf-16le" | "utf-16be";
  eol: string;
  decimal: "," | ".";
  date: "ymd" | "dmy" | "mdy";
  quoteAll: boolean;
  thousands: boolean;
  sep: boolean;
  title: boolean;
  total: boolean;
  emptyRows: number;
}

const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(";", ",", "\t", "|"),
  encoding: fc.constantFrom("utf-8", "utf-8 with mark", "windows-1252", "utf-16le", "utf-16be"),
  eol: fc.constantFrom("\n", "\r\n", "\r"),
  decimal: fc.constantFrom(",", "."),
  date: fc.constantFrom("ymd", "dmy", "mdy"),
  quoteAll: fc.boolean(),
  thousands: fc.boolean(),
  sep: fc.boolean(),
  title: fc.boolean(),
  total: fc.boolean(),
  emptyRows: fc.integer({ min: 0, max: 40 }),
});

/**
 * Words as people type them, with everything in them that a CSV must quote; Windows-1252 has every character.
 */
const words = fc
  .string({ unit: fc.constantFrom(..."aZé9 ;,|\"'\n\t=@+-<>&€ß"), minLength: 1, maxLength: 12 })
  .map((text) => `n${text.replace(/\s+/g, " ").trim()}x`);

const quoteTables = fc.uniqueArray(
  fc.record({
    id: words,
    day: fc.integer({ min: 20_000, max: 20_700 }),
    value: fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100),
  }),
  { selector: ({ id }) => id.toLowerCase(), minLength: 1, maxLength: 30 },
);

function dateIn(day: number, { date }: Dialect): string {
  const [year, month, dayOfMonth] = isoOfDay(day).split("-");
  if (date === "ymd") return `${year}-${month}-${dayOfMonth}`;
  return date === "dmy" ? `${dayOfMonth}-${month}-${year}` : `${month}/${dayOfMonth}/${year}`;
}

function numberIn(value: number, { decimal, thousands }: Dialect): string {
  const [whole = "", cents = ""] = value.toFixed(2).split(".");
  const mark = decimal === "," ? "." : ",";
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, mark) : whole;
  return `${grouped}${decimal}${cents}`;
}

function written(table: readonly Quote[], dialect: Dialect): Uint8Array {
  const { delimiter, eol, quoteAll, sep, title, total, emptyRows, encoding } = dialect;
  const cell = (text: string) =>
    quoteAll || text.includes(delimiter) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const line = (cells: readonly string[]) => cells.map(cell).join(delimiter);
  const rows = table.map(({ id, day, value }) =>
    line([id, "1", dateIn(day, dialect), "open", numberIn(value, dialect)]),
  );
  const sum = Math.round(table.reduce((cents, { value }) => cents + value * 100, 0)) / 100;
  const lines = [
    ...(sep ? [`sep=${delimiter}`] : []),
    ...(title ? ["Offertelijst", ""] : []),
    line(["Offertenummer", "Accountmanager", "Offertedatum", "Uitslag", "Waarde"]),
    ...rows,
    ...(total ? [line(["Totaal", "", "", "", numberIn(sum, dialect)])] : []),
    ...Array.from({ length: emptyRows }, () => delimiter.repeat(4)),
  ];
  const text = lines.join(eol) + eol;
  if (encoding === "utf-16le" || encoding === "utf-16be")
    return asUtf16(text, encoding === "utf-16le" ? "le" : "be");
  if (encoding === "windows-1252") return asWindows1252(text);
  return Buffer.from(encoding === "utf-8" ? text : `\uFEFF${text}`);
}

const only = (kinds: readonly FileKind[]) =>
  `files:\n${fileKinds
    .filter((kind) => !kinds.includes(kind))
    .map((kind) => `  ${kind}: off\n`)
    .join("")}`;

function quotesIn(bytes: Uint8Array, mapping: string): ReadData {
  const folder = mkdtempSync(join(tmpdir(), "handjes-any-"));
  writeFileSync(join(folder, "team.csv"), "person_id,team,fte,start_date\n1,Noord,1,2020-01-01\n");
  writeFileSync(join(folder, "quotes.csv"), bytes);
  writeFileSync(join(folder, "report.yaml"), `${only(["team", "quotes"])}  quotes: ${mapping}\n`);
  return read(folder);
}

test("any table, written in any dialect, is read back as it was", () => {
  fc.assert(
    fc.property(quoteTables, dialects, (table, dialect) => {
      // What the rows may leave in doubt, a person would be asked: here it is pinned.
      const encoding = dialect.encoding === "windows-1252" ? ", encoding: windows-1252" : "";
      const data = quotesIn(
        written(table, dialect),
        `{ date_order: ${dialect.date}, decimal: "${dialect.decimal}"${encoding} }`,
      );
      expect(data.problems.filter(({ severity }) => severity === "error")).toEqual([]);
      const { quotes } = data.dataset;
      expect([...quotes.issuedOn]).toEqual(table.map(({ day }) => day));
      expect([...quotes.value]).toEqual(table.map(({ value }) => value));
      expect(data.sources.find(({ kind }) => kind === "quotes")?.rowsRead).toBe(table.length);
    }),
    { numRuns: 150 },
  );
});

test("what is not pinned is found as it was written, or asked", () => {
  fc.assert(
    fc.property(quoteTables, dialects, (table, dialect) => {
      const data = quotesIn(written(table, dialect), "{}");
      const asked = data.problems.some(({ rule }) => rule.startsWith("file.ambiguous"));
      if (asked) expect(data.hasErrors).toBe(true);
      else {
        expect(data.problems.filter(({ severity }) => severity === "error")).toEqual([]);
        expect([...data.dataset.quotes.issuedOn]).toEqual(table.map(({ day }) => day));
        expect([...data.dataset.quotes.value]).toEqual(table.map(({ value }) => value));
      }
    }),
    { numRuns: 150 },
  );
});

const files = readdirSync(fixture("dutch")).filter((file) => file.endsWith(".csv"));

/** A CSV of the fixture with its rows and columns in another order. */
function shuffled(text: string, seed: number): string {
  const order = (length: number) =>
    Array.from({ length }, (_, i) => i).sort(
      (a, b) => (((a + 1) * seed * 7919) % 101) - (((b + 1) * seed * 7919) % 101) || a - b,
    );
  const [header = "", ...rows] = text.replace("\uFEFF", "").trim().split("\r\n");
  const columns = order(header.split(";").length);
  // The fixture's one quoted delimiter is kept whole.
  const cells = (row: string) =>
    row.match(/("[^"]*"|[^;]*)(?:;|$)/g)?.map((cell) => cell.replace(/;$/, "")) ?? [];
  const line = (row: string) => columns.map((column) => cells(row)[column] ?? "").join(";");
  return [line(header), ...order(rows.length).map((row) => line(rows[row] ?? ""))].join("\r\n");
}

/** Sums of fractions differ in their last digits with the order in which they are added. */
const toNineDigits = (_key: string, value: unknown) =>
  typeof value === "number" ? Number(value.toPrecision(9)) : value;

test("the order of rows and columns changes no figure", () => {
  const figures = (folder: string): unknown =>
    JSON.parse(
      JSON.stringify(
        assemble({ ...read(folder), month: "2026-05", audience: { kind: "management" }, today }).figures,
        toNineDigits,
      ),
    );
  const plain = figures(fixture("dutch"));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), (seed) => {
      const change = Object.fromEntries(files.map((file) => [file, (text: string) => shuffled(text, seed)]));
      const folder = changedCopy("dutch", change);
      expect(read(folder).problems.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(figures(folder)).toEqual(plain);
    }),
    { numRuns: 25 },
  );
});

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  // Bytes of a real export with some of them changed.
  fc
    .record({
      file: fc.constantFrom(...files),
      changes: fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 20,
      }),
    })
    .map(({ file, changes }) => {
      const bytes = Uint8Array.from(readFileSync(join(fixture("dutch"), file)));
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      return bytes;
    }),
);

test("any bytes give tables or problems, never an exception, and every row that is read is accounted for", () => {
  fc.assert(
    fc.property(anyBytes, fc.constantFrom(...fileKinds), (bytes, kind) => {
      const folder = changedCopy("dutch", {});
      writeFileSync(join(folder, `${fileContracts[kind].nl}.csv`), bytes);
      const { sources, problems } = read(folder);
      for (const { rowsRead, rowsUsed, rowsRejected, rowsSkipped } of sources) {
        expect(rowsUsed + rowsRejected + rowsSkipped).toBe(rowsRead);
        expect(rowsUsed).toBeGreaterThanOrEqual(0);
      }
      for (const { message, message_nl } of problems) expect(message && message_nl).toBeTruthy();
    }),
    { numRuns: 300 },
  );
});

test("any text as report.yaml gives settings or problems, never an exception", () => {
  const yaml = readFileSync(join(fixture("dutch"), "report.yaml"), "utf8");
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc
      .string({ unit: fc.constantFrom(..."files: {}[]&*!|>-\n\t'\"ab0"), maxLength: 80 })
      .map((text) => yaml + text),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { settings, problems } = read(changedCopy("dutch", { "report.yaml": () => text }));
      expect(settings.organisation).toBeTruthy();
      expect(problems).toBeInstanceOf(Array);
    }),
    { numRuns: 200 },
  );
});

test("aliases that explode are refused, in bounded time", () => {
  const bomb = Array.from({ length: 12 }, (_, i) =>
    i === 0
      ? "a0: &a0 [x, x, x, x, x, x, x, x, x]"
      : `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
  ).join("\n");
  const { problems, hasErrors } = read(changedCopy("dutch", { "report.yaml": () => bomb }));
  expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual(["settings.invalid report.yaml"]);
  expect(hasErrors).toBe(true);
});
