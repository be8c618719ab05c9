import { expect, test } from "vitest";
import { languages } from "../../../src/contract/vocabulary.ts";
import { assemble } from "../../../src/report/assemble.ts";
import type { PageView, TableView } from "../../../src/views/page.ts";
import { reportOf } from "../../../src/views/report.ts";
import { contentOf, sitePages } from "../../../src/views/site.ts";
import { readDemo, today } from "../demo.fixture.ts";

/** Every page of a month in both languages, by its path. */
function pagesOf(month: string): [path: string, view: PageView][] {
  const settings = { ...readDemo().settings, languages: [...languages] };
  const snapshot = assemble({
    ...readDemo(),
    settings,
    month,
    audience: { kind: "management" },
    today,
  });
  return sitePages({ report: reportOf(snapshot), archive: [] }).map((page) => [
    page.path,
    contentOf(page).view,
  ]);
}

const isTable = (data: object): data is TableView => "caption" in data && "columns" in data && "rows" in data;

/** Every table of a page, also those under charts. */
function tablesIn(data: unknown): TableView[] {
  if (typeof data !== "object" || data === null) return [];
  return isTable(data) ? [data] : Object.values(data).flatMap(tablesIn);
}

/** What stands under a heading beside a name, wherever on the page: its values with their tables. */
function cellsOf(view: PageView): Map<string, Map<string, string>> {
  const cells = new Map<string, Map<string, string>>();
  for (const { id, columns, rows, foot = [] } of tablesIn(view)) {
    for (const [name, ...values] of [...rows, ...foot]) {
      values.forEach(({ text }, i) => {
        if (text === "–" || text === "") return;
        const key = `${columns[i + 1]?.label}, ${name?.text}`;
        cells.set(key, (cells.get(key) ?? new Map<string, string>()).set(text, id));
      });
    }
  }
  return cells;
}

/** Pages that explain and state nothing of the month. */
const explained = new Set(["method", "findings", "rules", "notation", "find", "quality"]);

test.each(["2026-10", "2026-05"])("no page of %s has two numbers for one thing of one name", (month) => {
  const twice = pagesOf(month).flatMap(([path, view]) =>
    explained.has(view.slug)
      ? []
      : [...cellsOf(view)].flatMap(([key, values]) =>
          values.size > 1
            ? [`${path}: ${key}: ${[...values].map(([text, id]) => `${text} (${id})`).join(", ")}`]
            : [],
        ),
  );
  expect(twice).toEqual([]);
});

test("in one table no two columns have the same heading", () => {
  for (const [path, view] of pagesOf("2026-10"))
    for (const { id, columns } of tablesIn(view)) {
      const headings = columns.map(({ label }) => label);
      expect(new Set(headings).size, `${path} ${id}: ${headings.join(", ")}`).toBe(headings.length);
    }
});
