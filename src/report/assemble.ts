import { isoOfDay } from "../calendar/day.ts";
import { newestDay } from "../calendar/newest-day.ts";
import { reportWindows } from "../calendar/window.ts";
import type { Dataset, DayNumber, Places, SourceFile } from "../contract/dataset.ts";
import type { EvidenceFile } from "../contract/evidence.ts";
import type { Figure } from "../contract/figure.ts";
import type { Problem } from "../contract/problem.ts";
import type { Settings } from "../contract/settings.ts";
import { fileKinds, type PartOfMonth } from "../contract/vocabulary.ts";
import { type Facts, factsOf } from "../metrics/facts/facts.ts";
import { allFigures, definitionsSaid } from "../metrics/registry.ts";
import type { AppliedCorrection } from "../reading/corrections/tell-corrections.ts";
import { accountsDueRows } from "./accounts-due.ts";
import { agreementRows } from "./agreements.ts";
import type { Audience } from "./audience.ts";
import { choiceRows } from "./choices.ts";
import { correctionRows } from "./corrections.ts";
import { draftOf } from "./draft.ts";
import { type KeptOrder, keptOrdersOf } from "./editions/kept-orders.ts";
import { type ToldToAll, toldToAll } from "./editions/told-to-all.ts";
import { evidenceFiles, evidenceId } from "./evidence/evidence-files.ts";
import { foundEvidence } from "./evidence/found-evidence.ts";
import { findSignals, type Signal } from "./findings/find-findings.ts";
import { noiseOf } from "./findings/noise.ts";
import { signalRules } from "./findings/rules.ts";
import { problemsToPublish, sourcesForManagement, sourcesOfTeam, sourcesOfTotals } from "./generated-from.ts";
import { inOrder } from "./in-order.ts";
import { problemsWithNames, withNames } from "./names.ts";
import { noteRows } from "./notes/note-rows.ts";
import { openQuoteRows } from "./open-quotes.ts";
import { partOfMonth } from "./partial.ts";
import { workdaysAround, workdaysOfTeams } from "./period.ts";
import { plansOf } from "./plans.ts";
import { quoteCurveRows } from "./quote-curves.ts";
import { type RowsOfTeam, rowsOfTeam } from "./rows-of-team.ts";
import { scopeEntries } from "./scope-names.ts";
import { type Reader, sightOf } from "./sight.ts";
import { type Snapshot, schemaVersion, snapshotSchema } from "./snapshot.ts";

export interface ReportInput {
  dataset: Dataset;
  settings: Settings;
  sources: readonly SourceFile[];
  /** Where the rows of the dataset stand in the exports; without it evidence names no lines. */
  places?: Places;
  problems: readonly Problem[];
  /** The cells that were read as corrections.csv says. */
  corrections?: { applied: readonly AppliedCorrection[] };
  /** Whether errors among the problems are told in the report, and did not stop it. */
  draft?: boolean;
  /** The month to report, `YYYY-MM`. */
  month: string;
  today: DayNumber;
}

/** What a month is counted from. */
type Counted = Pick<ReportInput, "dataset" | "settings" | "month"> & Partial<Pick<ReportInput, "today">>;

/** An audience as the report names it: a person by the number that the report has for them. */
function audienceText(audience: Audience, { scopes }: Facts, reader: Reader): string {
  if (audience.kind === "team") return `team:${audience.team}`;
  if (audience.kind !== "person") return audience.kind;
  return `person:${reader.kind === "person" ? (scopes.list[reader.scope]?.id ?? "") : ""}`;
}

function periodOf(facts: Facts, newest: DayNumber | null, partial: PartOfMonth | null): Snapshot["period"] {
  const byId = new Map(facts.windows.map((window) => [window.id, window]));
  const reported = byId.get("month");
  const ytd = byId.get("ytd");
  const [month] = reported?.months ?? [];
  if (!reported || !ytd || month === undefined)
    throw new Error("A report needs its month and its year to date");
  return {
    month,
    from: isoOfDay(reported.from),
    to: isoOfDay(reported.to),
    fiscal_year_from: isoOfDay(ytd.from),
    trend: facts.windows.filter(({ kind }) => kind === "trend").flatMap(({ months }) => months),
    ahead: [...facts.strengthAhead.months.ids],
    data_until: isoOfDay(newest ?? reported.to),
    ...(partial === null ? {} : { partial }),
    working_days: Object.fromEntries(
      facts.windows.map(({ id, from, to }) => [id, facts.workdays.between(from, to)]),
    ),
  };
}

