import type { MetricId } from "../../contract/metric-ids.ts";
import type { Measure } from "../../contract/vocabulary.ts";
import type { Cell, ChartView } from "../page.ts";
import { beyondChance } from "../parts/chance.ts";
import { type Reader, toneOf } from "../parts/reader.ts";
import { facts, withoutKey } from "../parts/sentences.ts";

export const shownMeasures = ["visits", "calls", "quotes", "orders"] as const satisfies readonly Measure[];

const metricOf = (measure: Measure): MetricId => `activity.attainment_available.${measure}`;
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function message(reader: Reader): string {
  const { words, formats } = reader;
  const { expected } = words.activity;
  const known = shownMeasures.flatMap((measure) => {
    const difference = beyondChance(reader, metricOf(measure));
    return difference === null ? [] : [{ measure, difference }];
  });
  const behind = known.filter(({ difference }) => difference < 0);
  if (known.length === 0) return words.activity.title.unknown;
  if (behind.length === 0) return expected.met;
  return expected.behind(capital(formats.list(behind.map(({ measure }) => words.shared.measures[measure]))));
}

/** What could be expected of the hands: what the share is of, so that the row is one sum. */
function aimCell({ figure, formats, reason }: Reader, measure: Measure): Cell {
  const aim = figure(metricOf(measure))?.denominator;
  if (aim === undefined) return { text: reason(metricOf(measure)) };
  return { text: formats.inUnit(aim, "count"), sort: aim };
}

/** What was done, against what could be expected of the hands that were there. */
export function expectedChart(reader: Reader): ChartView {
  const { words, formats, value } = reader;
  const { expected } = words.activity;
  const rows = shownMeasures.map((measure) => {
    const share = value(metricOf(measure));
    return {
      label: capital(words.shared.measures[measure]),
      value: share,
      norm: share === null ? null : 1,
      text: reader.text(metricOf(measure)),
      tone: toneOf(beyondChance(reader, metricOf(measure)) ?? 0),
    };
  });
  const difference = (share: number | null) =>
    share === null ? { text: "–" } : { text: formats.signedPercent(share - 1), sort: share - 1 };
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
      ],
      rows: shownMeasures.map((measure) => [
        { text: capital(words.shared.measures[measure]) },
        reader.cell(`activity.count.${measure}`),
        aimCell(reader, measure),
        difference(value(metricOf(measure))),
      ]),
    },
    metrics: shownMeasures.map(metricOf),
  };
}
