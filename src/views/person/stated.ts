import type { MetricId } from "../../contract/metric-ids.ts";
import type { Claim, Quantity } from "../../contract/statement.ts";
import type { Said } from "../../text/said.ts";
import { tables } from "../blocks.ts";
import { endsOf, numberCell } from "../cells.ts";
import type { Block, Cell } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { relationIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";

type Verdict = "above" | "below" | "within";

/** What a plan states of its quotes, and what came of them. */
interface Pair {
  name: "rate" | "worth";
  stated: MetricId;
  realised: MetricId;
  /** What is written alike is no difference: half a point of a rate, half a percent of an amount. */
  slack: (end: Quantity) => Quantity;
}

const pairs: readonly Pair[] = [
  {
    name: "rate",
    stated: "plan.stated_hit_rate",
    realised: "plan.realised_hit_rate",
    slack: () => 0.005,
  },
  {
    name: "worth",
    stated: "plan.stated_order_value",
    realised: "plan.realised_order_value",
    slack: (end) => ({ over: [end, 200] }),
  },
];

/** A stated figure, and the ends of the interval of the realised one with what makes no difference. */
function ends(person: ScopeEntry, { stated, realised, slack }: Pair) {
  const said = figureRef(stated, person, "r12");
  const [low, high] = [figureRef(realised, person, "r12", "low"), figureRef(realised, person, "r12", "high")];
  const least: Quantity = { minus: [low, slack(low)] };
  const most: Quantity = { plus: [high, slack(high)] };
  return { said, least, most };
}

/**
 * Where a stated figure lies beside the interval of the realised one; null where one of them is not known.
 */
function verdictOf({ report }: Reader, person: ScopeEntry, pair: Pair): Verdict | null {
  const { said, least, most } = ends(person, pair);
  const isAbove = relationIn(report, said, "above", most);
  if (isAbove === null) return null;
  if (isAbove) return "above";
  return relationIn(report, said, "below", least) ? "below" : "within";
}

/** What is so of a stated figure and the interval of the realised one. */
function claimsOf(person: ScopeEntry, verdict: Verdict, pair: Pair): Claim[] {
  const { said, least, most } = ends(person, pair);
  if (verdict === "above") return [{ a: said, relation: "above", b: most }];
  if (verdict === "below") return [{ a: said, relation: "below", b: least }];
  return [
    { a: said, relation: "at_least", b: least },
    { a: said, relation: "at_most", b: most },
  ];
}

/** How what is stated lies beside what came; that it fits is not said where the same quotes say otherwise. */
function message(reader: Reader, person: ScopeEntry, isDoubted: boolean): Said | undefined {
  const { title, ...names } = reader.words.plan.stated;
  const found = pairs.flatMap((pair) => {
    const verdict = verdictOf(reader, person, pair);
    return verdict === null ? [] : [{ ...pair, verdict }];
  });
  if (found.length === 0) return `${title.unknown}.`;
  const worst = (["above", "below"] as const).find((each) => found.some(({ verdict }) => verdict === each));
  if (worst === undefined && isDoubted) return undefined;
  const meant = found.filter(({ verdict }) => verdict === (worst ?? "within"));
  const saying = sayingOf(reader);
  for (const pair of meant) saying.that(...claimsOf(person, pair.verdict, pair));
  const what = reader.formats.list(meant.map(({ name }) => names[name])).toLowerCase();
  const said = worst === undefined ? title.within : title[worst](what);
  return saying.statement(`person.stated.${worst ?? "within"}`, `${said}.`);
}

/** The realised figure with its interval, where there is one. */
function realisedCell(
  { figure, formats, cell, words }: Reader,
  metric: MetricId,
  person: ScopeEntry,
  window: "r12" | "ytd",
): Cell {
  const found = figure(metric, person, window);
  const plain = cell(metric, person, window);
  if (found?.value == null || !found.interval) return plain;
  return {
    ...plain,
    text: `${plain.text} (${formats.range(found.interval, found.unit)})`,
    also: [...(plain.also ?? []), ...endsOf(found.interval, found.unit, words)],
  };
}

/**
 * What the plan states of its quotes, beside what came of the same quotes in twelve months; nothing where no
 * quote of it was closed. `isDoubted` where a sentence beside it says that the plan counts on more or less
 * than came of the quotes it is about.
 */
export function statedBlocks(reader: Reader, person: ScopeEntry, isDoubted = false): Block[] {
  const { words, formats, figure, cell, value } = reader;
  const { stated } = words.plan;
  if (value("plan.realised_hit_rate", person, "r12") === null) return [];
  const cases = (metric: MetricId): Cell => {
    const count = figure(metric, person, "r12")?.n ?? 0;
    return numberCell(count, "count", formats.number);
  };
  const enough: Cell[][] =
    value("plan.sufficiency", person, "ytd") === null
      ? []
      : [
          [
            { text: stated.enough },
            cell("plan.sufficiency", person, "ytd"),
            realisedCell(reader, "plan.sufficiency_realised", person, "ytd"),
            { text: "–" },
          ],
        ];
  const said = message(reader, person, isDoubted);
  return [
    ...(said === undefined ? [] : [{ kind: "paragraph" as const, text: said }]),
    ...tables({
      id: "stated-table",
      caption: stated.table(reader.r12),
      columns: [
        { label: stated.what, numeric: false },
        { label: stated.stated, numeric: true, definition: "plan.stated_hit_rate" },
        { label: stated.realised, numeric: true, definition: "plan.realised_hit_rate" },
        { label: stated.cases, numeric: true },
      ],
      rows: [
        [
          { text: stated.rate },
          cell("plan.stated_hit_rate", person, "r12"),
          realisedCell(reader, "plan.realised_hit_rate", person, "r12"),
          cases("plan.realised_hit_rate"),
        ],
        [
          { text: stated.worth },
          cell("plan.stated_order_value", person, "r12"),
          realisedCell(reader, "plan.realised_order_value", person, "r12"),
          cases("plan.realised_order_value"),
        ],
        ...enough,
      ],
      isFixed: true,
      isFolded: true,
      note: stated.note,
    }),
  ];
}
