import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { dayOfIso } from "../../src/calendar/day.ts";
import type { Language } from "../../src/contract/vocabulary.ts";
import { readFolder } from "../../src/reading/data-folder.ts";
import { computeReport } from "../../src/report/compute.ts";
import type { Snapshot } from "../../src/report/snapshot.ts";
import { type Worksheet, worksheets } from "../../src/report/worksheet.ts";
import { blocksIn, inWords, sectionIn } from "../../src/views/blocks.fixture.ts";
import { personView } from "../../src/views/person.ts";
import { reportOf } from "../../src/views/report.ts";
import { sheetOf as inSheet, type SheetCell } from "../workbook.fixture.ts";

/** The demo organisation with the work of these people alone, which is a sixth of what there is to read. */
const data = join(mkdtempSync(join(tmpdir(), "handjes-plan-")), "data");
cpSync(join(import.meta.dirname, "../../data"), data, { recursive: true });
for (const file of ["activiteiten.csv", "offertes.csv"]) {
  const [headings = "", ...rows] = readFileSync(join(data, file), "utf8").split(/(?<=\n)/);
  const own = rows.filter((row) => ["1014", "1072", "1078", "1085"].includes(row.split(";")[1] ?? ""));
  writeFileSync(join(data, file), [headings, ...own].join(""));
}
const demo = computeReport(readFolder(data), { period: "2026-10" });

/** The data folder with worksheets put beside the exports, read and computed. */
function withSheets(files: readonly Worksheet[], encode: (text: string) => Buffer): Snapshot {
  const folder = join(mkdtempSync(join(tmpdir(), "handjes-plan-")), "data");
  cpSync(data, folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(folder, name), encode(text));
  const read = readFolder(folder);
  expect(read.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return computeReport(read, { period: "2026-10" });
}

type Rows = Record<string, string>[];

/** A worksheet as Excel gives it back: without mark, every row as wide as the widest, Windows-1252. */
function filledIn(
  { name, text }: Worksheet,
  language: Language,
  fill: (row: Record<string, string>) => void,
) {
  const { data: rows, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
    header: true,
  });
  const fields = meta.fields ?? [];
  // Below the plan stand the agreements, under headings of their own.
  const below = rows.findIndex((row) => /^(?:Afspraken|Agreements):/.test(row[fields[0] ?? ""] ?? ""));
  const lines: Rows = rows.slice(0, below).filter((row) => row[fields[2] ?? ""]);
  for (const row of lines) fill(row);
  const saved = Papa.unparse(
    { fields, data: rows },
    { delimiter: language === "nl" ? ";" : ",", newline: "\r\n", skipEmptyLines: false },
  );
  return { name, text: `${saved}\r\n` };
}

const columnsOf = {
  nl: {
    segment: "segment",
    times: "keer_per_jaar",
    proposed: "voorstel_keer_per_jaar",
    agreed: "akkoord_op",
    help: "hulp_nodig",
    day: "26-10-2026",
  },
  en: {
    segment: "segment",
    times: "times_per_year",
    proposed: "proposed_times_per_year",
    agreed: "agreed_on",
    help: "help",
    day: "2026-10-26",
  },
} as const;

test.each(["nl", "en"] as const)(
  "what is filled in is the plan of the next report, however Excel saves it (%s)",
  (language) => {
    const before = demo;
    const sheet = worksheets(before, language).find(({ name }) => name.endsWith("-1085.csv"));
    if (!sheet) throw new Error("The demo has lost Noortje Verhoeven");
    const { segment, times, proposed, agreed, help, day } = columnsOf[language];
    const saved = filledIn(sheet, language, (row) => {
      row[times] = row[proposed] ?? "";
      row[agreed] = day;
      if (row[segment] === "A") row[help] = "Technicus mee, één keer per maand";
    });
    const after = withSheets([saved], (text) => Buffer.from(text, "latin1"));
    const planOf = ({ plans }: Snapshot) => plans.find(({ account_manager_id: id }) => id === "1085");
    const [was, is] = [planOf(before), planOf(after)];
    expect(is?.agreed_on).toBe("2026-10-26");
    expect(is?.state).toBe("agreed");
    expect(is?.lines.map((line) => line.times_per_year)).toEqual(
      was?.lines.map((line) => line.times_per_year),
    );
    expect(is?.lines.find(({ segment }) => segment === "A")?.help).toBe("Technicus mee, één keer per maand");
    expect(is?.lines.find(({ medium }) => medium === "quote")?.hit_rate).toBeCloseTo(
      was?.expected.hit_rate ?? 0,
      3,
    );
    expect(is?.fingerprint).not.toBe(was?.fingerprint);
  },
);

