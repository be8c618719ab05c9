import { expect, test } from "vitest";
import { results } from "../../src/browser/what-if.ts";
import { blocksIn, sectionIn, tablesIn } from "../../src/views/blocks.fixture.ts";
import type { PlannerData } from "../../src/views/page.ts";
import { readerOf } from "../../src/views/parts/reader.ts";
import { personView } from "../../src/views/person.ts";
import { reportOf } from "../../src/views/report.ts";
import { demoReport } from "./demo.fixture.ts";

const report = reportOf(demoReport());

/** The pages of those who have a calculator. */
const pages = report.people.flatMap((person) => {
  const view = personView(report, person, "nl");
  const [block] = blocksIn(sectionIn(view, "plan"), "planner");
  return block ? [{ person, view, data: block.planner.data }] : [];
});

const shown = (data: PlannerData, filled = data.lines) => results(data, filled, data.sellingShare);

test("at the plan as it is the calculator has the minimum of the report, to the digit", () => {
  expect(pages.length).toBeGreaterThan(20);
  const reader = readerOf(report, "nl");
  for (const { person, view, data } of pages) {
    const { minimum, needed } = shown(data);
    expect(minimum.now).toBe(reader.text("minimum.multiple", person, "ytd"));
    const [table] = tablesIn(sectionIn(view, "minimum"));
    const names = table?.columns.slice(1).map(({ label }) => label.toLowerCase()) ?? [];
    const row = table?.rows.find(([name]) => name?.text === "Vanaf nu")?.slice(1) ?? [];
    expect(needed.now).toBe(row.map(({ text }, i) => `${names[i]}\u00a0${text}`).join(" · "));
    expect(needed.was).toBe(needed.now);
  }
});

test("more quotes take less of the plan, and so fewer visits; more visits take more visits", () => {
  for (const { data } of pages) {
    const changed = (isChanged: (line: PlannerData["lines"][number]) => boolean) =>
      data.lines.map((line) => (isChanged(line) ? { ...line, timesPerYear: line.timesPerYear * 1.5 } : line));
    const number = (text = "") => Number(/[\d,]+/.exec(text)?.[0].replace(",", "."));
    const visits = (text: string) => number(text.split(" · ").find((each) => each.startsWith("bezoek")));
    const [plan, quotes, more] = [
      shown(data),
      shown(
        data,
        changed(({ isQuote }) => isQuote),
      ),
      shown(
        data,
        changed(({ medium }) => medium === "bezoek"),
      ),
    ];
    expect(number(quotes.minimum.now)).toBeLessThan(number(plan.minimum.now));
    expect(visits(quotes.needed.now)).toBeLessThanOrEqual(visits(plan.needed.now));
    expect(visits(more.needed.now)).toBeGreaterThanOrEqual(visits(plan.needed.now));
    expect(more.minimum.now).toBe(plan.minimum.now);
  }
});
