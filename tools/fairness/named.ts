import { dayOfIso } from "../../src/calendar/day.ts";
import { reportWindows } from "../../src/calendar/window.ts";
import { workdays } from "../../src/calendar/workdays.ts";
import type { Dataset } from "../../src/contract/dataset.ts";
import { settingsSchema } from "../../src/contract/settings.ts";
import { factsOf } from "../../src/metrics/facts/facts.ts";
import { allFigures } from "../../src/metrics/registry.ts";
import { findSignals } from "../../src/report/findings/find-findings.ts";
import { noiseOf } from "../../src/report/findings/noise.ts";
import { scopeEntries } from "../../src/report/scope-names.ts";
import type { Snapshot } from "../../src/report/snapshot.ts";

const settings = settingsSchema.parse({ trend_months: 2 });
const calendar = workdays(settings, { from: dayOfIso("2022-01-01"), to: dayOfIso("2027-12-31") });

/**
 * What the report of a month says of persons: who is found by which rule, and how often chance alone would
 * name somebody.
 */
export interface Said {
  named: { person: string; rule: Snapshot["signals"][number]["id"] }[];
  noise: Snapshot["noise"];
}

/**
 * What the report of a month (`YYYY-MM`) says of persons, by the same functions that make the report; its
 * pages are not made.
 */
export function saidIn(dataset: Dataset, month: string): Said {
  const windows = reportWindows({ month, fiscalYearStarts: 1, trendMonths: settings.trend_months });
  const facts = factsOf({ dataset, settings, windows, workdays: calendar });
  const noise = noiseOf(facts, settings);
  const signals = findSignals({
    figures: allFigures(facts, { kinds: ["account_manager"] }),
    scopes: scopeEntries(facts),
    settings,
    noise,
  });
  const named = signals
    .filter(({ state, scope }) => state === "found" && scope.kind === "account_manager")
    .map(({ id, scope }) => ({ person: scope.id, rule: id }));
  return { named, noise };
}
