import type { Places, SourceFile } from "../../contract/dataset.ts";
import type { EvidenceFile } from "../../contract/evidence.ts";
import type { Settings } from "../../contract/settings.ts";
import type { Facts } from "../../metrics/facts/facts.ts";
import { slugOf } from "../../text/slug.ts";
import type { Signal } from "../findings/find-findings.ts";
import type { Reader } from "../sight.ts";
import { evidenceRows, saidAlike } from "./evidence-rows.ts";
import { fileNames } from "./file-names.ts";
import type { FoundEvidence } from "./found-evidence.ts";
import { listingOf } from "./listing.ts";

/** A person whose number reads as the name of something else. */
const isTaken = /^(?:company$|team-|person-)/;

/** What the evidence of a finding is called: readable, the same every month, and never that of another. */
export function evidenceId({ id, scope }: Pick<Signal, "id" | "scope">): string {
  if (scope.kind === "company") return `${id}-company`;
  const slug = slugOf(scope.id);
  if (scope.kind === "account_manager") return `${id}-${isTaken.test(slug) ? `person-${slug}` : slug}`;
  return `${id}-${scope.kind.replaceAll("_", "-")}-${slug}`;
}

/** What evidence is cut from. */
interface Found {
  facts: Facts;
  evidence: readonly FoundEvidence[];
  places: Places;
  sources: readonly SourceFile[];
  settings: Settings;
}

/** The evidence of the findings that a reader has, as they may read it; none where it is not for them. */
export function evidenceFiles(found: Found, reader: Reader, signals: readonly Signal[]): EvidenceFile[] {
  const { facts, evidence, places, sources, settings } = found;
  const listing = listingOf(facts, reader);
  const fileName = fileNames(reader, sources, settings);
  const edition = { facts, places, listing, fileName, said: saidAlike(facts, listing) };
  const own = new Set(signals);
  return evidence.flatMap(({ signal, figures }) => {
    if (!own.has(signal) || !listing.has(signal) || figures.length === 0) return [];
    const rows = figures.flatMap((figure) => evidenceRows(edition, figure));
    return [{ id: evidenceId(signal), signal: signal.id, scope: signal.scope, rows }];
  });
}
