import { expect, test } from "vitest";
import type { Language } from "../../src/contract/vocabulary.ts";
import { numberIn } from "../../src/publish/workbook/number-formats.ts";
import { workbookBytes } from "../../src/publish/workbook/workbook-bytes.ts";
import { valueText } from "../../src/reading/workbook/cell-text.ts";
import { assembleEach } from "../../src/report/assemble.ts";
import type { Audience } from "../../src/report/audience.ts";
import { textOf } from "../../src/text/said.ts";
import { chartsIn, tablesIn } from "../../src/views/blocks.fixture.ts";
import type { Cell, Column, PageView, TableView } from "../../src/views/page.ts";
import { reportOf } from "../../src/views/report.ts";
import { contentOf, type SiteReports, sitePages } from "../../src/views/site.ts";
import { workbookFile } from "../../src/views/workbook/file.ts";
import { workbookOf } from "../../src/views/workbook/workbook.ts";
import { partsIn, sheetsIn } from "../sheets-in.fixture.ts";
import { readDemo, today } from "./demo.fixture.ts";

const audiences: Audience[] = [
  { kind: "management" },
  { kind: "company" },
  { kind: "team", team: "Noord" },
  { kind: "person", id: "1014" },
];
const { snapshots } = assembleEach({ ...readDemo(), month: "2026-10", today }, audiences);
const sites = new Map(
  snapshots.map((snapshot): [string, SiteReports] => [
    snapshot.settings.audience,
    { report: reportOf(snapshot), archive: [] },
  ]),
);

function siteFor(audience: string): SiteReports {
  const site = sites.get(audience);
  if (!site) throw new Error(`There is no edition for ${audience}`);
  return site;
}

const packed = (audience: string, language: Language = "nl") =>
  workbookBytes(workbookOf(siteFor(audience), language));

const viewsOf = (site: SiteReports, language: Language) =>
  sitePages(site)
    .filter((page) => page.language === language)
    .map((page) => contentOf(page).view);

/** Every table of a page, those of its charts too. */
const tablesOf = (view: PageView): TableView[] => [
  ...chartsIn(view).map(({ table }) => table),
  ...tablesIn(view),
];

/** Pages with figures: of what was read, of rules and of definitions nothing is in the workbook but these. */
const hasFigures = ({ slug }: PageView) =>
  /^(?:index|strength|activity|conversion|customers|both|people|(?:team|segment|person)\/.*)$/.test(slug);

/** What a cell says that is a number, but not in which unit; undefined where all is said. */
function untyped({ text, unit, also = [] }: Cell, { numeric }: Column): string | undefined {
  const units = [unit, ...also.map((each) => each.unit)];
  if (/^\d{1,2}\s\p{L}{3,4}\s\d{4}/u.test(text)) return units.includes("day") ? undefined : "a day";
  // What begins with a word says why there is no number.
  if (!numeric || !/^[^\p{L}]*\d/u.test(text)) return undefined;
  if (unit === undefined && also.length === 0) return "a number";
  if (text.includes("€")) return units.includes("currency") ? undefined : "an amount";
  if (text.includes("%"))
    return units.some((each) => each === "share" || each === "count") ? undefined : "a share";
  return undefined;
}

test.each(["nl", "en"] as const)(
  "every number, share, amount and day of every table is typed, in %s",
  (language) => {
    const found = [...sites].flatMap(([audience, site]) =>
      viewsOf(site, language)
        .filter(hasFigures)
        .flatMap((view) => tablesOf(view).map((table) => ({ view, table })))
        .flatMap(({ view, table: { id, columns, rows, foot = [] } }) =>
          [...rows, ...foot].flatMap((row) =>
            row.flatMap((cell, i) => {
              const column = columns[i];
              const what = column && untyped(cell, column);
              return what ? [`${audience} ${view.slug} ${id} ${column.label}: ${what} ${cell.text}`] : [];
            }),
          ),
        ),
    );
    expect(found).toEqual([]);
  },
);

/** What stands in the sheet for a cell, as the program that reads exports writes it. */
function held({ text, sort, unit, also = [] }: Cell): string {
  if (sort === undefined || unit === undefined) return also.length > 0 || text === "–" ? "" : text;
  const kind = unit === "day" || unit === "month" ? "date" : "number";
  return valueText(numberIn({ value: sort, unit }), { kind, figures: 0 }, { decimal: ".", system: 1900 });
}

