import type { Figure } from "../contract/figure.ts";
import type { MetricId } from "../contract/metric-ids.ts";
import { type Language, planMedia } from "../contract/vocabulary.ts";
import { planOutcome } from "../planning/outcome.ts";
import { csvText } from "../text/csv.ts";
import { slugOf } from "../text/slug.ts";
import { worksheetWords } from "../text/worksheet.ts";
import type { Plan, PlanLineNow, Snapshot } from "./snapshot.ts";
import { agreementsToFillIn } from "./worksheet-agreements.ts";
import { choiceWord, columnHeading } from "./worksheet-words.ts";

/** A file to fill in and put back. */
export interface Worksheet {
  name: string;
  text: string;
}

/** The heading of a column of plan.csv. */
const heading = (column: string, language: Language) => columnHeading("plan", column, language);

/** A value of a choice as a plan file has it. */
const word = (column: string, value: string, language: Language) =>
  choiceWord("plan", column, value, language);

const rounded = (value: number | null, digits: number) =>
  value === null ? null : Math.round(value * 10 ** digits) / 10 ** digits;

/** The lines of the plan: what was, what came of it, what is proposed, and blank cells for what will be. */
function lineRows(plan: Plan, name: string, language: Language) {
  const words = worksheetWords[language];
  const { expected } = plan;
  const hasOwnNorms = plan.lines.some(({ account }) => account !== undefined);
  const ofAccount: [name: string, cell: (line: PlanLineNow) => string | null][] = [
    [heading("account_id", language), ({ account }) => account?.id ?? null],
    [words.account, ({ account }) => account?.name ?? null],
  ];
  const columns: [name: string, cell: (line: PlanLineNow) => string | number | null][] = [
    [heading("account_manager_id", language), () => plan.account_manager_id],
    [words.name, () => name],
    [heading("segment", language), ({ segment }) => segment],
    [heading("status", language), ({ status }) => word("status", status, language)],
    ...(hasOwnNorms ? ofAccount : []),
    [heading("medium", language), ({ medium }) => word("medium", medium, language)],
    [heading("per", language), ({ per }) => word("per", per, language)],
    [heading("accounts", language), ({ accounts }) => accounts],
    [heading("contact_persons", language), (line) => line.contact_persons],
    [words.made, (line) => line.made_r12],
    [words.now, (line) => rounded(line.times_per_year, 2)],
    [words.proposed, ({ proposed, times_per_year }) => rounded(proposed ?? times_per_year, 2)],
    [heading("times_per_year", language), () => ""],
    [heading("max_per_year", language), (line) => rounded(line.max_per_year, 2)],
    [heading("minutes", language), ({ minutes }) => minutes],
    [
      heading("hit_rate", language),
      ({ medium }) => (medium === "quote" ? rounded(expected.hit_rate, 3) : null),
    ],
    [
      heading("order_value", language),
      ({ medium }) => (medium === "quote" ? rounded(expected.order_value, 0) : null),
    ],
    [
      words.basis,
      ({ medium }) => (medium === "quote" ? words.restsOn(expected.quotes, expected.orders) : null),
    ],
    [heading("agreed_on", language), () => ""],
    [heading("help", language), () => ""],
  ];
  return [
    columns.map(([title]) => title),
    // A customer that is no longer theirs is nothing to plan for.
    ...plan.lines
      .filter(({ account, accounts }) => account === undefined || accounts > 0)
      .map((line) => columns.map(([, cell]) => cell(line))),
  ];
}

/**
 * What the plan in force comes to over its year, beside what there is. Each line says that it is a total, so
 * that reading leaves it out.
 */
function totalRows(plan: Plan, language: Language) {
  const words = worksheetWords[language];
  const outcome = planOutcome(
    plan.lines.map((line) => ({
      isQuote: line.medium === "quote",
      weight: line.weight_year,
      timesPerYear: line.times_per_year,
      minutes: line.minutes,
      hitRate: line.hit_rate,
      orderValue: line.order_value,
    })),
  );
  return [
    [words.totals.hoursNeeded, rounded(outcome.hours, 0)],
    [words.totals.hoursAvailable, rounded(plan.hours_year, 0)],
    [words.totals.orders, rounded(outcome.orders, 1)],
    [words.totals.revenue, rounded(outcome.revenue, 0)],
    [words.totals.target, rounded(plan.target_year, 0)],
  ];
}

/** The first figure of each metric of an account manager, in whichever window they have one. */
type OwnFigures = ReadonlyMap<string, Figure>;

/** Those of every account manager, by their number. */
function figuresByManager({ figures }: Snapshot): ReadonlyMap<string, OwnFigures> {
  const byManager = new Map<string, Map<string, Figure>>();
  for (const figure of figures) {
    const { metric, scope } = figure;
    if (scope.kind !== "account_manager") continue;
    const own = byManager.get(scope.id) ?? new Map<string, Figure>();
    byManager.set(scope.id, own);
    if (!own.has(metric)) own.set(metric, figure);
  }
  return byManager;
}

/**
 * The own minimum a week by each medium, what was made and what is needed from now, each medium in a closing
 * line; none where there is no minimum.
 */
function minimumRows(figures: OwnFigures, language: Language) {
  const { minimum } = worksheetWords[language];
  return planMedia.flatMap((medium) => {
    const value = (told: "per_week" | "done_per_week" | "needed_per_week") =>
      rounded(figures.get(`minimum.${told}.${medium}`)?.value ?? null, 1);
    const least = value("per_week");
    if (least === null) return [];
    return [
      [minimum(word("medium", medium, language)), least, value("done_per_week"), value("needed_per_week")],
    ];
  });
}

/**
 * What the plan states of its quotes beside what came of them, each in a closing line; none without a value.
 */
function rateRows(figures: OwnFigures, language: Language) {
  const { rates } = worksheetWords[language];
  const lines: [label: string, metric: MetricId, digits: number][] = [
    [rates.statedRate, "plan.stated_hit_rate", 3],
    [rates.realisedRate, "plan.realised_hit_rate", 3],
    [rates.statedValue, "plan.stated_order_value", 0],
    [rates.realisedValue, "plan.realised_order_value", 0],
  ];
  return lines.flatMap(([label, metric, digits]) => {
    const found = figures.get(metric);
    if (found?.value == null) return [];
    return [[label, ...[found.value, ...(found.interval ?? [])].map((value) => rounded(value, digits))]];
  });
}

/** One worksheet for each account manager with a plan, in a language's own form of CSV. */
export function worksheets(snapshot: Snapshot, language: Language): Worksheet[] {
  const { plans, scopes } = snapshot;
  const byManager = figuresByManager(snapshot);
  return plans.map((plan) => {
    const figures = byManager.get(plan.account_manager_id) ?? new Map<string, Figure>();
    const person = scopes.find(
      ({ kind, id }) => kind === "account_manager" && id === plan.account_manager_id,
    );
    const name = person?.name ?? plan.account_manager_id;
    const prefix = worksheetWords[language].file;
    return {
      name: `${prefix}-${slugOf(plan.account_manager_id)}.csv`,
      text: csvText(
        [
          ...lineRows(plan, name, language),
          [""],
          ...totalRows(plan, language),
          ...rateRows(figures, language),
          ...minimumRows(figures, language),
          [""],
          ...agreementsToFillIn(snapshot, plan.account_manager_id, language),
        ],
        language,
      ),
    };
  });
}
