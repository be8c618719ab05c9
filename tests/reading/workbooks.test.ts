import { Buffer } from "node:buffer";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "../../src/calendar/day.ts";
import { placesOf, sameProblems } from "../../src/contract/same-problems.ts";
import type { ReadData } from "../../src/reading/read.ts";
import { changedCopy, read } from "../folders.fixture.ts";
import { type SheetCell, sheetOf, workbook, workbookFiles } from "../workbook.fixture.ts";

/** Days between what a workbook counts from and 1970. */
const day0 = 25_569;

const dayCell = (iso: string, format = "dd-mm-yyyy"): SheetCell => ({ value: dayOfIso(iso) + day0, format });

/** A cell of a CSV as somebody would type it in Excel. */
function typed(text: string): SheetCell {
  const day = text.match(/^(\d{2})-(\d{2})-(\d{4})$/);
  if (day) return dayCell(`${day[3]}-${day[2]}-${day[1]}`);
  const amount = text.match(/^(€ )?(\d{1,3}(?:\.\d{3})*|\d+)(,\d+)?$/);
  if (!amount) return text === "" ? null : text;
  const value = Number(text.replace("€ ", "").replaceAll(".", "").replace(",", "."));
  return amount[1] ? { value, format: '"€" #,##0.00' } : value;
}

function typedRows(csv: string): SheetCell[][] {
  const { data } = Papa.parse<string[]>(csv.replace("\ufeff", ""), { delimiter: ";", skipEmptyLines: true });
  return data.map((cells, row) => (row === 0 ? cells : cells.map(typed)));
}

/** The Dutch fixture with every file as a workbook. */
function asWorkbooks(folder: string): string {
  for (const file of readdirSync(folder).filter((each) => each.endsWith(".csv"))) {
    const path = join(folder, file);
    writeFileSync(path.replace(/csv$/, "xlsx"), sheetOf(typedRows(readFileSync(path, "utf8"))));
    rmSync(path);
  }
  return folder;
}

/** The fixture with targets from a workbook alone, and what report.yaml says of them. */
function withTargets(bytes: Uint8Array, said = "", file = "targets.xlsx"): ReadData {
  const folder = changedCopy("dutch", { "report.yaml": (text) => text + said });
  rmSync(join(folder, "targets.csv"));
  writeFileSync(join(folder, file), bytes);
  return read(folder);
}

const headings = ["team", "accountmanager", "vanaf", "tot_en_met", "maat", "waarde"];
const row = (value: SheetCell, team: SheetCell = "Zuid"): SheetCell[] => [
  team,
  null,
  dayCell("2026-01-01"),
  dayCell("2026-12-31"),
  "omzet",
  value,
];

const valuesOf = ({ dataset }: ReadData) => dataset.targets.map(({ value }) => value);

/** What is told of targets, as the check prints its place. */
const toldOf = ({ problems }: ReadData, rule?: string) =>
  sameProblems(
    problems.filter((each) => each.file.startsWith("targets") && (!rule || each.rule === rule)),
  ).map((each) => `${each.first.rule} ${placesOf(each, "nl")}`);

