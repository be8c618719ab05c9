import type { MetricId } from "../../contract/metric-ids.ts";
import type { Statement } from "../../contract/statement.ts";
import type { Said } from "../../text/said.ts";
import type { ChartView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, type Saying, sayingOf } from "../parts/saying.ts";
import { withoutKey } from "../parts/sentences.ts";
import { scopeTable } from "../parts/tables.ts";
import type { ScopeEntry } from "../report.ts";

/** As everywhere: the twelve months that a plan is measured over. */
const window = "r12";

const shown = ["plan.hours_required", "hours.available", "plan.load"] as const satisfies readonly MetricId[];

/** Whether a plan fits, in words, and under which name that is stated; nothing where that is not known. */
function verdictOf(
  { report, words, value }: Reader,
  person: ScopeEntry,
  saying: Saying,
): { name: string; text: string } | undefined {
  const { title } = words.person.load;
  const { load_low, load_high } = report.snapshot.settings.thresholds;
  const share = value("plan.load", person, window);
  if (share === null) return undefined;
  const load = figureRef("plan.load", person, window);
  const [low, high] = [{ threshold: "load_low" }, { threshold: "load_high" }] as const;
  const said = saying.percent(load);
  if (share > load_high) {
    saying.that({ a: load, relation: "above", b: high });
    return { name: "over", text: title.over(said) };
  }
  if (share < load_low) {
    saying.that({ a: load, relation: "below", b: low });
    return { name: "room", text: title.room(said) };
  }
  saying.that({ a: load, relation: "at_least", b: low }, { a: load, relation: "at_most", b: high });
  const name = share > 1 ? "tight" : "fits";
  return { name, text: title[name](said) };
}

function message(reader: Reader, person: ScopeEntry): Said {
  const saying = sayingOf(reader);
  const verdict = verdictOf(reader, person, saying);
  if (verdict === undefined) return reader.words.person.load.title.unknown;
  return saying.statement(`person.load.${verdict.name}`, verdict.text);
}

/** How many hours of room there are, where the load is below the band. */
function room({ report, words, value }: Reader, person: ScopeEntry, saying: Saying): string {
  const load = value("plan.load", person, window);
  if (load === null || load >= report.snapshot.settings.thresholds.load_low) return "";
  const available = figureRef("hours.available", person, window);
  const free = { minus: [1, figureRef("plan.load", person, window)] } as const;
  const said = words.person.load.roomNote(
    saying.number({ threshold: "load_low" }, 2),
    // Hours times a share, as what divides by its inverse.
    saying.hours({ over: [available, { over: [1, free] }] }),
  );
  return ` ${said}`;
}

/** What of the hours of the next month the diary holds, where it holds any. */
function diarySaid(reader: Reader, person: ScopeEntry, saying: Saying): string {
  const { words, formats, value, report } = reader;
  const [next] = report.snapshot.period.ahead ?? [];
  if (next === undefined || value("diary.load", person, next) === null) return "";
  const part = (name: "numerator" | "denominator") => figureRef("diary.load", person, next, name);
  const said = words.person.load.diary(
    formats.monthName(next),
    saying.hours(part("numerator")),
    saying.hours(part("denominator")),
  );
  return ` ${said}`;
}

/**
 * Whether the plan fits, with the hours it asks and those there are, and what of the
 * next month is in the diary; nothing where that is not known.
 */
export function loadStatements(reader: Reader, person: ScopeEntry): Statement[] {
  const saying = sayingOf(reader);
  const verdict = verdictOf(reader, person, saying);
  if (verdict === undefined) return [];
  const hours = reader.words.person.load.hours(
    saying.hours(figureRef("plan.hours_required", person, window)),
    saying.hours(figureRef("hours.available", person, window)),
  );
  const more = `${room(reader, person, saying)}${diarySaid(reader, person, saying)}`;
  const text = `${verdict.text} (${hours}).${more}`;
  return [saying.statement(`person.load.${verdict.name}.hours`, text)];
}

/** Do the hours of a plan fit in the hours that there are? Over twelve months. */
export function loadChart(reader: Reader, person: ScopeEntry): ChartView {
  const { report, words, value, text } = reader;
  const { load_low, load_high } = report.snapshot.settings.thresholds;
  const band: [number, number] = [load_low, load_high];
  const share = value("plan.load", person, window);
  const [requiredText, availableText] = [
    text("plan.hours_required", person, window),
    text("hours.available", person, window),
  ];
  const { load: said } = words.person;
  const subtitle = said.sub(reader.r12);
  return {
    id: "load",
    message: message(reader, person),
    subtitle,
    description: said.facts(requiredText, availableText, text("plan.load", person, window)),
    drawing: {
      chart: "load",
      data: {
        rows: [
          {
            label: said.label,
            required: value("plan.hours_required", person, window),
            available: value("hours.available", person, window),
            requiredText,
            availableText,
            text: text("plan.load", person, window),
            tone: share !== null && share > band[1] ? "bad" : "neutral",
          },
        ],
        band,
        requiredName: said.required,
        availableName: said.available,
        emptyText: words.shared.empty,
      },
    },
    table: scopeTable(reader, {
      id: "load-table",
      caption: withoutKey(subtitle),
      head: words.shared.person,
      scopes: [person],
      columns: shown.map((metric) => ({ metric, window: window })),
    }),
    metrics: [...shown],
    note: said.note,
  };
}