/** A worksheet as Excel keeps it in a workbook: numbers as numbers, days as days with a format. */
function inWorkbook({ text }: Worksheet): Uint8Array {
  const { data: rows } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""));
  const cellOf = (cell: string): SheetCell => {
    const [, day, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(cell) ?? [];
    if (day) return { value: dayOfIso(`${year}-${month}-${day}`) + excelDayOf1970, format: "dd-mm-yyyy" };
    return /^\d+(,\d+)?$/.test(cell) ? Number(cell.replace(",", ".")) : cell;
  };
  return inSheet(rows.map((cells) => cells.map(cellOf)));
}
/** Excel counts days from the end of 1899. */
const excelDayOf1970 = 25_569;

test("a worksheet that was saved as a workbook says the same as one saved as CSV, its agreements too", () => {
  const sheet = sheetOf(demo, "1078");
  const { above, headings, lines } = agreementLines(sheet);
  for (const line of lines)
    if (line.soort === "vertrouwen") Object.assign(line, { op: "06-10-2026", vertrouwen: "0,7" });
  const filled = filledIn({ ...sheet, text: above }, "nl", (row) => {
    Object.assign(row, { keer_per_jaar: row.keer_per_jaar_nu, akkoord_op: "26-10-2026" });
  });
  const text = `${filled.text}${Papa.unparse({ fields: headings, data: lines }, { delimiter: ";" })}\r\n`;
  const asCsv = withSheets([{ ...sheet, text }], (each) => Buffer.from(each, "utf8"));
  const asWorkbook = withSheets([{ name: sheet.name.replace(".csv", ".xlsx"), text }], (each) =>
    Buffer.from(inWorkbook({ name: "", text: each })),
  );
  expect(asCsv.plans).not.toEqual(demo.plans);
  expect(asWorkbook.plans).toEqual(asCsv.plans);
  expect(asWorkbook.agreements).toEqual(asCsv.agreements);
  expect(asWorkbook.figures).toEqual(asCsv.figures);
});

test("what an agreement changed stands beside it: how often it was, and since when", () => {
  const sheet = worksheets(demo, "nl").find(({ name }) => name.endsWith("-1085.csv"));
  if (!sheet) throw new Error("The demo has lost Noortje Verhoeven");
  const [now, medium] = ["keer_per_jaar_nu", "middel"];
  const saved = filledIn(sheet, "nl", (row) => {
    const frequency = row[medium] === "video" ? "1" : row[now];
    Object.assign(row, { keer_per_jaar: frequency, akkoord_op: "26-10-2026" });
  });
  const snapshot = withSheets([saved], (text) => Buffer.from(text, "utf8"));
  const report = reportOf(snapshot);
  const person = report.people.find(({ id }) => id === "1085");
  const changes = person && sectionIn(personView(report, person, "nl"), "changes");
  expect(inWords(changes?.message)).toContain("15 december 2025");
  const points = blocksIn(changes, "points").flatMap((block) => block.points);
  expect(inWords(points[0])).toBe("A klant, video: van 3 naar 1 keer per jaar");
  expect(points.every((point) => inWords(point).includes("video"))).toBe(true);
});

test("a line that nobody filled in stays as it was, and counts as skipped; totals are no rows", () => {
  const before = demo;
  const sheets = worksheets(before, "nl");
  const after = withSheets(sheets, (text) => Buffer.from(text, "utf8"));
  expect(after.plans.map(({ fingerprint }) => fingerprint)).toEqual(
    before.plans.map(({ fingerprint }) => fingerprint),
  );
  const sources = after.generated_from.filter(
    ({ file, kind }) => kind === "plan" && file.startsWith("werkblad-"),
  );
  expect(sources).toHaveLength(sheets.length);
  for (const { rows_read, rows_skipped, rows_rejected, rows_used } of sources) {
    expect([rows_skipped, rows_rejected, rows_used]).toEqual([rows_read, 0, 0]);
  }
});