test("the same rows as CSV and as workbooks are the same dataset", () => {
  const csv = read(changedCopy("dutch", {}));
  const books = read(asWorkbooks(changedCopy("dutch", {})));
  expect(books.dataset).toEqual(csv.dataset);
  expect(books.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(books.sources.map(({ file, sheet }) => [file.endsWith(".xlsx"), sheet])).toEqual(
    csv.sources.map(() => [true, "Blad1"]),
  );
});

const cents = fc.integer({ min: -99_999_999, max: 99_999_999 });
const day = fc.integer({ min: dayOfIso("2026-01-01"), max: dayOfIso("2026-09-30") });
const anyQuote = fc.record({ issued: day, closed: fc.integer({ min: 0, max: 30 }), cents });

test("whatever the amounts and days are, a workbook says what the CSV says", () => {
  const heads = [
    "offertenummer",
    "accountmanager",
    "offertedatum",
    "klantnummer",
    "uitslag",
    "afgesloten_op",
  ];
  fc.assert(
    fc.property(fc.array(anyQuote, { minLength: 1, maxLength: 8 }), fc.boolean(), (quotes, isInline) => {
      const csv = quotes.map(({ issued, closed, cents }, i) => {
        const whole = `${cents < 0 ? "-" : ""}${Math.floor(Math.abs(cents) / 100)}`;
        const value = `${whole},${String(Math.abs(cents) % 100).padStart(2, "0")}`;
        return `N${i};101;${isoOfDay(issued)};K1;gewonnen;${isoOfDay(issued + closed)};${value}`;
      });
      const rows = quotes.map(({ issued, closed, cents }, i): SheetCell[] => [
        { value: `N${i}`, isInline },
        101,
        dayCell(isoOfDay(issued), "d mmmm yyyy"),
        "K1",
        "gewonnen",
        dayCell(isoOfDay(issued + closed), "m/d/yy h:mm"),
        { value: cents / 100, format: "#,##0" },
      ]);
      const folder = changedCopy("dutch", {
        "offertes.csv": () => `${[...heads, "waarde"].join(";")}\n${csv.join("\n")}\n`,
      });
      const asCsv = read(folder).dataset.quotes;
      rmSync(join(folder, "offertes.csv"));
      writeFileSync(join(folder, "offertes.xlsx"), sheetOf([[...heads, "waarde"], ...rows]));
      expect(read(folder).dataset.quotes).toEqual(asCsv);
      rmSync(folder, { recursive: true });
    }),
    { numRuns: 25 },
  );
});

test("a number is the number that was typed, however it is shown: none is asked about", () => {
  const found = withTargets(sheetOf([headings, row(1.234), row(45_000, "Noord")]));
  expect(valuesOf(found)).toEqual([1.234, 45_000]);
  expect(toldOf(found)).toEqual([]);
});

test("a text with a number is asked about as in a CSV: the workbook does not say what it is", () => {
  expect(toldOf(withTargets(sheetOf([headings, row("1.234")])))).toEqual([
    "file.ambiguous_numbers targets.xlsx Blad1!F2 waarde",
  ]);
});

test("days counted from 1904 are the same days", () => {
  const in1904 = (iso: string): SheetCell => ({ value: dayOfIso(iso) + 24_107, format: "dd-mm-yyyy" });
  const rows = [headings, ["Zuid", null, in1904("2026-01-01"), in1904("2026-12-31"), "omzet", 5]];
  const found = withTargets(workbook({ counts1904: true, sheets: [{ name: "Blad1", rows }] }));
  const [target] = found.dataset.targets;
  expect([target?.from, target?.to]).toEqual([dayOfIso("2026-01-01"), dayOfIso("2026-12-31")]);
});

test("the result of a formula is read; one that the workbook lacks, or that is an error, is told", () => {
  const found = withTargets(
    sheetOf([
      headings,
      row({ value: 310, formula: "SUM(A1:A2)" }),
      row({ formula: "SUM(A1:A2)" }, "Noord"),
      row({ error: "#REF!", formula: "A9" }, "Zuid"),
    ]),
  );
  expect(toldOf(found)).toEqual([
    "workbook.no_result targets.xlsx Blad1!F3",
    "cell.blank targets.xlsx Blad1!F3 waarde",
    "workbook.error_value targets.xlsx Blad1!F4",
    "cell.not_a_number targets.xlsx Blad1!F4 waarde",
  ]);
});

test("a wrong cell is told as Excel goes to it, with the name of the sheet", () => {
  const sheets = [{ name: "Targets 2026", rows: [["Targets 2026"], [], headings, row("veel")] }];
  expect(toldOf(withTargets(workbook({ sheets })), "cell.not_a_number")).toEqual([
    "cell.not_a_number targets.xlsx 'Targets 2026'!F4 waarde",
  ]);
});

test("headings and teams in merged cells hold for each of their rows", () => {
  const found = withTargets(
    sheetOf(
      [
        ["team", "accountmanager", "vanaf", "tot_en_met", "Wat", null],
        [null, null, null, null, "maat", "waarde"],
        row(1),
        [null, null, dayCell("2026-01-01"), dayCell("2026-12-31"), "offertes", 2],
      ],
      { merged: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "A3:A4"] },
    ),
  );
  expect(valuesOf(found)).toEqual([1, 2]);
  expect(toldOf(found, "workbook.merged")).toEqual(["workbook.merged targets.xlsx Blad1!1:1"]);
});

test("hidden rows and columns are read and told; a hidden sheet is not read and told", () => {
  const found = withTargets(
    workbook({
      sheets: [
        { name: "Oud", rows: [headings, row(9)], state: "hidden" },
        { name: "Nieuw", rows: [headings, row(1), row(2, "Noord")], hiddenRows: [3], hiddenColumns: [2, 9] },
      ],
    }),
  );
  expect(valuesOf(found)).toEqual([1, 2]);
  const told = found.problems
    .filter(({ file }) => file === "targets.xlsx")
    .map(({ message_nl }) => message_nl);
  expect(told.join("\n")).toContain('Werkblad "Nieuw" is gelezen; niet: "Oud" (verborgen).');
  expect(told.join("\n")).toContain("Verborgen regels zijn gelezen als alle andere: 3.");
  expect(told.join("\n")).toContain("Verborgen kolommen zijn gelezen als alle andere: B.");
});