/** The settings that a report tells: those of its schema and no others, for some name people. */
function settingsRow(settings: Settings, audience: string): Snapshot["settings"] {
  return snapshotSchema.shape.settings.parse({ ...settings, audience });
}

/**
 * Everything that is counted of one month, before any figure is made of it; the segments within each team too
 * where a team reads it.
 */
export function factsOfMonth(
  { dataset: all, settings, month, today }: Counted,
  withTeamSegments = false,
): Facts {
  const dataset = withNames(all, settings.names);
  const windows = reportWindows({
    month,
    fiscalYearStarts: settings.fiscal_year_starts,
    trendMonths: settings.trend_months,
  });
  const newest = windows.reduce((last, window) => Math.max(last, window.to), 0);
  const workdays = workdaysAround(newest, dataset, settings);
  const teamWorkdays = workdaysOfTeams(newest, dataset, settings);
  return factsOf({
    ...{ dataset, settings, windows, workdays, teamWorkdays, withTeamSegments },
    ...(today === undefined ? {} : { today }),
  });
}

/** Some of the figures of one month, as allFigures has them, without the rest of its report. */
export function figuresOfMonth(input: Counted, wanted: Parameters<typeof allFigures>[1]): Figure[] {
  return allFigures(factsOfMonth(input), wanted);
}

/** Who reads, by the scope that they have in facts. */
function readerOf({ scopes, dataset }: Facts, audience: Audience, people: Dataset["people"]): Reader {
  if (audience.kind === "team") return { kind: "team", scope: scopes.team(audience.team) };
  if (audience.kind !== "person") return audience;
  const person = people.findIndex(({ id }) => id === audience.id);
  return { kind: "person", scope: dataset.people[person] ? scopes.person(person) : -1 };
}

/**
 * What one edition says of the exports: nothing that it did not use, and of problems, which name people and
 * accounts, only management reads.
 */
function ofExports(
  { sources, problems, corrections, settings }: ReportInput,
  kind: Audience["kind"],
  rows: RowsOfTeam | null,
): Pick<Snapshot, "generated_from" | "problems" | "corrections"> {
  if (rows) return { generated_from: sourcesOfTeam(sources, rows), problems: [] };
  if (kind !== "management") return { generated_from: sourcesOfTotals(sources), problems: [] };
  const corrected = correctionRows(corrections?.applied ?? [], settings.names);
  return {
    generated_from: sourcesForManagement(sources, settings.names === "full"),
    problems: problemsWithNames(problemsToPublish(problems, sources), settings.names),
    ...(corrected.length > 0 && { corrections: corrected }),
  };
}

/** The dictionary of a report, in the words of its settings. */
function definitionRows(settings: Settings): Snapshot["definitions"] {
  return definitionsSaid(settings).map(
    ({ higherIsBetter, usesAbsence, weighsTeams, reachesBack: _, ...definition }) => ({
      ...definition,
      higher_is_better: higherIsBetter,
      ...(usesAbsence ? { uses_absence: usesAbsence } : {}),
      ...(weighsTeams ? { weighs_teams: weighsTeams } : {}),
      files: [...definition.files],
      scopes: [...definition.scopes],
      windows: [...definition.windows],
    }),
  );
}

const signalRows: Snapshot["signal_definitions"] = signalRules.map(
  ({ id, severity, window, kinds, metrics }) => ({
    id,
    severity,
    window,
    scopes: [...kinds],
    figures: [...metrics],
  }),
);

