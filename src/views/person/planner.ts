import { fileContracts } from "../../contract/files.ts";
import { planMedia } from "../../contract/vocabulary.ts";
import type { Plan, PlanLineNow } from "../../report/snapshot.ts";
import type { Planner } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { lineName, partName } from "./plan-matrix.ts";

/** Headings of a plan file in a language; with that of an account where a line is for one. */
function headings(language: Reader["language"], hasOwnNorms: boolean): string[] {
  const { columns } = fileContracts.plan;
  const names = [
    "account_manager_id",
    ...(hasOwnNorms ? ["account_id"] : []),
    "segment",
    "status",
    "medium",
    "per",
    "times_per_year",
    "max_per_year",
    "minutes",
    "hit_rate",
    "order_value",
    "agreed_on",
  ];
  return names.map((name) => (language === "nl" ? (columns[name]?.nl ?? name) : name));
}

/** The word for a value of a choice in a plan file. */
function fileWord(language: Reader["language"], column: string, value: string): string {
  const words = fileContracts.plan.columns[column]?.words?.get(value);
  return language === "nl" ? (words?.[0] ?? value) : value;
}

/** The lines as a matrix of segments, or single accounts, and media: which line stands where. */
function matrixOf(reader: Reader, lines: readonly PlanLineNow[]): Planner["matrix"] {
  const { words } = reader;
  const media = planMedia.filter((medium) => lines.some((line) => line.medium === medium));
  const numbered = lines.map((line, i) => ({ ...line, i }));
  const parts = Map.groupBy(numbered, ({ segment, status, account }) =>
    JSON.stringify([segment, status, account?.id ?? null]),
  );
  return {
    head: words.shared.segment,
    media: media.map((medium) => words.shared.media[medium]),
    rows: [...parts.values()].flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const name = partName(reader, first);
      return [{ name, lines: media.map((medium) => own.find((line) => line.medium === medium)?.i ?? null) }];
    }),
  };
}

/** What the minimum is worked out anew from; null where the page has none. */
function minimumOf(
  { report, words, language, value, figure }: Reader,
  { account_manager_id: id }: Plan,
): Planner["data"]["minimum"] {
  const person = report.scope("account_manager", id);
  if (!person || value("minimum.multiple", person, "ytd") === null) return null;
  if (report.snapshot.period.partial !== undefined) return null;
  return planMedia.flatMap((medium) => {
    const made = figure(`minimum.done_per_week.${medium}`, person, "ytd")?.numerator;
    const weeksLeft = figure(`minimum.needed_per_week.${medium}`, person, "ytd")?.denominator;
    if (made === undefined || weeksLeft === undefined) return [];
    const name = words.shared.media[medium].toLowerCase();
    return [{ medium: fileWord(language, "medium", medium), name, made, weeksLeft }];
  });
}

/** What the calculator of the page needs: the plan, its words, and nothing of anybody else. */
export function plannerOf(reader: Reader, plan: Plan): Planner {
  const { words, language, report } = reader;
  const { settings } = report.snapshot;
  const said = words.plan.whatIf;
  const { times, minutes, rate, unknown, verdicts, ...frame } = said;
  return {
    data: {
      language,
      currency: settings.currency,
      manager: plan.account_manager_id,
      sellingShare: settings.selling_share,
      hoursR12: plan.hours_r12,
      targetYear: plan.target_year,
      band: [settings.thresholds.load_low, settings.thresholds.load_high],
      minimum: minimumOf(reader, plan),
      unknown,
      verdicts,
      headings: headings(
        language,
        plan.lines.some(({ account }) => account),
      ),
      fileName: `${language === "nl" ? "werkblad" : "worksheet"}-${plan.account_manager_id}.csv`,
      lines: plan.lines.map((line) => ({
        ...(line.account ? { account: line.account.id } : {}),
        segment: line.segment,
        status: fileWord(language, "status", line.status),
        medium: fileWord(language, "medium", line.medium),
        per: fileWord(language, "per", line.per),
        isQuote: line.medium === "quote",
        timesPerYear: line.times_per_year,
        maxPerYear: line.max_per_year,
        minutes: line.minutes,
        hitRate: line.hit_rate,
        orderValue: line.order_value,
        weightR12: line.weight_r12,
        weightYear: line.weight_year,
        proposed: line.proposed,
      })),
    },
    lines: plan.lines.map((line) => {
      const name = lineName(reader, line);
      return { times: times(name), minutes: minutes(name), rate: rate(name) };
    }),
    matrix: matrixOf(reader, plan.lines),
    words: frame,
  };
}
