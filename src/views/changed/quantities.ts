import type { ChangedNumber, ChangedSome, Quantity } from "../../contract/statement.ts";
import type { Changed, Snapshot } from "../../report/snapshot.ts";

type Of = Pick<Snapshot, "changed">;

/** One thing on a list of what has changed. */
type Entry = Changed["new" | "gone" | "standing" | "moved" | "restated"][number];

/** Whether an entry is what is asked for. */
function isAsked(entry: Entry, { id, metric, scope, since, month }: ChangedSome): boolean {
  const isId = id === undefined || ("id" in entry && entry.id === id);
  const isMetric = metric === undefined || ("metric" in entry && entry.metric === metric);
  const isScope = scope === undefined || (entry.scope.kind === scope.kind && entry.scope.id === scope.id);
  const isSince = since === undefined || ("since" in entry && entry.since === since);
  const isMonth = month === undefined || ("month" in entry && entry.month === month);
  return isId && isMetric && isScope && isSince && isMonth;
}

/** How many of what has changed are asked for; null where nothing is compared. */
function countChanged({ changed }: Of, asked: ChangedSome): number | null {
  const entries: readonly Entry[] | undefined = changed?.[asked.list];
  return entries?.filter((entry) => isAsked(entry, asked)).length ?? null;
}

/** A number of a figure that has moved, or of a month that was restated; null where there is none. */
function changedNumber({ changed }: Of, asked: ChangedNumber): number | null {
  if (asked.list === "moved") {
    const found = changed?.moved.find((entry) => isAsked(entry, { ...asked }));
    if (!found) return null;
    const [low, high] = found.limits;
    return { before: found.before, now: found.now, low, high }[asked.part];
  }
  const { part } = asked;
  const found = changed?.restated.find((entry) => isAsked(entry, { ...asked }));
  if (!found) return null;
  if (part === "published" || part === "now") return found[part];
  return found.files.find(({ kind }) => kind === part)?.rows ?? null;
}

type OfChanged = Extract<
  Quantity,
  { changed: unknown } | { changed_number: unknown } | { of_changed: unknown }
>;

/** What a sentence says of what has changed; null where nothing is compared, or that is not known. */
export function numberOfChanged(report: Of, quantity: OfChanged): number | null {
  if ("changed" in quantity) return countChanged(report, quantity.changed);
  if ("changed_number" in quantity) return changedNumber(report, quantity.changed_number);
  return report.changed?.[quantity.of_changed] ?? null;
}
