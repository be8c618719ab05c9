import { expect, test } from "vitest";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { blocksIn, inWords, tablesIn } from "../blocks.fixture.ts";
import type { Section } from "../page.ts";
import { readerOf } from "../parts/reader.ts";
import { literalReport } from "../site.fixture.ts";
import { statedBlocks } from "./stated.ts";

const bo = { kind: "account_manager", id: "1", name: "Bo Visser" } as const;
const spaced = (text: string) => text.replaceAll("\u00a0", " ");
const own = (figure: Partial<SnapshotFigure>): Partial<SnapshotFigure> => ({
  scope: { kind: bo.kind, id: bo.id },
  window: "r12",
  ...figure,
});

/** A plan that states 40 % of 5,000, of which so much came true on sixty quotes. */
function blocks(interval: [number, number], isDoubted?: boolean) {
  const figures = [
    own({ metric: "plan.stated_hit_rate", value: 0.4, n: 60 }),
    own({ metric: "plan.realised_hit_rate", value: 0.2, n: 60, interval }),
    own({ metric: "plan.stated_order_value", value: 5000, unit: "currency", n: 8 }),
    own({ metric: "plan.realised_order_value", value: 4000, unit: "currency", n: 8 }),
    own({ metric: "plan.sufficiency", window: "ytd", value: 1.1 }),
    own({ metric: "plan.sufficiency_realised", window: "ytd", value: 0.5, interval: [0.3, 0.8] }),
  ];
  return statedBlocks(readerOf(literalReport({ scopes: [bo], figures }), "nl"), bo, isDoubted);
}

const said = (section: Section) => inWords(blocksIn(section, "paragraph")[0]?.text);

test("a plan that counts on more than came true says so, with the interval", () => {
  const made = { id: "stated", blocks: blocks([0.12, 0.32]) };
  expect(said(made)).toBe(
    "Je plan rekent op meer dan er het afgelopen jaar uitkwam, meer dan toeval verklaart: scoringspercentage.",
  );
  expect(tablesIn(made)[0]?.rows.map((row) => row.map(({ text }) => spaced(text)))).toEqual([
    ["Scoringspercentage", "40 %", "20 % (12–32 %)", "60"],
    ["Orderwaarde", "€ 5.000", "€ 4.000", "8"],
    ["Genoeg voor het target van dit jaar", "110 %", "50 % (30–80 %)", "–"],
  ]);
});

test("a difference within the interval is none, and with less stated than reached there is nothing to lower", () => {
  expect(said({ id: "stated", blocks: blocks([0.1, 0.45]) })).toBe(
    "Wat je plan opgeeft, past bij wat er het afgelopen jaar uitkwam.",
  );
  expect(said({ id: "stated", blocks: blocks([0.45, 0.6]) })).toBe(
    "Je haalde het afgelopen jaar meer dan je plan opgeeft: scoringspercentage.",
  );
});

test("that a plan fits is not said beside a sentence that it counts on more than came", () => {
  const doubted = { id: "stated", blocks: blocks([0.1, 0.45], true) };
  expect(blocksIn(doubted, "paragraph")).toEqual([]);
  expect(tablesIn(doubted)).toHaveLength(1);
  expect(said({ id: "stated", blocks: blocks([0.12, 0.32], true) })).toContain("meer dan toeval verklaart");
});

test("without a closed quote nothing is said", () => {
  expect(statedBlocks(readerOf(literalReport({ scopes: [bo] }), "nl"), bo)).toEqual([]);
});
