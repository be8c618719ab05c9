import type { MetricId } from "../../contract/metric-ids.ts";
import type { Measure } from "../../contract/vocabulary.ts";
import { capital } from "../../text/capital.ts";
import type { Said } from "../../text/said.ts";
import { numberCell } from "../cells.ts";
import type { Cell, ChartView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { sayingOf } from "../parts/saying.ts";
import { facts, withoutKey } from "../parts/sentences.ts";
import { standingOf } from "./against-plan.ts";

export const shownMeasures = ["visits", "calls", "quotes", "orders"] as const satisfies readonly Measure[];

const metricOf = (measure: Measure): MetricId => `activity.attainment_available.${measure}`;

/** What is behind plan for certain, and what may be by chance; that nothing is, where it is so. */
function message(reader: Reader): Said {
  const { words, formats } = reader;
  const { expected } = words.activity;
  const known = shownMeasures.flatMap((measure) => {
    const standing = standingOf(reader, measure, "month");
    return standing ? [{ measure, ...standing }] : [];
  });
  if (known.length === 0) return words.activity.title.unknown;
  const below = known.filter(({ at }) => at === "below");
  const namesOf = (measures: typeof below) =>
    formats.list(measures.map(({ measure }) => words.shared.measures[measure]));
  const sure = below.filter(({ isSure }) => isSure);
  const maybe = below.filter(({ isSure }) => !isSure);
  const saying = sayingOf(reader);
  saying.that(...(below.length === 0 ? known : below).flatMap(({ claims }) => claims));
  if (below.length === 0) return saying.statement("activity.expected.met", expected.met);
  if (sure.length === 0)
    return saying.statement("activity.expected.may_be_chance", expected.onlyMaybe(capital(namesOf(maybe))));
  const behind = expected.behind(capital(namesOf(sure)));
  return maybe.length === 0
    ? saying.statement("activity.expected.behind", behind)
    : saying.statement(
        "activity.expected.behind_and_may_be_chance",
        `${behind}; ${expected.maybe(namesOf(maybe))}`,
      );
}

/** What was planned at the staffing there was: what the share is of, so that the row is one sum. */
function aimCell({ figure, formats, reason }: Reader, measure: Measure): Cell {
  const aim = figure(metricOf(measure))?.denominator;
  if (aim === undefined) return { text: reason(metricOf(measure)) };
  return numberCell(aim, "count", (value) => formats.inUnit(value, "count"));
}

const toneAt = { below: "bad", above: "good", on: "neutral" } as const;

/** What was done, against what was planned at the staffing there was, of the month and of the year. */
export function expectedChart(reader: Reader): ChartView {
  const { report, words, formats, value } = reader;
  const { expected } = words.activity;
  const rows = shownMeasures.map((measure) => {
    const share = value(metricOf(measure));
    const year = value(metricOf(measure), report.whole, "ytd");
    const standing = standingOf(reader, measure, "month");
    return {
      label: capital(words.shared.measures[measure]),
      value: share,
      norm: share === null ? null : 1,
      text: reader.text(metricOf(measure)),
      ...(year === null ? {} : { normText: expected.ofYear(formats.percent(year)) }),
      tone: standing?.isSure ? toneAt[standing.at] : ("neutral" as const),
    };
  });
  const difference = (share: number | null) =>
    numberCell(share === null ? null : share - 1, "share", formats.signedPercent);
  return {
    id: "activity-targets",
    message: message(reader),
    subtitle: expected.sub(reader.month),
    description: expected.facts(facts(rows.map(({ label, text }) => `${label} ${text}`))),
    drawing: { chart: "bullet", data: { rows, emptyText: words.shared.empty } },
    table: {
      id: "activity-targets-table",
      caption: withoutKey(expected.sub(reader.month)),
      columns: [
        { label: words.shared.measure, numeric: false },
        { label: expected.done, numeric: true },
        { label: expected.target, numeric: true },
        { label: words.shared.difference, numeric: true },
        { label: expected.year, numeric: true },
      ],
      rows: shownMeasures.map((measure) => [
        { text: capital(words.shared.measures[measure]) },
        reader.cell(`activity.count.${measure}`),
        aimCell(reader, measure),
        difference(value(metricOf(measure))),
        difference(value(metricOf(measure), report.whole, "ytd")),
      ]),
    },
    metrics: shownMeasures.map(metricOf),
  };
}
