import type { MetricId } from "../../contract/metric-ids.ts";
import type { Month } from "../../contract/vocabulary.ts";
import type { ChartView } from "../page.ts";
import { tolerance } from "../parts/chance.ts";
import { type Reader, toneOf } from "../parts/reader.ts";
import { facts } from "../parts/sentences.ts";
import { multiplesData, trendMonths, trendTable, valuesIn } from "../parts/trend.ts";
import type { ScopeEntry } from "../report.ts";
import { longUnderStatement } from "./long-under.ts";
import { drawnHands, withHands } from "./under.ts";

const metrics: MetricId[] = ["strength.effective", "strength.planned"];

function panelOf(reader: Reader, months: readonly Month[], team: ScopeEntry) {
  const { words, formats } = reader;
  const values = valuesIn(reader, months, "strength.effective", team);
  const norm = valuesIn(reader, months, "strength.planned", team);
  const [last, plan] = [values.at(-1) ?? null, norm.at(-1) ?? null];
  const isKnown = last !== null && plan !== null;
  return {
    label: team.name,
    note: isKnown ? words.strength.trend.note(formats.fte(last), formats.fte(plan)) : words.shared.notYet,
    tone: isKnown ? toneOf(last - plan, tolerance * plan) : ("neutral" as const),
    values,
    norm,
  };
}

type Panel = ReturnType<typeof panelOf>;

/** A team's way from its first known month to its last. */
function rowText({ words, formats }: Reader, { label, values, note }: Panel): string {
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined
    ? words.strength.rowWithout(label, note)
    : words.strength.trend.row(label, formats.fte(first), formats.fte(last));
}

/** From a tenth on a change of strength is worth a picture. */
const worthDrawing = 0.1;

/** Whether the strength of a team has changed over the months, or is not what was planned. */
function isTelling(reader: Reader, months: readonly Month[], team: ScopeEntry): boolean {
  const known = valuesIn(reader, months, "strength.effective", team).filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return false;
  const off = Math.abs(reader.value("strength.under", team) ?? 0);
  return off > tolerance || Math.abs(last - first) >= worthDrawing * first;
}

/** Effective strength by month, a panel a team that has something to tell; all where none has. */
export function strengthTrend(reader: Reader): ChartView {
  const { words, formats } = reader;
  const months = trendMonths(reader, metrics, withHands(reader));
  const drawn = drawnHands(reader);
  const telling = drawn.filter((team) => isTelling(reader, months, team));
  const shown = telling.length === 0 ? drawn : telling;
  const panels = shown.map((team) => panelOf(reader, months, team));
  const isKnown = panels.some(({ values }) => values.some((value) => value !== null));
  const { trend } = words.strength;
  return {
    id: "strength-trend",
    message: isKnown ? longUnderStatement(reader) : words.strength.title.unknown,
    subtitle: trend.sub(formats.month(months[0] ?? ""), reader.month),
    description: trend.facts(months.length, facts(panels.map((panel) => rowText(reader, panel)))),
    drawing: {
      chart: "multiples",
      data: multiplesData(reader, { months, panels, write: (value) => formats.number(value) }),
    },
    table: trendTable(reader, {
      id: "strength-trend-table",
      caption: words.strength.colEffective,
      metric: "strength.effective",
      months,
      scopes: withHands(reader),
    }),
    metrics,
    ...(shown.length < withHands(reader).length ? { note: words.strength.trend.others } : {}),
  };
}
