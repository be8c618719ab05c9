import type { MetricId } from "../../contract/metric-ids.ts";
import type { Statement } from "../../contract/statement.ts";
import type { Month } from "../../contract/vocabulary.ts";
import type { ChartView } from "../page.ts";
import { tolerance } from "../parts/chance.ts";
import { type Reader, toneOf } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { facts } from "../parts/sentences.ts";
import { multiplesData, trendMonths, trendTable, valuesIn } from "../parts/trend.ts";
import { quantityIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";
import { aheadStatement, monthsAhead } from "./ahead.ts";
import { longUnderStatement } from "./long-under.ts";
import { drawnHands, withHands } from "./under.ts";

const metrics: MetricId[] = ["strength.effective", "strength.planned"];
const metricsAhead: MetricId[] = ["strength.ahead.effective", "strength.ahead.planned"];

/** The months of a panel: those that were, and those to come. */
interface PanelMonths {
  months: readonly Month[];
  ahead: readonly Month[];
}

function panelOf(reader: Reader, { months, ahead }: PanelMonths, team: ScopeEntry) {
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
    ...(ahead.length === 0
      ? {}
      : {
          ahead: {
            values: valuesIn(reader, ahead, "strength.ahead.effective", team),
            norm: valuesIn(reader, ahead, "strength.ahead.planned", team),
          },
        }),
  };
}

type Panel = ReturnType<typeof panelOf>;

/** A team's way from its first known month to its last. */
function rowText({ words, formats }: Reader, { label, values, note, ahead }: Panel): string {
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return words.strength.rowWithout(label, note);
  const row = words.strength.trend.row(label, formats.fte(first), formats.fte(last));
  const end = ahead?.values.findLast((value) => value !== null) ?? null;
  return end === null ? row : words.strength.ahead.row(row, formats.fte(end));
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

/** Over which months it is, with those to come. */
function subtitleOf({ words, formats, month }: Reader, first: Month, last: Month | undefined): string {
  const said = words.strength.trend.sub(formats.month(first), month);
  return last === undefined ? said : words.strength.ahead.sub(said, formats.month(last));
}

/** Of one team how many hands it has; undefined where that is not known. */
function nowStatement(reader: Reader, team: ScopeEntry): Statement | undefined {
  const [effective, planned] = [
    figureRef("strength.effective", team),
    figureRef("strength.planned", team),
  ] as const;
  const isKnown = [effective, planned].every((each) => quantityIn(reader.report, each) !== null);
  if (!isKnown) return undefined;
  const saying = sayingOf(reader);
  saying.that({ names: { kind: team.kind, id: team.id } });
  const said = reader.words.strength.ahead.now(team.name, saying.fte(effective), saying.fte(planned));
  return saying.statement("strength.ahead.now", said);
}

/** The hands of one team by month, under what is known of the months to come; undefined without any. */
export function teamStrength(reader: Reader, team: ScopeEntry): ChartView | undefined {
  const message = aheadStatement(reader) ?? nowStatement(reader, team);
  return message && { ...strengthTrend(reader), message };
}

/** Effective strength by month, a panel a team that has something to tell; all where none has. */
export function strengthTrend(reader: Reader): ChartView {
  const { words, formats } = reader;
  const months = trendMonths(reader, metrics, withHands(reader));
  const drawn = drawnHands(reader);
  const telling = drawn.filter((team) => isTelling(reader, months, team));
  const shown = telling.length === 0 ? drawn : telling;
  const ahead = monthsAhead(reader, withHands(reader));
  const panels = shown.map((team) => panelOf(reader, { months, ahead }, team));
  const isKnown = panels.some(({ values }) => values.some((value) => value !== null));
  const { trend } = words.strength;
  return {
    id: "strength-trend",
    message: isKnown ? longUnderStatement(reader) : words.strength.title.unknown,
    subtitle: subtitleOf(reader, months[0] ?? reader.report.snapshot.period.month, ahead.at(-1)),
    description: trend.facts(months.length, facts(panels.map((panel) => rowText(reader, panel)))),
    drawing: {
      chart: "multiples",
      data: multiplesData(reader, {
        months: [...months, ...ahead],
        panels,
        write: (value) => formats.number(value),
      }),
    },
    table: trendTable(reader, {
      id: "strength-trend-table",
      caption: words.strength.colEffective,
      metric: "strength.effective",
      months,
      scopes: withHands(reader),
      ahead: { metric: "strength.ahead.effective", months: ahead },
    }),
    metrics: ahead.length === 0 ? metrics : [...metrics, ...metricsAhead],
    ...(shown.length < withHands(reader).length ? { note: words.strength.trend.others } : {}),
  };
}
