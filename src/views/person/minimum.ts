import type { MetricId } from "../../contract/metric-ids.ts";
import type { Statement } from "../../contract/statement.ts";
import { type PlanMedium, planMedia, pluralOfMedium } from "../../contract/vocabulary.ts";
import type { Cell, Section, TableView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { reasonOnce } from "../parts/tables.ts";
import type { ScopeEntry } from "../report.ts";
import { minimumChance } from "./minimum-chance.ts";

const window = "ytd";

/** What is told of the minimum by a medium. */
type Told = "per_week" | "done_per_week" | "needed_per_week";

const metricOf = (told: Told, medium: PlanMedium): MetricId => `minimum.${told}.${medium}`;

/** Whose plan it is: one's own, that of everybody, or `plan` where that is not known. */
function whoseOf({ report }: Reader, person: ScopeEntry): "own" | "imposed" | "plan" {
  const state = report.plan(person)?.state ?? "none";
  if (state === "imposed") return "imposed";
  return state === "none" ? "plan" : "own";
}

/**
 * The minimum by one medium, what was made and what is needed from now; in the past of a year that is over.
 */
function message(reader: Reader, person: ScopeEntry, medium: PlanMedium): Statement {
  const { words, value, figure } = reader;
  const { title, whose } = words.person.minimum;
  const ref = (told: Told) => figureRef(metricOf(told, medium), person, window);
  const saying = sayingOf(reader);
  const begin = {
    least: saying.perWeek(ref("per_week")),
    what: words.shared.measures[medium === "quote" ? "quotes" : pluralOfMedium[medium]],
    whose: whose[whoseOf(reader, person)],
  };
  const stated = (way: keyof typeof title, text: string) => saying.statement(`person.minimum.${way}`, text);
  if (value(metricOf("done_per_week", medium), person, window) === null)
    return stated("alone", title.alone(begin));
  const made = saying.perWeek(ref("done_per_week"));
  const needed = figure(metricOf("needed_per_week", medium), person, window);
  if (needed?.value == null) return stated("over", title.over(begin, made));
  if (needed.value > 0)
    return stated("left", title.left(begin, made, saying.perWeek(ref("needed_per_week"))));
  saying.that({ a: ref("needed_per_week"), relation: "is", b: 0 });
  return stated("made", title.made(begin, made));
}

/**
 * What is told of the media, each its column; on a phone each has a row. What nobody can say of any of them
 * has no row.
 */
function table(reader: Reader, person: ScopeEntry, media: readonly PlanMedium[]): TableView {
  const { words, cell } = reader;
  const { caption, head, rows } = words.person.minimum;
  const row = (name: string, told: Told): Cell[][] => {
    const cells = media.map((medium) => cell(metricOf(told, medium), person, window));
    return cells.some(({ sort }) => sort !== undefined) ? [[{ text: name }, ...reasonOnce(cells)]] : [];
  };
  return {
    id: "minimum-table",
    caption,
    columns: [
      { label: head, numeric: false },
      ...media.map((medium) => ({
        label: words.shared.media[medium],
        numeric: true,
        definition: metricOf("per_week", medium),
      })),
    ],
    rows: [
      ...row(rows.least, "per_week"),
      ...row(rows.done, "done_per_week"),
      ...row(rows.needed, "needed_per_week"),
    ],
    isFixed: true,
    isTurned: true,
  };
}

/**
 * The least that reaches the target, by somebody's own plan: a week, made, and from now, with the chance.
 * Nothing where there is no such plan or target, nor of a month that is not over.
 */
export function minimumSections(reader: Reader, person: ScopeEntry): Section[] {
  const media = planMedia.filter(
    (medium) => reader.value(metricOf("per_week", medium), person, window) !== null,
  );
  const [first] = media;
  if (first === undefined || reader.report.snapshot.period.partial !== undefined) return [];
  return [
    {
      id: "minimum",
      reading: "customers",
      message: message(reader, person, first),
      blocks: [
        { kind: "beside", table: table(reader, person, media), texts: [minimumChance(reader, person)] },
      ],
    },
  ];
}
