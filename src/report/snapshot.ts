import { readFileSync } from "node:fs";
import { z } from "zod";
import { figureSchema, monthId } from "../contract/figure.ts";
import { thresholdsSchema } from "../contract/thresholds.ts";
import { fileKinds, languages, nameModes, partsOfMonth } from "../contract/vocabulary.ts";
import { agreement, choice } from "./snapshot/agreements.ts";
import { changed, edition } from "./snapshot/changed.ts";
import { definition, scopeEntry } from "./snapshot/definition.ts";
import { correction, problem, source } from "./snapshot/exports.ts";
import { noise, signal, signalDefinition } from "./snapshot/findings.ts";
import { note } from "./snapshot/note.ts";
import { accountDue, plan } from "./snapshot/plan.ts";
import { openQuote, quoteCurve } from "./snapshot/quotes.ts";
import { date } from "./snapshot/shared.ts";

const settings = z.object({
  organisation: z.string(),
  languages: z.array(z.enum(languages)).min(1),
  currency: z.string(),
  country: z.string(),
  fiscal_year_starts: z.int(),
  hours_per_day: z.number(),
  selling_share: z.number(),
  leave_days: z.number(),
  short_absence: z.number(),
  long_absence_days: z.int(),
  small_group: z.int(),
  /** Shares by quarter employed, of starters; none where everybody counts in full. */
  ramp: z.array(z.number()).optional(),
  plan_valid_months: z.int(),
  audience: z.string(),
  names: z.enum(nameModes),
  thresholds: z.object(thresholdsSchema.shape),
});

/**
 * Version of the shape of report.json, major.minor. The major one goes up when a reader of an older one would
 * be misled, the minor one when something is added, a metric too. What changed is in docs/report-json.md.
 */
export const schemaVersion = "2.0";

export const snapshotSchema = z.object({
  /** See `schemaVersion`. */
  schema: z.string().regex(/^2\.\d+$/),
  /** `to` is the last day of the reported month; `data_until` the newest date in activities and quotes. */
  period: z.object({
    month: monthId,
    from: date,
    to: date,
    fiscal_year_from: date,
    trend: z.array(monthId),
    /** The months that are looked ahead, of which dates are known; one of an older version has none. */
    ahead: z.array(monthId).optional(),
    data_until: date,
    /** Why the month is not whole, of one that was built with --partial; a month that is whole has none. */
    partial: z.enum(partsOfMonth).optional(),
    /** Working days of each window, by its id. */
    working_days: z.record(z.string(), z.int()),
  }),
  /**
   * Of a report that was built with --draft in spite of errors: how many there are, and the rows that were
   * left out, by file. A report without errors has none.
   */
  draft: z
    .object({
      errors: z.int(),
      left_out: z.array(z.object({ file: z.string(), kind: z.enum(fileKinds), rows: z.int() })),
    })
    .optional(),
  generated_from: z.array(source),
  missing_files: z.array(z.enum(fileKinds)),
  settings,
  definitions: z.array(definition),
  scopes: z.array(scopeEntry),
  figures: z.array(figureSchema),
  signals: z.array(signal),
  signal_definitions: z.array(signalDefinition),
  noise: noise.nullable(),
  problems: z.array(problem),
  /**
   * The cells that were read otherwise than the exports have them, for management; none where there are none.
   */
  corrections: z.array(correction).optional(),
  accounts_due: z.array(accountDue),
  open_quotes: z.array(openQuote).default([]),
  /** The kept month with which the days that are expected of open quotes are compared. */
  open_quotes_before: monthId.nullable().default(null),
  quote_curves: z.array(quoteCurve).default([]),
  plans: z.array(plan),
  /** What was written beside figures and findings, the newest month first; none where there are none. */
  notes: z.array(note).optional(),
  /** What was asked and promised, for the two whom it concerns and management. */
  agreements: z.array(agreement).default([]),
  /** The steering that teams chose for a finding, for the team and management. */
  choices: z.array(choice).default([]),
  /** Published months, the newest first. */
  editions: z.array(edition),
  /** What is otherwise than in the month kept before; none where no month was, and of a draft. */
  changed: changed.optional(),
});

export type Snapshot = z.infer<typeof snapshotSchema>;
export type SnapshotFigure = Snapshot["figures"][number];
export type AccountDue = Snapshot["accounts_due"][number];
export type OpenQuoteRow = Snapshot["open_quotes"][number];
export type QuoteCurveRow = Snapshot["quote_curves"][number];
export type NoteRow = NonNullable<Snapshot["notes"]>[number];
export type Plan = Snapshot["plans"][number];
export type PlanLineNow = Plan["lines"][number];
export type AgreementRow = Snapshot["agreements"][number];
export type ChoiceRow = Snapshot["choices"][number];
export type Changed = NonNullable<Snapshot["changed"]>;
export type SnapshotSource = Snapshot["generated_from"][number];

/**
 * Reads and checks report.json. What it does not know of a later minor version it passes over.
 * @throws Error naming the file and the first place that is not as the schema says, or the version where it
 * is another.
 */
export function readSnapshot(file: string): Snapshot {
  const json: unknown = JSON.parse(readFileSync(file, "utf8"));
  const result = snapshotSchema.safeParse(json);
  if (result.success) return result.data;
  const version = z.object({ schema: z.union([z.string(), z.number()]) }).safeParse(json).data?.schema;
  const [major] = schemaVersion.split(".");
  if (version !== undefined && String(version).split(".")[0] !== major)
    throw new Error(`${file} is of version ${version}, and this program reads version ${schemaVersion}.`);
  const issue = result.error.issues[0];
  throw new Error(`${file} is not a report of this version: ${issue?.path.join(".")} ${issue?.message}`);
}

/** The JSON Schema (draft 2020-12) of report.json, published beside it. */
export function jsonSchema(): object {
  return { title: "Handjes report", ...z.toJSONSchema(snapshotSchema, { io: "input" }) };
}
