import { closedAfter, heldBy } from "./forecast/trial.ts";

/**
 * The forecast of 300 invented organisations of which all is known (`npm run trial`): how often each range
 * holds at each horizon, how far the medians are off, and whether the gate closes when something changes.
 * Takes minutes.
 */
const organisations = Number(process.argv[2] ?? 300);
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;

for (let horizon = 1; horizon <= 9; horizon++) {
  const { shown, inner, outer, bias } = heldBy(horizon, 0, organisations);
  console.log(
    `${horizon} months: shown in ${percent(shown, organisations)}, 80% range holds ${percent(inner, shown)}, 95% range ${percent(outer, shown)}, medians together off by ${percent(bias, 1)}`,
  );
}
for (const what of ["price", "segment"] as const)
  console.log(
    `${what}: the gate closes within two month ends in ${percent(closedAfter(what, 0, organisations), organisations)}`,
  );