const book = workbook({
  sheets: [
    {
      name: "Formatie",
      rows: [
        ["team", "vanaf", "fte"],
        ["Noord", dayCell("2026-01-01"), 2.5],
        ["Zuid", dayCell("2026-01-01"), 1],
      ],
    },
    { name: "Targets 2026", rows: [headings, row(1), row("?", "Noord")] },
  ],
});

test("several kinds are sheets of one workbook, and each problem says in which", () => {
  const said =
    "files: { strength: { path: boek.xlsx, sheet: formatie }, targets: { path: boek.xlsx, sheet: Targets 2026 } }\n";
  const folder = changedCopy("dutch", { "report.yaml": (text) => text + said });
  for (const file of ["formatie.csv", "targets.csv"]) rmSync(join(folder, file));
  writeFileSync(join(folder, "boek.xlsx"), book);
  const { dataset, problems, sources } = read(folder);
  expect(dataset.strength.map(({ fte }) => fte)).toEqual([2.5, 1]);
  expect(sources.flatMap(({ file, sheet }) => (sheet ? [`${file} = ${sheet}`] : []))).toEqual([
    "boek.xlsx#Formatie = Formatie",
    "boek.xlsx#Targets 2026 = Targets 2026",
  ]);
  const wrong = problems.filter(({ rule }) => rule === "cell.not_a_number");
  expect(sameProblems(wrong).map((each) => placesOf(each, "nl"))).toEqual([
    "boek.xlsx 'Targets 2026'!F3 waarde",
  ]);
  expect(problems.filter(({ rule }) => rule.startsWith("workbook."))).toEqual([]);
});

test("a sheet that is not there is answered with those that are, and the nearest", () => {
  const found = withTargets(book, "files: { targets: { path: targets.xlsx, sheet: Target 2026 } }\n");
  const [told] = found.problems.filter(({ rule }) => rule === "workbook.no_sheet");
  expect(told?.message).toContain('there are: "Formatie", "Targets 2026". Did you mean "Targets 2026"?');
});

test("the name of a sheet beside a CSV does nothing, which is told", () => {
  const folder = changedCopy("dutch", {
    "report.yaml": (text) => `${text}files: { targets: { sheet: Blad1 } }\n`,
  });
  const told = read(folder).problems.filter(({ rule }) => rule === "settings.unused");
  expect(told.map(({ column }) => column)).toEqual(["files.targets.sheet"]);
});

test("a workbook and a CSV of one kind ask which it is", () => {
  const folder = changedCopy("dutch", {});
  writeFileSync(join(folder, "targets.xlsx"), sheetOf([headings, row(1)]));
  const told = read(folder).problems.filter(({ rule }) => rule === "file.twice");
  expect(told.map(({ message }) => message.split(".")[0])).toEqual(["There is both targets"]);
});

test("what Excel keeps beside an open workbook is no export", () => {
  const folder = changedCopy("dutch", {});
  writeFileSync(join(folder, "~$targets.xlsx"), "Sanne");
  expect(read(folder).problems.filter(({ file }) => file.startsWith("~"))).toEqual([]);
  rmSync(join(folder, "targets.csv"));
  writeFileSync(join(folder, "targets.xlsx"), sheetOf([headings, row(1)]));
  writeFileSync(join(folder, "report.yaml"), 'files: { targets: { path: "*targets*.xlsx" } }\n');
  expect(valuesOf(read(folder))).toEqual([1]);
});

test("a workbook that nothing reads is told, with the name that it may need", () => {
  const folder = changedCopy("dutch", {});
  renameSync(join(folder, "targets.csv"), join(folder, "targets.old"));
  writeFileSync(join(folder, "target.xlsx"), sheetOf([headings, row(1)]));
  const [told] = read(folder).problems.filter(({ rule }) => rule === "file.unread");
  expect(told?.message).toContain('Did you mean "targets.xlsx"?');
});

test("a key is looked up in a workbook", () => {
  const said =
    "files: { quotes: { lookup: { account_id: { column: klantnummer, file: deals.xlsx, key: Deal, value: Klant } } } }\n";
  const folder = changedCopy("dutch", {
    "report.yaml": (text) => text + said,
    "offertes.csv": (text) => text.replaceAll(";K", ";7"),
  });
  writeFileSync(
    join(folder, "deals.xlsx"),
    sheetOf([
      ["Deal", "Naam, voluit", "Klant"],
      [71, "a;b;c", "K1"],
      [72, "d;e;f", "K2"],
    ]),
  );
  const { dataset } = read(folder);
  expect(dataset.quotes.account.toString()).toBe(
    read(changedCopy("dutch", {})).dataset.quotes.account.toString(),
  );
});

