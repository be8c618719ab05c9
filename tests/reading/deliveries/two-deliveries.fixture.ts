import { keptDeliveryFile } from "../../../src/contract/delivery.ts";
import type { Problem } from "../../../src/contract/problem.ts";
import { stableJson } from "../../../src/report/stable-json.ts";
import { type Files, readField } from "../field/field.fixture.ts";
import { csvOf, type Exports, exportsOf, filesOf } from "./organisation.fixture.ts";

/** What freeze keeps of some files in a month. @throws Error where they have an error. */
export function keptOf(files: Files, month: string): string {
  const read = readField({ files, month });
  if (read.hasErrors)
    throw new Error(
      read.problems
        .filter((p) => p.severity === "error")
        .map(({ message }) => message)
        .join("\n"),
    );
  return stableJson({ ...read.delivery, month });
}

/** What is told first of the files of a month, beside those that were kept with the month before. */
export function toldOf(kept: string, files: Files, month: string): Problem[] {
  const read = readField({ files: { ...files, [keptDeliveryFile]: kept }, month });
  const errors = read.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return read.problems.filter(({ rule }) => rule.startsWith("delivery."));
}

const months = { kept: "2026-09", next: "2026-10" };

/** What is kept of the organisation in September 2026. */
export const september = keptOf(filesOf(exportsOf({ until: months.kept })), months.kept);

/** What is told of the exports of October 2026 once something was done to them. */
export function toldOfOctober(change: (exports: Exports) => Exports | Files, kept = september): Problem[] {
  const changed = change(exportsOf({ until: months.next }));
  const files = Object.fromEntries(
    Object.entries(changed).map(([file, rows]) => [file, Array.isArray(rows) ? csvOf(rows) : rows]),
  );
  return toldOf(kept, files, months.next);
}
