import type { GoneState } from "../../../contract/vocabulary.ts";
import type { Changed } from "../../snapshot.ts";
import { editionKinds } from "../editions.ts";
import { type Published, valueIn } from "./published.ts";

type Finding = Published["signals"][number];

const keyOf = ({ id, scope }: Pick<Finding, "id" | "scope">) => JSON.stringify([id, scope.kind, scope.id]);

/** Whether two months may both tell a reader of a finding: else it would come or go with what may be read. */
const isTold = ({ scope, figures }: Finding, months: readonly Published[]) =>
  editionKinds.includes(scope.kind) &&
  months.every(({ maySee }) => figures.every((metric) => maySee(metric, scope)));

const foundIn = (month: Published) =>
  new Map(month.signals.filter(({ state }) => state === "found").map((each) => [keyOf(each), each]));

/** Why a finding of before is not made now. */
function whyGone({ id, scope, figures, window }: Finding, now: Published, before: Published): GoneState {
  const isEarly = now.signals.some((each) => keyOf(each) === keyOf({ id, scope }));
  if (isEarly) return "too_early";
  const had = figures.filter((metric) => valueIn(before, metric, scope, window) !== null);
  const isKnown = had.every((metric) => valueIn(now, metric, scope, window) !== null);
  return isKnown ? "not_found" : "no_figure";
}

/** The first of the kept months in a row that made a finding, the newest first. */
function standingSince(
  finding: Finding,
  kept: readonly Published[],
): { since: Published; isOldest: boolean } {
  const [newest, ...older] = kept;
  if (!newest) throw new Error("A finding stands since a month that was kept");
  let [since, rest] = [newest, older];
  for (const [i, month] of older.entries()) {
    if (!isTold(finding, [month]) || !foundIn(month).has(keyOf(finding))) break;
    [since, rest] = [month, older.slice(i + 1)];
  }
  return { since, isOldest: rest.length === 0 };
}

/**
 * The findings about company, teams and segments that came, went and stand since the first of some kept
 * months, which are told the newest first; nothing of one that either month may not tell.
 */
export function changedFindings(
  now: Published,
  kept: readonly [Published, ...Published[]],
): Pick<Changed, "new" | "gone" | "standing"> {
  const [before] = kept;
  const [foundNow, foundThen] = [foundIn(now), foundIn(before)];
  const told = [...foundNow.values()].filter((each) => isTold(each, [now, before]));
  return {
    new: told.filter((each) => !foundThen.has(keyOf(each))).map(({ id, scope }) => ({ id, scope })),
    gone: [...foundThen.values()]
      .filter((each) => !foundNow.has(keyOf(each)) && isTold(each, [now, before]))
      .map((each) => ({ id: each.id, scope: each.scope, state: whyGone(each, now, before) })),
    standing: told
      .filter((each) => foundThen.has(keyOf(each)))
      .map((each) => {
        const { since, isOldest } = standingSince(each, kept);
        return { id: each.id, scope: each.scope, since: since.month, or_longer: isOldest };
      }),
  };
}
