import type { EvidenceFile } from "../../contract/evidence.ts";
import type { ReadData } from "../../reading/read.ts";
import type { Assembled } from "../assemble.ts";
import { inOrder } from "../in-order.ts";
import type { Snapshot } from "../snapshot.ts";
import { changedSince } from "./changed/changed-since.ts";
import { type Published, publishedOf } from "./changed/published.ts";
import { sightOfEdition, sightOfNow } from "./edition-sight.ts";
import { type Edition, snapshotOfEdition } from "./editions.ts";
import { type MonthNow, monthNow } from "./month-now.ts";
import { withExpectedBefore } from "./moved-quotes.ts";
import { publishedForecasts, type SeenEdition } from "./published-forecasts.ts";
import { type Restatement, restatements } from "./restatements.ts";

export interface WithArchive {
  snapshot: Snapshot;
  /** The published months as they were, the newest first. */
  archive: Snapshot[];
  /** The rows behind the findings of the report. */
  evidence: readonly EvidenceFile[];
}

/** The version under which a figure of the same name means the same. */
const majorOf = (schema: string | undefined) => schema?.split(".")[0];

/** What of an edition would be otherwise now, whoever reads it. */
function restatedIn(snapshot: Snapshot, edition: Edition, now: MonthNow): Restatement[] {
  const isSame = now.others.kinds.size === 0 && majorOf(edition.schema) === majorOf(snapshot.schema);
  if (isSame) return [];
  const { definitions } = snapshot;
  return restatements(edition, { figures: now.figures(), definitions, maySee: () => true }, now.inputs);
}

/** Of a month that was kept nobody looks again at the exports of the one before. */
const notKnown = { kinds: new Set<never>(), teams: new Set<never>() };

/** A published month, with what it said had changed since the one that was kept before it. */
function asPublished(snapshot: Snapshot, now: Published, kept: readonly Published[]): Snapshot {
  const changed = changedSince({ now, isWhole: true, kept, others: notKnown, restatedFigures: null });
  return changed ? { ...snapshot, changed } : snapshot;
}

/** A month that was kept as one reader has it: what is kept of it, and the report that is made of that. */
interface Kept extends SeenEdition {
  snapshot: Snapshot;
  published: Published;
}

function keptOf(edition: Edition, current: Snapshot, told: Assembled["told"]): Kept {
  const maySee = sightOfEdition(edition, current, told);
  const snapshot = snapshotOfEdition(edition, current, maySee);
  return { edition, maySee, snapshot, published: publishedOf(snapshot, { maySee, orders: edition.orders }) };
}

/** What the exports of now say of a month that was kept, and what of it is otherwise for one reader. */
interface Now {
  nowOf: (edition: Edition) => MonthNow;
  restatedFor: (seen: SeenEdition) => Restatement[];
}

/** A report with what has changed since the month that was kept last before it. */
function withChanged(
  snapshot: Snapshot,
  kept: readonly Kept[],
  { told, orders, nowOf, restatedFor }: Pick<Assembled, "told" | "orders"> & Now,
): Snapshot {
  const { month, partial } = snapshot.period;
  const earlier = kept.filter(({ published }) => published.month < month);
  const [last] = earlier;
  // Of a draft rows were left out: against what was published it says nothing.
  if (!last || snapshot.draft !== undefined) return snapshot;
  const now = nowOf(last.edition);
  const changed = changedSince({
    now: publishedOf(snapshot, { maySee: sightOfNow(snapshot, told), orders }),
    isWhole: partial === undefined,
    kept: earlier.map(({ published }) => published),
    others: now.others,
    restatedFigures: restatedFor(last).length,
  });
  return changed ? { ...snapshot, changed } : snapshot;
}

/**
 * Reports of one month with the months published before it, each as it was, what of it is otherwise now, and
 * what has changed since the last of them. A report of one team has no archive, as an edition is of the whole
 * company: it is told what has changed of the team itself. Who may read the company's totals has theirs.
 */
export function withArchive(
  { snapshots, evidence: evidenceOf, told, orders }: Assembled,
  data: Pick<ReadData, "dataset" | "settings">,
  editions: readonly Edition[],
): WithArchive[] {
  const past = new Map<Edition, MonthNow>();
  const nowOf = (edition: Edition) => {
    const now = past.get(edition) ?? monthNow(data, edition);
    past.set(edition, now);
    return now;
  };
  const restated = new Map<Edition, Restatement[]>();
  const restatedFor = ({ edition, maySee }: SeenEdition) => {
    const [any] = snapshots;
    const all = restated.get(edition) ?? (any ? restatedIn(any, edition, nowOf(edition)) : []);
    restated.set(edition, all);
    return all.filter(({ metric, scope }) => maySee(metric, scope));
  };
  return snapshots.map((computed, place) => {
    const evidence = evidenceOf[place] ?? [];
    const current = withExpectedBefore(computed, editions);
    const kept = editions
      .filter(({ period }) => period.month <= current.period.month)
      .map((edition) => keptOf(edition, current, told));
    const snapshot = withChanged(current, kept, { told, orders, nowOf, restatedFor });
    if (current.settings.audience.startsWith("team:")) return { snapshot, archive: [], evidence };
    const forecasts = publishedForecasts(kept);
    return {
      snapshot: {
        ...snapshot,
        figures: forecasts.length > 0 ? inOrder([...snapshot.figures, ...forecasts]) : snapshot.figures,
        editions: kept.map((each) => ({
          month: each.published.month,
          restated: restatedFor(each),
        })),
      },
      archive: kept.map((each, i) =>
        asPublished(
          each.snapshot,
          each.published,
          kept.slice(i + 1).map(({ published }) => published),
        ),
      ),
      evidence,
    };
  });
}
