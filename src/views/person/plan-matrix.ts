import { planMedia } from "../../contract/vocabulary.ts";
import type { Plan, PlanLineNow } from "../../report/snapshot.ts";
import { numberCell } from "../cells.ts";
import type { Cell, CellNumber, TableView } from "../page.ts";
import { leastForRate, type Reader } from "../parts/reader.ts";
import { sayingOf } from "../parts/saying.ts";

/** `A klant, bezoek`: what a line is about. */
export function lineName(
  { words }: Reader,
  { segment, status, medium }: Pick<PlanLineNow, "segment" | "status" | "medium">,
) {
  return `${segment} ${words.shared.statusNames[status]}, ${words.shared.media[medium].toLowerCase()}`;
}

/** Frequencies are whole or half; what is in between is rounded. */
export function times({ formats }: Reader, value: number): string {
  return formats.number(value, Number.isInteger(value) ? 0 : 1);
}

/** What of a line was done in twelve months: as a share of what it asked, as counts where that is little. */
function doneOf({ words, formats }: Reader, { made_r12: made }: PlanLineNow, asked: number): string {
  return asked < leastForRate
    ? words.shared.counts(formats.number(made), formats.number(asked))
    : formats.percent(made / asked);
}

/** What a cell says of a line besides how often it is now: the proposal, and what was done of what it asks. */
function alsoOf({ words }: Reader, line: PlanLineNow, asked: number): CellNumber[] {
  const { columns } = words.plan;
  const { proposed, times_per_year: now, made_r12: made } = line;
  return [
    ...(proposed === null || proposed === now
      ? []
      : [{ label: columns.proposed, value: proposed, unit: "number" as const }]),
    ...(asked === 0
      ? []
      : [
          { label: columns.made, value: made, unit: "count" as const },
          { label: words.workbook.parts.of, value: asked, unit: "count" as const },
        ]),
  ];
}

function cellOf(reader: Reader, line: PlanLineNow | undefined): Cell {
  if (!line) return { text: "–" };
  const { matrix } = reader.words.plan;
  const { coverage_low: low } = reader.report.snapshot.settings.thresholds;
  const { proposed, times_per_year: now, per } = line;
  const inYear = line.weight_r12 * now;
  const asked = matrix.times(
    proposed === null || proposed === now
      ? times(reader, now)
      : matrix.proposed(times(reader, now), times(reader, proposed)),
    per,
  );
  const own = { ...numberCell(now, "number", () => asked), also: alsoOf(reader, line, inYear) };
  if (inYear === 0) return own;
  return {
    ...own,
    text: `${asked} · ${doneOf(reader, line, inYear)}`,
    tone: line.made_r12 < low * inYear ? "bad" : "neutral",
  };
}

/** The plan at a glance: segment by medium, how often a year and what of it was done. */
export function planMatrix(reader: Reader, { lines }: Plan): TableView {
  const { words, formats } = reader;
  const { matrix } = words.plan;
  const saying = sayingOf(reader);
  const media = planMedia.filter((medium) => lines.some((line) => line.medium === medium));
  const parts = Map.groupBy(lines, ({ segment, status }) => JSON.stringify([segment, status]));
  return {
    id: "plan-matrix",
    caption: matrix.caption,
    columns: [
      { label: words.shared.segment, numeric: false },
      { label: words.plan.columns.accounts, numeric: true, line: 2 },
      { label: words.plan.columns.persons, numeric: true, line: 2 },
      ...media.map((medium) => ({ label: words.shared.media[medium], numeric: true, line: 2 as const })),
    ],
    rows: [...parts.values()].flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const count = (value: number | null) => numberCell(value, "count", formats.number);
      return [
        [
          { text: `${first.segment} ${words.shared.statusNames[first.status]}` },
          count(first.accounts),
          count(first.contact_persons),
          ...media.map((medium) =>
            cellOf(
              reader,
              own.find((line) => line.medium === medium),
            ),
          ),
        ],
      ];
    }),
    isFixed: true,
    note: saying.statement("person.plan.matrix", matrix.note(saying.percent({ threshold: "coverage_low" }))),
  };
}
