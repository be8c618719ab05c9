import { expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "./day.ts";
import { latestCompleteMonth, monthOfDay, reportWindows } from "./window.ts";
import { workdays } from "./workdays.ts";

const span = (window: { from: number; to: number } | undefined) =>
  window && `${isoOfDay(window.from)} ${isoOfDay(window.to)}`;

test("a report has the month, the year to date, twelve months and thirteen months of trend", () => {
  const windows = reportWindows({ month: "2026-10", fiscalYearStarts: 1, trendMonths: 13 });
  const byId = new Map(windows.map((window) => [window.id, window]));
  expect(span(byId.get("month"))).toBe("2026-10-01 2026-10-31");
  expect(span(byId.get("ytd"))).toBe("2026-01-01 2026-10-31");
  expect(span(byId.get("r12"))).toBe("2025-11-01 2026-10-31");
  expect(windows.slice(3).map((window) => window.id)).toEqual([
    ...["2025-10", "2025-11", "2025-12"],
    ...Array.from({ length: 10 }, (_, i) => `2026-${String(i + 1).padStart(2, "0")}`),
  ]);
});

test("a frequency is spread over the fiscal year, and for r12 over those twelve months", () => {
  const windows = reportWindows({ month: "2026-02", fiscalYearStarts: 4, trendMonths: 1 });
  expect(windows.map((window) => span(window.year))).toEqual([
    "2025-04-01 2026-03-31",
    "2025-04-01 2026-03-31",
    "2025-03-01 2026-02-28",
    "2025-04-01 2026-03-31",
  ]);
  expect(windows[1]?.months).toHaveLength(11);
});

test("a month is complete when its last working day is in the data", () => {
  const range = { from: dayOfIso("2025-01-01"), to: dayOfIso("2026-12-31") };
  const calendar = workdays({ country: "NL", holidays: { add: [], remove: [] } }, range);
  const month = (newest: string) => latestCompleteMonth(dayOfIso(newest), calendar);
  expect(month("2026-10-30")).toBe("2026-10");
  expect(month("2026-10-29")).toBe("2026-09");
  expect(month("2026-11-02")).toBe("2026-10");
  expect(month("2026-01-05")).toBe("2025-12");
});

test("a day lies in its month", () => {
  expect(monthOfDay(dayOfIso("2026-02-28"))).toBe("2026-02");
});