test("what a page says and what its sheet says is one thing: every row of every table, number by number", async () => {
  const site = siteFor("management");
  const sheets = sheetsIn(await packed("management"));
  const views = new Map(viewsOf(site, "nl").map((view) => [view.slug, view]));
  let compared = 0;
  for (const { frame, slug } of sitePages(site).filter((page) => page.language === "nl")) {
    const name = frame.menu.find((item) => item.slug === slug)?.label;
    const view = views.get(slug);
    if (name === undefined || view === undefined || slug === "find") continue;
    const sheet = sheets.get(name) ?? [];
    expect(sheet.flat().join(" "), slug).toContain(textOf(view.title).split(" ").slice(0, 8).join(" "));
    for (const { id, columns, rows, foot = [] } of tablesOf(view).filter((table) => table.rows.length > 0)) {
      const labels = columns.map(({ label }) => label);
      const shown = [...rows, ...foot].map((row) => row.map(held));
      // From left to right, past the columns of what cells say besides.
      const found = sheet.flatMap((head, top) => {
        const places: number[] = [];
        for (const label of labels) places.push(head.indexOf(label, (places.at(-1) ?? -1) + 1));
        const at = (row: number) => places.map((place) => sheet[row]?.[place] ?? "");
        return places.includes(-1) ? [] : [shown.map((_, i) => at(top + 1 + i))];
      });
      expect(found, `${slug} ${id}`).toContainEqual(shown);
      compared += shown.flat().length;
    }
  }
  expect(compared).toBeGreaterThan(500);
});

test("each edition has the sheets of its own pages, and a list of the figures", async () => {
  const names = async (audience: string, language?: Language) => [
    ...sheetsIn(await packed(audience, language)).keys(),
  ];
  expect(await names("management")).toEqual([
    "Overzicht",
    "Bezetting",
    "Activiteit",
    "Conversie",
    "Klanten",
    "Uren en klanten",
    "Accountmanagers",
    "Teams",
    "Segmenten",
    "Per accountmanager",
    "Plannen",
    "Aan de beurt",
    "Open offertes",
    "Definities",
  ]);
  expect((await names("management", "en")).slice(-4)).toEqual(["Plans", "Due", "Open quotes", "Definitions"]);
  expect(await names("company")).not.toContain("Aan de beurt");
});

test("the list of who is due is that of every page of a person, and a team reads its own part of it", async () => {
  const dueIn = async (audience: string) => sheetsIn(await packed(audience)).get("Aan de beurt") ?? [];
  const [all, noord] = [await dueIn("management"), await dueIn("team:Noord")];
  const rowsOf = (sheet: string[][]) =>
    sheet.slice(sheet.findIndex(([first]) => first === "Accountmanager") + 1);
  const { report } = siteFor("management");
  const waiting = viewsOf(siteFor("management"), "nl")
    .flatMap(tablesOf)
    .filter(({ id }) => ["due-table", "due-more-table", "on-track-table"].includes(id));
  expect(rowsOf(all)).toHaveLength(waiting.flatMap(({ rows }) => rows).length);
  const own = new Set(report.people.filter(({ team }) => team === "Noord").map(({ name }) => name));
  const shared = rowsOf(all).filter(([name = ""]) => own.has(name));
  expect(shared.length).toBeGreaterThan(50);
  expect(rowsOf(noord)).toEqual(shared);
});

test("it holds no formula, no macro, no link, no path and no clock", async () => {
  const parts = partsIn(await packed("management"));
  expect(Object.keys(parts).filter((path) => /vba|macro|externalLink|\.bin$/i.test(path))).toEqual([]);
  for (const [path, text] of Object.entries(parts)) {
    expect(text, path).not.toMatch(/<f[ >/]|<hyperlink|file:|TargetMode="External"/);
    expect(text, path).not.toMatch(/>(?:NaN|-?Infinity|-0)</);
  }
});

test("a workbook has the name that its language has for it", () => {
  expect(workbookFile).toEqual({ nl: "rapport.xlsx", en: "report.xlsx" });
});
