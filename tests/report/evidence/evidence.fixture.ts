import { dayOfIso } from "../../../src/calendar/day.ts";
import { daysOfMonth } from "../../../src/calendar/window.ts";
import type { EvidenceFile } from "../../../src/contract/evidence.ts";
import type { WindowId } from "../../../src/contract/vocabulary.ts";
import { assembleEach, type ReportInput } from "../../../src/report/assemble.ts";
import { allAudiences, audienceOf, knownOn } from "../../../src/report/audience.ts";
import type { Snapshot } from "../../../src/report/snapshot.ts";
import { evidenceCsvs, evidencePath } from "../../../src/views/evidence-files.ts";
import { reportOf } from "../../../src/views/report.ts";
import { type Line, linesOf } from "./read-evidence.ts";
import { recomputed } from "./recompute.ts";

/** One edition with the evidence that lies beside it. */
export interface EvidentEdition {
  snapshot: Snapshot;
  evidence: readonly EvidenceFile[];
  /** The lines of each English file, by its id. */
  lines: ReadonlyMap<string, Line[]>;
}

/** The editions of a month for some audiences, or for all there are. */
export function evidentEditions(
  input: Omit<ReportInput, "today" | "month"> & { month?: string },
  wanted: (audience: string) => boolean = () => true,
): Map<string, EvidentEdition> {
  const month = input.month ?? "2026-10";
  const known = knownOn(input.dataset, daysOfMonth(month).to);
  const texts = allAudiences(known).filter(wanted);
  const audiences = texts.map((text) => {
    const audience = audienceOf(text, known);
    if (!audience) throw new Error(`${text} is an audience`);
    return audience;
  });
  const assembled = assembleEach({ ...input, month, today: dayOfIso("2026-11-05") }, audiences);
  return new Map(
    texts.map((text, i) => {
      const [snapshot, evidence] = [assembled.snapshots[i], assembled.evidence[i]];
      if (!snapshot || !evidence) throw new Error(`${text} has a report`);
      const report = reportOf({ ...snapshot, settings: { ...snapshot.settings, languages: ["en"] } });
      const csvs = new Map([...evidenceCsvs(report, evidence)].map(({ path, text: csv }) => [path, csv]));
      const lines = new Map(evidence.map(({ id }) => [id, linesOf(csvs.get(evidencePath(id, "en")) ?? "")]));
      return [text, { snapshot, evidence, lines }];
    }),
  );
}

/** Over which window a figure of a finding is read. */
const windowOf = (metric: string, window: WindowId): WindowId =>
  metric.startsWith("result.") ? "ytd" : window;

/** What a figure is by its evidence, and what it is in the report. */
export interface Held {
  finding: string;
  metric: string;
  evident: number;
  published: number | null | undefined;
}

const byKey = new WeakMap<Snapshot, ReadonlyMap<string, number | null>>();

const keyOf = (metric: string, { kind, id }: { kind: string; id: string }, window: WindowId) =>
  `${metric}\u0000${kind}\u0000${id}\u0000${window}`;

/** The value of each figure of a report by what it is of, laid out once for all that is held against it. */
function publishedIn(snapshot: Snapshot): ReadonlyMap<string, number | null> {
  const known =
    byKey.get(snapshot) ??
    new Map(snapshot.figures.map((each) => [keyOf(each.metric, each.scope, each.window), each.value]));
  byKey.set(snapshot, known);
  return known;
}

/** Each figure of each finding of an edition that has evidence, recomputed. */
export function heldAgainst({ snapshot, lines }: EvidentEdition): Held[] {
  return snapshot.signals.flatMap(({ id, scope, window, evidence }) =>
    recomputed(lines.get(evidence ?? "") ?? []).map(({ metric, value }) => ({
      finding: id,
      metric,
      evident: value,
      published: publishedIn(snapshot).get(keyOf(metric, scope, windowOf(metric, window))),
    })),
  );
}

/** What adding up in another order may leave behind. */
const nearly = 1e-9;

/** Those of which the evidence is another than the figure. */
export const otherwise = (held: readonly Held[]): Held[] =>
  held.filter(({ evident, published }) => {
    if (typeof published !== "number") return true;
    return !(Math.abs(evident - published) <= nearly * Math.max(1, Math.abs(published)));
  });
