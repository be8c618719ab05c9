import { expect, test } from "vitest";
import type { MetricId } from "../contract/metric-ids.ts";
import { teamSlug } from "../text/slug.ts";
import { blocksIn, chartIn, inWords, sectionIn } from "./blocks.fixture.ts";
import { bothTitle, bothView } from "./both.ts";
import { readerOf } from "./parts/reader.ts";
import { reportOf } from "./report.ts";
import { figuresWithResults, type Replaced, snapshotWith } from "./snapshot.fixture.ts";

const report = (...replaced: Replaced[]) =>
  reportOf(snapshotWith({ figures: figuresWithResults(...replaced) }));
const title = (...replaced: Replaced[]) => inWords(bothTitle(readerOf(report(...replaced), "nl")));
const noord = { kind: "team", id: "Noord" } as const;
const zuid = { kind: "team", id: "Zuid" } as const;

const chart = (id: string, ...replaced: Replaced[]) => chartIn(bothView(report(...replaced), "nl"), id);

test("the title says what each reading says of the first team where they differ, and names the others", () => {
  const few = (scope: Replaced["scope"]): Replaced => ({
    metric: "activity.attainment_available.visits",
    value: 0.8,
    ...(scope ? { scope } : {}),
  });
  expect(title()).toBe("Uren en klanten wijzen per team in dezelfde richting");
  expect(title(few(zuid))).toBe(
    "Zuid doet minder bezoeken dan bij de bezetting hoort, maar voert het eigen plan uit",
  );
  expect(title(few(noord), few(zuid))).toMatch(
    /^Noord .*; ook bij Zuid spreken uren en klanten elkaar tegen$/,
  );
});

test("where no team can be read twice, the title says so and no team is shown", () => {
  const nothing: Replaced[] = [
    { metric: "activity.attainment_available.visits", value: "no_target" },
    { metric: "strength.under", value: "no_data" },
    { metric: "plan.coverage", value: "no_plan" },
  ];
  expect(title(...nothing)).toBe("De twee lezingen zijn nog niet naast elkaar te leggen");
  const ids = bothView(report(...nothing), "nl").sections.map(({ id }) => id);
  expect(ids).not.toContain("teams");
});

test("each team has its result of the year and the month before what either reading says", () => {
  const short: Replaced = { metric: "result.attainment", value: 0.8, scope: noord, window: "ytd" };
  const [block] = blocksIn(sectionIn(bothView(report(short), "nl"), "teams"), "discuss");
  expect(block?.rows.map(({ said }) => inWords(said))).toEqual([
    "Noord: 80 % van het target dit jaar, 100 % in oktober",
    "Zuid: 100 % van het target dit jaar, 100 % in oktober",
  ]);
  expect(block?.rows[0]?.door.href).toBe(teamSlug("Noord"));
  expect(inWords(block?.rows[0]?.hours)).toContain("80 % van het target; dat kan toeval zijn");
});

test("a team outside the band is named", () => {
  const message = (...replaced: Replaced[]) => inWords(chart("placement", ...replaced)?.message);
  expect(message()).toBe("Bij elk team past het plan in de uren en wordt het gedaan");
  expect(message({ metric: "plan.load", value: 1.3, scope: noord })).toBe(
    "Noord zit niet waar uren en plan bij elkaar passen",
  );
  expect(message({ metric: "plan.load", value: "no_plan" })).toContain("nog niet");
});

test("a segment that gets another share than its plan asks is named with both shares", () => {
  const segmentA = { kind: "segment", id: "A" } as const;
  const half = (metric: MetricId, value: number): Replaced => ({ metric, value, scope: segmentA });
  const drawn = chart("shares", half("plan.realised", 95), half("plan.required", 200));
  expect(inWords(drawn?.message)).toBe("Naar segment A ging 25 % van de contacten; gepland was 50 %");
  expect(drawn?.table.rows[0]?.at(-1)?.text).toBe("−25\u00a0pp");
});

test("contacts that go where they are planned are not drawn", () => {
  expect(chart("shares")).toBeUndefined();
  expect(chart("shares", { metric: "plan.realised", value: "no_data" })).toBeUndefined();
});