const compound = Buffer.from("d0cf11e0a1b11ae1", "hex");
const whole = Buffer.from(sheetOf([headings, row(1)]));

const files = workbookFiles({ sheets: [{ name: "Blad1", rows: [headings, row(1)] }] });
const sheetPath = "xl/worksheets/sheet1.xml";

/** A workbook of which one file is another. */
const changedBook = (path: string, text: string) => zipSync({ ...files, [path]: strToU8(text) });

test.each([
  [
    "with a password",
    Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le")]),
    "heeft een wachtwoord",
  ],
  [
    "of before 2007",
    Buffer.concat([compound, Buffer.from("Workbook", "utf16le")]),
    "oude Excel-werkmap (.xls)",
  ],
  ["in binary form", zipSync({ "xl/workbook.bin": new Uint8Array(9) }), "(.xlsb)"],
  [
    "of LibreOffice",
    zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }] }),
    "LibreOffice",
  ],
  ["that was cut off", whole.subarray(0, whole.length - 100), "beschadigd"],
  ["with a sheet that ends early", changedBook(sheetPath, "<worksheet><sheetData><row r='1'>"), "beschadigd"],
  [
    "without its sheet",
    zipSync(Object.fromEntries(Object.entries(files).filter(([path]) => path !== sheetPath))),
    "beschadigd",
  ],
  ["without cells", changedBook(sheetPath, "<worksheet><sheetData/></worksheet>"), "is leeg"],
  [
    "without sheets",
    changedBook("xl/workbook.xml", "<workbook><sheets/></workbook>"),
    "geen werkblad met cellen",
  ],
  [
    "with a row that no sheet has",
    changedBook(
      sheetPath,
      "<worksheet><sheetData><row r='2000000'><c><v>1</v></c></row></sheetData></worksheet>",
    ),
    "te groot",
  ],
])("a workbook %s says so, and what to do", (_, bytes, said) => {
  const found = withTargets(bytes);
  const told = found.problems.filter(({ rule }) => rule === "file.unreadable");
  expect(told.map(({ file }) => file)).toEqual(["targets.xlsx"]);
  expect(told[0]?.message_nl).toContain(said);
});

test("a sheet that is packed to almost nothing is not unpacked", () => {
  const bomb = `<worksheet><sheetData>${" ".repeat(80e6)}</sheetData></worksheet>`;
  const started = process.memoryUsage().rss;
  const found = withTargets(changedBook(sheetPath, bomb));
  expect(found.problems.find(({ rule }) => rule === "file.unreadable")?.message_nl).toContain("te groot");
  expect(process.memoryUsage().rss - started).toBeLessThan(400e6);
});

test.each([
  ["a cell without end", sheetPath, `<worksheet><sheetData><row><c t="str"><v>${"ab".repeat(2e6)}`],
  ["a text without end", "xl/sharedStrings.xml", `<sst><si><t>${"ab".repeat(2e6)}`],
  ["elements within each other without end", sheetPath, "<a>".repeat(1e6)],
  ["an attribute without end", sheetPath, `<worksheet a="${"ab".repeat(10e6)}`],
])("%s ends in a problem", (_, path, text) => {
  const told = withTargets(changedBook(path, text)).problems.filter(({ rule }) => rule === "file.unreadable");
  expect(told.map(({ file }) => file)).toEqual(["targets.xlsx"]);
});

test("no entity but those of XML means anything", () => {
  const text = files["xl/sharedStrings.xml"];
  const shared = Buffer.from(text ?? []).toString();
  const bomb = shared.replace("<sst", '<!DOCTYPE sst [<!ENTITY a "Noord">]><sst').replace("Zuid", "&a;");
  const found = withTargets(changedBook("xl/sharedStrings.xml", bomb));
  expect(
    found.problems.filter(({ rule }) => rule === "targets.unknown_team").map(({ value }) => value),
  ).toEqual(["&a;"]);
});

test("whatever a workbook holds, reading it ends in rows or in a problem", () => {
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), (at, bytes) => {
      const broken = Buffer.from(whole);
      broken.set(bytes.subarray(0, whole.length - at), at);
      expect(() => withTargets(broken)).not.toThrow();
    }),
    { numRuns: 100 },
  );
});