/** A finding with the name of its evidence, where the edition has that. */
function withEvidence(signal: Signal, files: readonly EvidenceFile[]): Signal {
  const id = evidenceId(signal);
  return files.some((file) => file.id === id) ? { ...signal, evidence: id } : signal;
}

/** The reports of one month, what of it everybody may read, and its orders by pseudonym. */
export interface Assembled {
  snapshots: Snapshot[];
  /** Of each report the rows behind its findings, as its audience may read them. */
  evidence: (readonly EvidenceFile[])[];
  told: ToldToAll;
  orders: KeptOrder[];
}

/**
 * The reports of one month for some audiences, in their order: everything is counted once, so that two
 * editions have the same number for the same figure, and each holds what its audience may read and nothing
 * else.
 */
export function assembleEach(input: ReportInput, audiences: readonly Audience[]): Assembled {
  const { settings, today } = input;
  const facts = factsOfMonth(
    input,
    audiences.some(({ kind }) => kind === "team"),
  );
  const figures = inOrder(allFigures(facts));
  const scopes = scopeEntries(facts);
  const noise = noiseOf(facts, settings);
  const signals = findSignals({ figures, scopes, settings, noise });
  const due = accountsDueRows(facts);
  const openQuotes = openQuoteRows(facts);
  const curves = quoteCurveRows(facts);
  const plans = plansOf(facts, figures);
  const noted = noteRows(facts);
  const agreements = agreementRows(facts);
  const choices = choiceRows(facts, figures);
  const told = toldToAll(facts);
  const newest = newestDay(facts.dataset, today);
  const partial = partOfMonth(input, today);
  const definitions = definitionRows(settings);
  const draft = input.draft ? draftOf({ ...input, isNamed: settings.names === "full" }) : undefined;

  const isForAnybody = audiences.some(({ kind }) => kind !== "company");
  const found = {
    facts,
    evidence: foundEvidence(facts, figures, isForAnybody ? signals : []),
    places: input.places ?? {},
    sources: input.sources,
    settings,
  };

  const evidence: (readonly EvidenceFile[])[] = [];
  const snapshots = audiences.map((audience): Snapshot => {
    const reader = readerOf(facts, audience, input.dataset.people);
    const sight = sightOf(facts, reader, told);
    const own = signals.filter(sight.signal);
    const files = evidenceFiles(found, reader, own);
    evidence.push(files);
    const rows = audience.kind === "team" ? rowsOfTeam(facts, audience.team, today) : null;
    const notes = noted.filter(sight.note).map(({ row }) => row);
    return {
      schema: schemaVersion,
      period: periodOf(facts, rows ? rows.newestDay : newest, partial),
      ...(draft ? { draft } : {}),
      ...ofExports(input, audience.kind, rows),
      missing_files: fileKinds.filter((kind) => facts.dataset.missing.has(kind)),
      settings: settingsRow(settings, audienceText(audience, facts, reader)),
      definitions,
      scopes: scopes.filter((_, index) => sight.scope(index)),
      figures: figures.filter(sight.figure),
      signals: own.map((signal) => withEvidence(signal, files)),
      signal_definitions: signalRows,
      // Where nobody is named, there is nobody to be taken for somebody.
      noise: audience.kind === "company" ? null : noise,
      accounts_due: due.map(sight.due).filter((row) => row !== null),
      open_quotes: openQuotes.map(sight.openQuote).filter((row) => row !== null),
      open_quotes_before: null,
      quote_curves: curves.filter(sight.curve),
      plans: plans.map(sight.plan).filter((plan) => plan !== null),
      ...(notes.length > 0 && { notes }),
      agreements: agreements.filter(sight.agreement).map(({ row }) => row),
      choices: choices.filter(sight.choice),
      editions: [],
    };
  });
  return { snapshots, evidence, told, orders: keptOrdersOf(facts) };
}

/** The report of one month for one audience: every figure it may see, and nothing else. */
export function assemble({ audience, ...input }: ReportInput & { audience: Audience }): Snapshot {
  const [snapshot] = assembleEach(input, [audience]).snapshots;
  if (!snapshot) throw new Error("An audience has one report");
  return snapshot;
}
