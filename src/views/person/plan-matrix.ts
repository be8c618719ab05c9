import { planMedia } from "../../contract/vocabulary.ts";
import type { Plan, PlanLineNow } from "../../report/snapshot.ts";
import { numberCell } from "../cells.ts";
import type { Cell, CellNumber, TableView } from "../page.ts";
import { leastForRate, type Reader } from "../parts/reader.ts";
import { sayingOf } from "../parts/saying.ts";

/** `A klant`, or the name of the one account that a line is for. */
export function partName(
  { words }: Reader,
  { segment, status, account }: Pick<PlanLineNow, "segment" | "status" | "account">,
): string {
  return account?.name ?? `${segment} ${words.shared.statusNames[status]}`;
}

/** `A klant, bezoek`: what a line is about. */
export function lineName(
  reader: Reader,
  line: Pick<PlanLineNow, "segment" | "status" | "medium" | "account">,
): string {
  return `${partName(reader, line)}, ${reader.words.shared.media[line.medium].toLowerCase()}`;
}

/** Frequencies are whole or half; what is in between is rounded. */
export function times({ formats }: Reader, value: number): string {
  return formats.number(value, Number.isInteger(value) ? 0 : 1);
}

/** What of a line was done in twelve months: as a share of what it asked, as counts where that is little. */
function doneOf({ words, formats }: Reader, made: number, asked: number): string {
  return asked < leastForRate
    ? words.shared.counts(formats.number(made), formats.number(asked))
    : formats.percent(made / asked);
}

/** What a cell says of a line besides how often it is now: the proposal, and what was done of it. */
function alsoOf({ words }: Reader, line: PlanLineNow, asked: number): CellNumber[] {
  const { columns } = words.plan;
  const { proposed, times_per_year: now, made_r12: made } = line;
  return [
    ...(proposed === null || proposed === now
      ? []
      : [{ label: columns.proposed, value: proposed, unit: "number" as const }]),
    ...(asked === 0 || made === null
      ? []
      : [
          { label: columns.made, value: made, unit: "count" as const },
          { label: words.workbook.parts.of, value: asked, unit: "count" as const },
        ]),
  ];
}

/** What is asked by one medium of a part of the portfolio, besides accounts with a norm of their own. */
function cellOf(reader: Reader, lines: readonly PlanLineNow[]): Cell {
  const { matrix } = reader.words.plan;
  const line = lines.find(({ account }) => account === undefined);
  if (!line) return { text: lines.length === 0 ? "–" : matrix.ownNorm };
  const { coverage_low: low } = reader.report.snapshot.settings.thresholds;
  const { proposed, times_per_year: now, per, made_r12: made } = line;
  const inYear = line.weight_r12 * now;
  const asked = matrix.times(
    proposed === null || proposed === now
      ? times(reader, now)
      : matrix.proposed(times(reader, now), times(reader, proposed)),
    per,
  );
  const own = { ...numberCell(now, "number", () => asked), also: alsoOf(reader, line, inYear) };
  if (inYear === 0 || made === null) return own;
  return {
    ...own,
    text: `${asked} · ${doneOf(reader, made, inYear)}`,
    tone: made < low * inYear ? "bad" : "neutral",
  };
}

/** The largest sum of a count over the lines of one medium: lines of one part of the portfolio. */
function mostOf(lines: readonly PlanLineNow[], count: (line: PlanLineNow) => number): number {
  const byMedium = [...Map.groupBy(lines, ({ medium }) => medium).values()];
  return Math.max(...byMedium.map((own) => own.reduce((sum, line) => sum + count(line), 0)));
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
      const count = (of: (line: PlanLineNow) => number) =>
        numberCell(mostOf(own, of), "count", formats.number);
      return [
        [
          { text: `${first.segment} ${words.shared.statusNames[first.status]}` },
          count(({ accounts }) => accounts),
          count(({ contact_persons: persons }) => persons),
          ...media.map((medium) =>
            cellOf(
              reader,
              own.filter((line) => line.medium === medium),
            ),
          ),
        ],
      ];
    }),
    isFixed: true,
    note: saying.statement(
      "person.plan.matrix",
      [
        matrix.note(saying.percent({ threshold: "coverage_low" })),
        ...(lines.some(({ account }) => account) ? [matrix.ownNorms] : []),
      ].join(" "),
    ),
  };
}
