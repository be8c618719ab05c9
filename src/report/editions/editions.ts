import { z } from "zod";
import { isMetricId, metricIds, unknownMetric } from "../../contract/metric-ids.ts";
import { nearest } from "../../contract/nearest.ts";
import { countedKinds, isWindowId, type ScopeKind, scopeKinds, statuses } from "../../contract/vocabulary.ts";
import { anonymousFiles } from "../anonymous-files.ts";
import { notesInArchive } from "../notes/notes-in-archive.ts";
import { type Snapshot, snapshotSchema } from "../snapshot.ts";
import type { EditionSight } from "./edition-sight.ts";
import type { InputFingerprints } from "./inputs.ts";
import { type KeptOrder, keptOrder } from "./kept-orders.ts";
import { keptQuote, keptQuotesOf } from "./moved-quotes.ts";
import type { ToldToAll } from "./told-to-all.ts";

/**
 * Of persons an edition says nothing: it stays, and nobody should be followed through the years by it.
 */
export const editionKinds: readonly ScopeKind[] = ["company", "team", "segment"];

const shape = snapshotSchema.shape;

type Definition = Snapshot["definitions"][number];

const numberOrNull = z.number().nullable();

/**
 * A figure as it was published: metric, scope, window, value, numerator, denominator, both ends of the
 * interval, n, status.
 */
const editionFigure = z.tuple([
  z.string(),
  z.enum(scopeKinds),
  z.string(),
  z.string(),
  numberOrNull,
  numberOrNull,
  numberOrNull,
  numberOrNull,
  numberOrNull,
  numberOrNull,
  // Why there is no value: other versions have other words for it.
  z.string().nullable(),
]);

/**
 * A month as it was published. Other versions of this program read it as well: what they do not know they
 * pass over, and a setting that an edition does not have is that of now. Only what a page of that month
 * cannot be made without is asked for.
 */
export const editionSchema = z.looseObject({
  /**
   * Version of this shape. In version 1 short absence was in the hours, and long absence of small teams in
   * their strength: what rested on it is not read.
   */
  edition: z.literal([1, 2]),
  /** That of report.json when it was published; not in one of before it had a minor version. */
  schema: z.string().optional(),
  period: z.looseObject({
    month: shape.period.shape.month,
    from: z.iso.date(),
    to: z.iso.date(),
    fiscal_year_from: z.iso.date(),
    trend: shape.period.shape.trend,
    data_until: z.iso.date(),
    working_days: z.record(z.string(), z.int()),
  }),
  settings: z.looseObject({
    organisation: z.string(),
    currency: z.string(),
    thresholds: z.record(z.string(), z.number()).optional(),
  }),
  missing_files: z.array(z.string()),
  scopes: z.array(z.looseObject({ kind: z.enum(scopeKinds), id: z.string(), name: z.string() })),
  signals: z.array(z.unknown()),
  /** The files it was made from. */
  files: z.array(z.looseObject({ kind: z.string(), file: z.string(), sha256: z.string() })),
  /** What each kind of file said of the period: see inputs.ts. */
  inputs: z.partialRecord(z.enum(countedKinds), z.string()),
  figures: z.array(editionFigure),
  /** What was open, by pseudonym; see moved-quotes.ts. Editions of before there was such a list have none. */
  open_quotes: z.array(keptQuote).optional(),
  /** The orders of thirteen months, by pseudonym; see kept-orders.ts. Editions of before have none. */
  orders: z.array(keptOrder).optional(),
  /** What the team file said of each team: see inputs.ts. Editions of before do not say. */
  team_inputs: z.record(z.string(), z.string()).optional(),
  /** What was written beside its figures; see notes/published-notes.ts. Editions of before have none. */
  notes: z.array(z.unknown()).optional(),
  /** What of it everybody in the company may read; see told-to-all.ts. Version 1 does not say. */
  told_to_all: z
    .looseObject({ absence: z.boolean(), talks: z.boolean().default(false), scopes: z.array(z.string()) })
    .optional(),
});

export type Edition = z.infer<typeof editionSchema>;
type EditionFigure = Edition["figures"][number];

const isInEdition = ({ kind }: { kind: ScopeKind }) => editionKinds.includes(kind);

/** Twelve digits: what differs after them is the order in which numbers were added up. */
const precise = (value: number | null | undefined) =>
  value === null || value === undefined ? null : Number(value.toPrecision(12));

function editionFigureOf(figure: Snapshot["figures"][number]): EditionFigure {
  const { metric, scope, window, value, numerator, denominator, interval, n, status } = figure;
  return [
    metric,
    scope.kind,
    scope.id,
    window,
    precise(value),
    precise(numerator),
    precise(denominator),
    precise(interval?.[0]),
    precise(interval?.[1]),
    precise(n),
    status ?? null,
  ];
}

/**
 * What is said of a metric in an edition that is no metric, but nearly one that the edition lacks: misspelt,
 * and its figures would pass for missing. Undefined where there is none. A metric that is unlike any is of
 * another version, and passed over.
 */