test("when the portfolio changes after the agreement, the page can ask whether it is still the same promise", () => {
  const sheet = worksheets(demo, "nl").find(({ name }) => name.endsWith("-1085.csv"));
  if (!sheet) throw new Error("The demo has lost Noortje Verhoeven");
  const [segment, status, now] = ["segment", "status", "keer_per_jaar_nu"];
  const saved = filledIn(sheet, "nl", (row) => {
    Object.assign(row, { keer_per_jaar: row[now], akkoord_op: "26-10-2026" });
    if (row[segment] === "A" && row[status] === "klant") Object.assign(row, { klanten: "9" });
  });
  const plan = withSheets([saved], (text) => Buffer.from(text, "utf8")).plans.find(
    ({ account_manager_id: id }) => id === "1085",
  );
  expect(plan?.drift).toEqual([{ segment: "A", status: "customer", was: 9, now: 15 }]);
});

test("the worksheet has a line for each segment, status and medium, and closes with totals", () => {
  const [sheet] = worksheets(demo, "nl");
  const lines = sheet?.text.split("\r\n") ?? [];
  expect(lines[0]).toMatch(/^\uFEFFaccountmanager;naam;segment;status;middel;per;klanten;contactpersonen;/);
  const totals = lines.filter((line) => line.startsWith("Totaal"));
  expect(totals).toHaveLength(14);
  const filled = (line: string) => line.split(";").filter((cell) => cell !== "");
  // What the plan states of its quotes, beside what came of them between the ends of the interval.
  const [stated, realised] = totals.slice(5).map(filled);
  expect(stated).toHaveLength(2);
  expect(realised).toHaveLength(4);
});

/** The lines of the agreements of a worksheet, as cells by their headings. */
function agreementLines({ text }: Worksheet): { above: string; headings: string[]; lines: Rows } {
  const [above = "", below = ""] = text.split(/(?=^Afspraken:)/m);
  const [title = "", ...rest] = below.split("\r\n");
  const { data: lines, meta } = Papa.parse<Record<string, string>>(rest.join("\r\n"), {
    header: true,
    skipEmptyLines: true,
  });
  return { above: `${above}${title}\r\n`, headings: meta.fields ?? [], lines };
}

const sheetOf = (snapshot: Snapshot, id: string) => {
  const sheet = worksheets(snapshot, "nl").find(({ name }) => name.endsWith(`-${id}.csv`));
  if (!sheet) throw new Error(`The demo has lost ${id}`);
  return sheet;
};

const agreementsOf = ({ agreements }: Snapshot, id: string) =>
  agreements.filter(({ account_manager_id }) => account_manager_id === id);

test("what stands is on the worksheet with its number, below it two lines to fill in and one for confidence", () => {
  const { lines } = agreementLines(sheetOf(demo, "1078"));
  const standing = agreementsOf(demo, "1078").filter(({ state }) => state === "open" || state === "late");
  expect(lines.slice(0, -3).map((line) => [line.afspraaknummer, line.wat])).toEqual(
    standing.map(({ id, what }) => [id, what]),
  );
  expect(standing.length).toBeGreaterThan(0);
  expect(lines.slice(-3).map((line) => [line.soort, line.door, line.wat])).toEqual([
    ["gevraagd", "accountmanager", ""],
    ["toegezegd", "leidinggevende", ""],
    ["vertrouwen", "accountmanager", ""],
  ]);
});

test("a worksheet of agreements that comes back as it was changes none, but brings back one that was gone", () => {
  const after = withSheets([sheetOf(demo, "1078"), sheetOf(demo, "1072")], (text) =>
    Buffer.from(text, "utf8"),
  );
  const isGone = ({ state }: Snapshot["agreements"][number]) => state === "vanished";
  expect(demo.agreements.filter(isGone)).toHaveLength(1);
  expect(after.agreements).toEqual(
    demo.agreements.map((each) => (isGone(each) ? { ...each, state: "late" } : each)),
  );
});

