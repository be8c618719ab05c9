import type { FigureRef, Statement } from "../../contract/statement.ts";
import type { Said } from "../../text/said.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, type Saying, sayingOf } from "../parts/saying.ts";
import { isFirstOfYear } from "../parts/year.ts";
import { relationIn } from "../quantity.ts";
import { standingOf } from "./against-plan.ts";

/** Whether the reported month is a sign that the number of visits has changed. */
const signalOf = ({ report }: Reader): FigureRef =>
  figureRef("process.signal.visits", report.whole, report.snapshot.period.month);

/** How many visits were made against plan, which may be chance. */
function levelSaid(reader: Reader, saying: Saying): string | undefined {
  const { title } = reader.words.activity;
  const what = reader.words.shared.measures.visits;
  const standing = standingOf(reader, "visits", "month");
  if (!standing) return undefined;
  const { at, isSure, size, claims } = standing;
  saying.that(...claims);
  if (at === "on") return title.onPlan(what);
  const said = title[at](saying.percent(size), what);
  return isSure ? said : `${said}; ${title.mayBeChance}`;
}

/** The title of the page: visits per FTE against plan, and whether their number has changed. */
export function activityTitle(reader: Reader): Said {
  const { title } = reader.words.activity;
  const what = reader.words.shared.measures.visits;
  const saying = sayingOf(reader);
  const level = levelSaid(reader, saying);
  const signal = signalOf(reader);
  if (!relationIn(reader.report, signal, "above", 0))
    return level === undefined ? title.unknown : saying.statement("activity.title.level", level);
  saying.that({ a: signal, relation: "above", b: 0 });
  return level === undefined
    ? saying.statement("activity.title.changed", title.changed(what))
    : saying.statement("activity.title.level_and_changed", `${level}; ${title.andChanged}`);
}

/** The year beside the month of the title; undefined where the title says nothing of a plan. */
export function yearSentence(reader: Reader): Statement | undefined {
  const { year } = reader.words.activity;
  const what = reader.words.shared.measures.visits;
  const standing = standingOf(reader, "visits", "ytd");
  if (!standing || isFirstOfYear(reader) || !standingOf(reader, "visits", "month")) return undefined;
  const saying = sayingOf(reader);
  saying.that(...standing.claims);
  const said = standing.at === "on" ? year.on(what) : year[standing.at](saying.percent(standing.size), what);
  return saying.statement(`activity.lead.year_${standing.at}`, said);
}
