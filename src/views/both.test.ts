import { expect, test } from "vitest";
import type { MetricId } from "../contract/metric-ids.ts";
import { chartIn, inWords } from "./blocks.fixture.ts";
import { bothTitle, bothView } from "./both.ts";
import { readerOf } from "./parts/reader.ts";
import { reportOf } from "./report.ts";
import { figuresWith, type Replaced, snapshotWith } from "./snapshot.fixture.ts";

const report = (...replaced: Replaced[]) => reportOf(snapshotWith({ figures: figuresWith(...replaced) }));
const title = (...replaced: Replaced[]) => bothTitle(readerOf(report(...replaced), "nl"));
const noord = { kind: "team", id: "Noord" } as const;
const zuid = { kind: "team", id: "Zuid" } as const;

const chart = (id: string, ...replaced: Replaced[]) => chartIn(bothView(report(...replaced), "nl"), id);

test("the title says what each reading says of the first team where they differ, and names the others", () => {
  const few = (scope: Replaced["scope"]): Replaced => ({
    metric: "activity.attainment_available.visits",
    value: 0.8,
    ...(scope ? { scope } : {}),
  });
  expect(title()).toBe("Uren en klanten wijzen bij elk team dezelfde kant op");
  expect(title(few(zuid))).toBe(
    "Zuid deed minder bezoeken dan van de handen werd verwacht, maar voert het eigen plan uit",
  );
  expect(title(few(noord), few(zuid))).toMatch(/^Noord .*; ook bij Zuid wijzen de lezingen/);
});

test("where no team can be read twice, the title says so and no team is shown", () => {
  const nothing: Replaced[] = [
    { metric: "activity.attainment_available.visits", value: "no_target" },
    { metric: "strength.under", value: "no_data" },
    { metric: "plan.coverage", value: "no_plan" },
  ];
  expect(title(...nothing)).toBe("De twee lezingen zijn nog niet naast elkaar te leggen");
  const ids = bothView(report(...nothing), "nl").sections.map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith("team-"))).toEqual([]);
});

test("a team outside the band is named", () => {
  expect(chart("placement")?.message).toBe("Elk team zit binnen de band van belasting en dekking");
  expect(chart("placement", { metric: "plan.load", value: 1.3, scope: noord })?.message).toBe(
    "Noord ligt buiten de band van belasting en dekking",
  );
  expect(chart("placement", { metric: "plan.load", value: "no_plan" })?.message).toContain("nog niet");
});

test("a segment that gets another share than its plan asks is named with both shares", () => {
  const segmentA = { kind: "segment", id: "A" } as const;
  const half = (metric: MetricId, value: number): Replaced => ({ metric, value, scope: segmentA });
  const drawn = chart("shares", half("plan.realised", 95), half("plan.required", 200));
  expect(inWords(drawn?.message)).toBe("Naar segment A ging 25 % van de contacten; het plan vraagt 50 %");
  expect(drawn?.table.rows[0]?.at(-1)?.text).toBe("−25\u00a0pp");
  expect(chart("shares")?.message).toBe("De contacten zijn over de segmenten verdeeld zoals het plan vraagt");
  expect(chart("shares", { metric: "plan.realised", value: "no_data" })).toBeUndefined();
});