export function misspeltMetric({ figures }: Edition): string | undefined {
  const found = new Set(figures.map(([metric]) => metric));
  const lacking = metricIds.filter((id) => !found.has(id));
  const misspelt = [...found].find((id) => !isMetricId(id) && nearest(id, lacking) !== undefined);
  return misspelt === undefined ? undefined : unknownMetric(misspelt);
}

/** What is kept of a month beside its report. */
interface MonthKept {
  inputs: InputFingerprints;
  teamInputs: Readonly<Record<string, string>>;
  told: ToldToAll;
  orders: readonly KeptOrder[];
}

/**
 * What an edition says of the report for management: the figures and findings of
 * company, teams and segments.
 */
export function editionOf(snapshot: Snapshot, { inputs, teamInputs, told, orders }: MonthKept): Edition {
  return {
    edition: 2,
    schema: snapshot.schema,
    period: snapshot.period,
    settings: snapshot.settings,
    missing_files: snapshot.missing_files,
    scopes: snapshot.scopes.filter(isInEdition),
    // The rows behind a finding are of the exports of now: a kept month has none.
    signals: snapshot.signals
      .filter(({ scope }) => isInEdition(scope))
      .map(({ evidence: _, ...signal }) => signal),
    files: anonymousFiles(snapshot.generated_from).map(({ kind, file, sha256 }) => ({ kind, file, sha256 })),
    inputs,
    figures: snapshot.figures.filter(({ scope }) => isInEdition(scope)).map(editionFigureOf),
    open_quotes: keptQuotesOf(snapshot),
    orders: [...orders],
    team_inputs: teamInputs,
    // Without their texts, which can name people, there is nothing to keep.
    ...(snapshot.settings.names === "full"
      ? { notes: (snapshot.notes ?? []).filter(({ scope }) => isInEdition(scope)) }
      : {}),
    told_to_all: { absence: told.absence, talks: told.talks, scopes: [...told.scopes].sort() },
  };
}

/** Those of a list that this version still reads. */
function known<T>(schema: z.ZodType<T>, list: readonly unknown[]): T[] {
  return list.flatMap((each) => {
    const result = schema.safeParse(each);
    return result.success ? [result.data] : [];
  });
}

/** The settings of then, as far as this version knows them; the others are those of now. */
function settingsOf(edition: Edition, current: Snapshot): Snapshot["settings"] {
  const { languages, names, audience } = current.settings;
  const merged = {
    ...current.settings,
    ...edition.settings,
    thresholds: { ...current.settings.thresholds, ...edition.settings.thresholds },
    languages,
    names,
    audience,
  };
  const keys = Object.keys(current.settings);
  const known = Object.fromEntries(Object.entries(merged).filter(([key]) => keys.includes(key)));
  const result = shape.settings.safeParse(known);
  return result.success ? result.data : current.settings;
}

const knownStatus = z.enum(statuses);

/**
 * An edition as a report that pages can be made of, with the dictionary of now; a metric that is no more is
 * left out, and what may not be read.
 */
export function snapshotOfEdition(edition: Edition, current: Snapshot, maySee: EditionSight): Snapshot {
  const { notes: _, ...now } = current;
  const notes = notesInArchive(edition, current, maySee);
  const units = new Map<string, Definition["unit"]>(current.definitions.map(({ id, unit }) => [id, unit]));
  return {
    ...now,
    ...(notes.length > 0 ? { notes } : {}),
    period: shape.period.strip().parse(edition.period),
    settings: settingsOf(edition, current),
    missing_files: countedKinds.filter((kind) => edition.missing_files.includes(kind)),
    scopes: edition.scopes
      .filter((scope) => maySee("", scope))
      .map(({ kind, id, name }) => ({ kind, id, name })),
    signals: known(shape.signals.element, edition.signals).filter(({ scope, figures }) =>
      figures.every((metric) => maySee(metric, scope)),
    ),
    noise: null,
    problems: [],
    accounts_due: [],
    open_quotes: [],
    open_quotes_before: null,
    quote_curves: [],
    plans: [],
    agreements: [],
    choices: [],
    generated_from: [],
    figures: edition.figures.flatMap(
      ([metric, kind, id, window, value, numerator, denominator, low, high, n, status]) => {
        const unit = units.get(metric);
        if (!isMetricId(metric) || !isWindowId(window) || unit === undefined || !maySee(metric, { kind, id }))
          return [];
        return [
          {
            metric,
            scope: { kind, id },
            window,
            value,
            unit,
            ...(numerator === null ? {} : { numerator }),
            ...(denominator === null ? {} : { denominator }),
            ...(low === null || high === null ? {} : { interval: [low, high] as [number, number] }),
            ...(n === null ? {} : { n }),
            ...(status === null ? {} : { status: knownStatus.safeParse(status).data ?? "not_told" }),
          },
        ];
      },
    ),
  };
}