test.each(["utf8", "latin1", "utf16le"] as const)(
  "what is filled in on the lines of a worksheet is an agreement of the next report (%s)",
  (encoding) => {
    const { above, headings, lines } = agreementLines(sheetOf(demo, "1078"));
    const [first, ...rest] = lines;
    const [asked, promised, sure] = rest.slice(-3);
    if (!first || !asked || !promised || !sure) throw new Error("The worksheet lacks lines");
    first.gedaan_op = "30-10-2026";
    Object.assign(asked, { wat: "Hulp bij één offerte; spoed", op: "28-10-2026", uiterlijk: "4-11-2026" });
    Object.assign(promised, { wat: "Een dag mee op pad", op: "28-10-2026" });
    Object.assign(sure, { op: "28-10-2026", vertrouwen: "65%" });
    const saved = Papa.unparse({ fields: headings, data: lines }, { delimiter: ";", newline: "\r\n" });
    const mark = encoding === "utf16le" ? "\uFEFF" : "";
    const text = `${mark}${above.replace(/^\uFEFF/, "")}${saved}\r\n`;
    const sheet = { ...sheetOf(demo, "1078"), text };
    const after = withSheets([sheet], (each) => Buffer.from(each, encoding));
    const own = agreementsOf(after, "1078");
    expect(own.find(({ id }) => id === first.afspraaknummer)).toMatchObject({ done_on: "2026-10-30" });
    expect(own).toContainEqual(
      expect.objectContaining({
        ...{ kind: "asked", by: "account_manager", what: "Hulp bij één offerte; spoed" },
        ...{ on: "2026-10-28", due: "2026-11-04", state: "open" },
      }),
    );
    expect(own).toContainEqual(
      expect.objectContaining({ kind: "promised", by: "lead", what: "Een dag mee op pad", due: null }),
    );
    expect(own).toHaveLength(agreementsOf(demo, "1078").length + 2);
    // And so it stands on the next one.
    const next = agreementLines(sheetOf(after, "1078")).lines.map((line) => line.wat);
    expect(next).toContain("Een dag mee op pad");
    expect(next).not.toContain(first.wat);
  },
);

test("a line break before the word for agreements within a cell does not end the plan", () => {
  const sheet = sheetOf(demo, "1085");
  const saved = filledIn(sheet, "nl", (row) => {
    Object.assign(row, { keer_per_jaar: row.keer_per_jaar_nu, akkoord_op: "26-10-2026" });
    row.hulp_nodig = "Zie hieronder\nAfspraken: eerst bellen";
  });
  const after = withSheets([saved], (text) => Buffer.from(text, "utf8"));
  const plan = after.plans.find(({ account_manager_id: id }) => id === "1085");
  expect(plan?.state).toBe("agreed");
  expect(plan?.lines.every(({ help }) => help?.includes("eerst bellen"))).toBe(true);
});

test.each(["nl", "en"] as const)(
  "it closes with the own minimum a week by each medium, as the page has it (%s)",
  (language) => {
    const [plan] = demo.plans;
    const [sheet] = worksheets(demo, language);
    const delimiter = language === "nl" ? ";" : ",";
    const lines = Papa.parse<string[]>(sheet?.text ?? "", { delimiter }).data;
    const minimum = lines.filter(([label = ""]) => /per week: minimum|a week: minimum/.test(label));
    const written = (metric: string) => {
      const found = demo.figures.find(
        (each) => each.metric === metric && each.scope.id === plan?.account_manager_id,
      )?.value;
      return found == null ? undefined : Number(found.toFixed(1));
    };
    const media = ["visit", "call", "video", "email", "quote"];
    expect(
      minimum.map(([, ...cells]) => cells.slice(0, 3).map((cell) => Number(cell.replace(",", ".")))),
    ).toEqual(
      media.map((medium) =>
        ["per_week", "done_per_week", "needed_per_week"].map((told) => written(`minimum.${told}.${medium}`)),
      ),
    );
  },
);
