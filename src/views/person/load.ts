import type { MetricId } from "../../contract/metric-ids.ts";
import type { Said } from "../../text/said.ts";
import type { ChartView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, type Saying, sayingOf } from "../parts/saying.ts";
import { withoutKey } from "../parts/sentences.ts";
import { scopeTable } from "../parts/tables.ts";
import type { ScopeEntry } from "../report.ts";

function message(reader: Reader, person: ScopeEntry, share: number | null, band: [number, number]): Said {
  const { title } = reader.words.person.load;
  if (share === null) return title.unknown;
  const load = figureRef("plan.load", person, window);
  const [low, high] = [{ threshold: "load_low" }, { threshold: "load_high" }] as const;
  const saying = sayingOf(reader);
  const said = saying.percent(load);
  if (share > band[1]) {
    saying.that({ a: load, relation: "above", b: high });
    return saying.statement("person.load.over", title.over(said));
  }
  if (share < band[0]) {
    saying.that({ a: load, relation: "below", b: low });
    return saying.statement("person.load.room", title.room(said));
  }
  saying.that({ a: load, relation: "at_least", b: low }, { a: load, relation: "at_most", b: high });
  const fit = share > 1 ? "tight" : "fits";
  return saying.statement(`person.load.${fit}`, title[fit](said));
}

/** As everywhere: the twelve months that a plan is measured over. */
const window = "r12";

const shown = ["plan.hours_required", "hours.available", "plan.load"] as const satisfies readonly MetricId[];

/** How much room there is where the load is below the band. */
function roomSaid(reader: Reader, person: ScopeEntry, saying: Saying, low: number): string[] {
  const { words, value } = reader;
  const [load, hours] = [value("plan.load", person, window), value("hours.available", person, window)];
  if (load === null || hours === null || load >= low) return [];
  const available = figureRef("hours.available", person, window);
  const free = { minus: [1, figureRef("plan.load", person, window)] } as const;
  return [
    words.person.load.roomNote(
      saying.number({ threshold: "load_low" }, 2),
      // Hours times a share, as what divides by its inverse.
      saying.hours({ over: [available, { over: [1, free] }] }),
    ),
  ];
}

/** What of the hours of the next month the diary holds, where it holds any. */
function diarySaid(reader: Reader, person: ScopeEntry, saying: Saying): string[] {
  const { words, formats, value, report } = reader;
  const [next] = report.snapshot.period.ahead ?? [];
  if (next === undefined || value("diary.load", person, next) === null) return [];
  const part = (name: "numerator" | "denominator") => figureRef("diary.load", person, next, name);
  return [
    words.person.load.diary(
      formats.monthName(next),
      saying.hours(part("numerator")),
      saying.hours(part("denominator")),
    ),
  ];
}

/** What the hours are, how much room there is, and what of the next month is in the diary. */
function note(reader: Reader, person: ScopeEntry, low: number): Said {
  const saying = sayingOf(reader);
  const { note: plain } = reader.words.person.load;
  const [room, diary] = [roomSaid(reader, person, saying, low), diarySaid(reader, person, saying)];
  if (room.length + diary.length === 0) return plain;
  const id = room.length > 0 ? "person.load.room_left" : "person.load.diary";
  return saying.statement(id, [plain, ...room, ...diary].join(" "));
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
    message: message(reader, person, share, band),
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
    note: note(reader, person, load_low),
  };
}
