import type { Statement } from "../../contract/statement.ts";
import { charts, tables } from "../blocks.ts";
import type { Block, Section } from "../page.ts";
import { expectedStatement, movedStatement, openStatement } from "../parts/open-quotes.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { type MetricColumn, scopeTable } from "../parts/tables.ts";
import { agesChart } from "./ages.ts";
import { quartersChart } from "./quarters.ts";

/** The age of which the sentence speaks. */
const after = 90;

/** What became of all that was issued, with what is open; undefined where that is not known. */
function followedStatement(reader: Reader): Statement | undefined {
  const { words, report, figure, value } = reader;
  const [won, lost] = ["quotes.won_by.90", "quotes.lost_by.90"] as const;
  const has = figure(won)?.interval !== undefined && value(won) !== null && value(lost) !== null;
  if (!has) return undefined;
  const saying = sayingOf(reader);
  const end = (part: "low" | "high") => saying.percent(figureRef(won, report.whole, "month", part));
  const said = words.quotes.by(
    saying.number(after),
    saying.percent(figureRef(won, report.whole)),
    end("low"),
    end("high"),
    saying.percent(figureRef(lost, report.whole)),
  );
  return saying.statement("quotes.by", said);
}

const columns: MetricColumn[] = [
  { metric: "quotes.open" },
  { metric: "quotes.open_value" },
  { metric: "quotes.open_expected" },
  { metric: "quotes.stale" },
  { metric: "quotes.stale_value" },
];

/**
 * What is open by age beside the curves of the quarters; the one alone where the other has nothing to say.
 */
function drawings(reader: Reader): Block[] {
  const [ages, quarters] = [agesChart(reader), quartersChart(reader)];
  if (ages === undefined || quarters === undefined) return charts(ages, quarters);
  return [{ kind: "pair", charts: [ages, quarters] }];
}

/** What is open and how old, and what the hit rate leaves out; undefined where nothing is. */
export function openSection(reader: Reader): Section | undefined {
  const { words, report } = reader;
  const message = openStatement(reader, report.whole);
  if (message === undefined || reader.value("quotes.open") === 0) return undefined;
  const followed = followedStatement(reader);
  const expected = expectedStatement(reader, report.whole);
  return {
    id: "open-quotes",
    reading: "hours",
    message,
    blocks: [
      ...[expected, movedStatement(reader), words.quotes.leftOut, followed]
        .filter((said) => said !== undefined)
        .map((text) => ({ kind: "paragraph" as const, text })),
      ...drawings(reader),
      ...tables({
        ...scopeTable(reader, {
          id: "open-quotes-table",
          caption: words.quotes.table,
          head: words.shared.team,
          scopes: report.teamsAndWhole,
          columns,
          note: words.shared.teamOrder,
        }),
        isFolded: true,
      }),
    ],
  };
}
