import { expect, test } from "vitest";
import { optionsOf } from "../charts/drawing.ts";
import { forms, formWidth } from "../charts/theme.ts";
import { fileKinds, languages } from "../contract/vocabulary.ts";
import { chartsIn, tablesIn } from "./blocks.fixture.ts";
import type { PageView } from "./page.ts";
import type { Report } from "./report.ts";
import { literalReport } from "./site.fixture.ts";
import { sitePages } from "./site.ts";

const anna = {
  kind: "account_manager",
  id: "1",
  name: '<script>Anna & "Bo"</script>',
  team: "Noord",
} as const;
const noord = { kind: "team", id: "Noord", name: "Noord" } as const;
const segmentA = { kind: "segment", id: "A", name: "A" } as const;

/** Reports from nothing at all to a few figures, with hostile names. */
const reports: Record<string, Report> = {
  "nothing but a company": literalReport({}),
  "every file missing": literalReport({ missing: [...fileKinds] }),
  "a team, a person and a segment without figures": literalReport({
    scopes: [noord, anna, segmentA],
    figures: [
      {
        metric: "activity.count.visits",
        scope: { kind: "account_manager", id: "1" },
        status: "not_assessed",
      },
    ],
  }),
  "a rate on three cases": literalReport({
    scopes: [noord, anna, segmentA],
    figures: [
      {
        metric: "conversion.quote_to_order",
        window: "r12",
        value: 1 / 3,
        numerator: 1,
        denominator: 3,
        n: 3,
        interval: [0.06, 0.79],
      },
      {
        metric: "activity.count.visits",
        scope: { kind: "account_manager", id: "1" },
        value: 4,
        unit: "count",
      },
    ],
  }),
};

function pagesOf(report: Report): { path: string; view: PageView }[] {
  return sitePages({ report, archive: [] }).map(({ path, view }) => ({ path, view: view() }));
}

/** Every text that a view says, at any depth. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(wordsOf) : [];
}

test.each(Object.entries(reports))(
  "with %s, every page has a title and says nothing that is no word",
  (_, report) => {
    for (const { path, view } of pagesOf(report)) {
      expect(view.title, path).not.toBe("");
      expect(wordsOf(view).join(" "), path).not.toMatch(/undefined|NaN|Infinity|\bnull\b|\[object/);
    }
  },
);

test.each(Object.entries(reports))(
  "with %s, every chart has a message, a text and its data, and can be drawn in every form",
  (_, report) => {
    for (const { path, view } of pagesOf(report)) {
      for (const chart of chartsIn(view)) {
        for (const words of [chart.message, chart.subtitle, chart.description, chart.table.caption])
          expect(words, path).not.toBe("");
        expect(chart.table.columns.length, path).toBeGreaterThan(0);
        for (const row of chart.table.rows)
          expect(row.length, `${path} ${chart.id}`).toBe(chart.table.columns.length);
        for (const form of forms) expect(optionsOf(chart.drawing, form).width).toBe(formWidth[form]);
      }
    }
  },
);

test("ids are unique on a page, and both languages have the same pages", () => {
  for (const report of Object.values(reports)) {
    const pages = sitePages({ report, archive: [] });
    for (const { view } of pages) {
      const page = view();
      const ids = [
        ...page.sections.map(({ id }) => id),
        ...chartsIn(page).flatMap((chart) => [chart.id, chart.table.id]),
        ...tablesIn(page).map((table) => table.id),
      ];
      expect(ids.length).toBe(new Set(ids).size);
    }
    const slugs = languages.map((language) =>
      pages.filter((page) => page.language === language).map((page) => page.slug),
    );
    expect(slugs[0]).toEqual(slugs[1]);
  }
});

/** The pages of a report in its first language, by their slugs, and what the menu of the first leads to. */
function slugsOf(report: Report) {
  const pages = sitePages({ report, archive: [] }).filter(({ language }) => language === "nl");
  return { slugs: pages.map(({ slug }) => slug), menu: pages[0]?.frame.menu.map(({ slug }) => slug) ?? [] };
}

test("a page without the files that it is about is not made, and the menu does not lead there", () => {
  const scopes = [noord, anna];
  const allBut = (...there: string[]) => fileKinds.filter((kind) => !there.includes(kind));
  const withFiles = (...there: string[]) =>
    slugsOf(literalReport({ missing: allBut(...there), scopes })).menu;
  expect(withFiles("team", "activities")).toEqual(["index", "activity", "find"]);
  expect(withFiles("team", "quotes", "targets")).toEqual(["index", "activity", "conversion", "find"]);
  expect(withFiles("accounts", "activities")).toEqual(["index", "activity", "customers", "find"]);
  expect(withFiles(...fileKinds)).toContain("both");
});

test("the menu leads to pages that are there, and to every page of the top", () => {
  for (const kind of fileKinds) {
    const { slugs, menu } = slugsOf(literalReport({ missing: [kind], scopes: [noord] }));
    expect(menu.filter((slug) => !slugs.includes(slug))).toEqual([]);
    const explained = ["quality", "method", "findings", "rules", "notation"];
    expect(slugs.filter((slug) => !slug.includes("/") && !explained.includes(slug))).toEqual(menu);
  }
});

test("what is off for want of a file stands in one line at the foot of every page", () => {
  const report = literalReport({ missing: ["plan"], scopes: [noord, segmentA] });
  for (const { frame } of sitePages({ report, archive: [] }).filter(({ language }) => language === "nl"))
    expect(frame.off?.summary).toBe("Niet alles staat in dit rapport, omdat contactplan.csv ontbreekt");
});
