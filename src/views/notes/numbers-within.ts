import { isMetricId } from "../../contract/metric-ids.ts";
import type { Statement } from "../../contract/statement.ts";
import { isWindowId, scopeKinds, signalIds } from "../../contract/vocabulary.ts";
import type { Report } from "../report.ts";

type Scope = { kind: (typeof scopeKinds)[number]; id: string };

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === "object" && data !== null && !Array.isArray(data);

/** A scope in plain data; undefined for anything else. */
function scopeIn(data: unknown): Scope | undefined {
  if (!isRecord(data) || typeof data.id !== "string") return undefined;
  const kind = scopeKinds.find((each) => each === data.kind);
  return kind === undefined ? undefined : { kind, id: data.id };
}

/** The notes beside the figures and findings that a claim speaks of, however deep. */
function inClaim(report: Report, claim: unknown): number[] {
  if (Array.isArray(claim)) return claim.flatMap((each) => inClaim(report, each));
  if (!isRecord(claim)) return [];
  const scope = scopeIn(claim.scope);
  if (scope && typeof claim.metric === "string" && typeof claim.window === "string") {
    const { metric, window } = claim;
    return isMetricId(metric) && isWindowId(window) ? [...report.notesAt(metric, scope, window)] : [];
  }
  const { ids } = claim;
  if (scope && Array.isArray(ids))
    return signalIds.filter((id) => ids.includes(id)).flatMap((id) => [...report.notesOfFinding(id, scope)]);
  return Object.values(claim).flatMap((each) => inClaim(report, each));
}

const isStatement = (data: Record<string, unknown>): data is Record<string, unknown> & Statement<unknown> =>
  "claims" in data && "text" in data && "id" in data;

/**
 * The numbers of the notes beside what stands in a part of a page: figures of cells, and figures and findings
 * that its sentences speak of. Each once, in the order in which it is read.
 */
export function numbersWithin(report: Report, data: unknown): number[] {
  return [...new Set(allWithin(report, data))];
}

function allWithin(report: Report, data: unknown): number[] {
  if (Array.isArray(data)) return data.flatMap((each) => allWithin(report, each));
  if (!isRecord(data)) return [];
  if (isStatement(data)) return inClaim(report, data.claims);
  const { notes } = data;
  const own = Array.isArray(notes) ? notes.filter((each) => typeof each === "number") : [];
  return [...own, ...Object.values(data).flatMap((each) => allWithin(report, each))];
}
