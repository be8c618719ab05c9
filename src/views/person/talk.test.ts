import { expect, test } from "vitest";
import type { SignalId } from "../../contract/vocabulary.ts";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { blocksIn, inWords } from "../blocks.fixture.ts";
import { readerOf } from "../parts/reader.ts";
import { reportOf } from "../report.ts";
import { literalReport } from "../site.fixture.ts";
import { talkSections } from "./talk.ts";

const company = { kind: "company", id: "all", name: "Handjes" } as const;
const bo = { kind: "account_manager", id: "7", name: "Bo Visser", team: "Noord" } as const;

const figure = (
  metric: SnapshotFigure["metric"],
  value: number,
  more: Partial<SnapshotFigure> = {},
): SnapshotFigure => ({
  metric,
  scope: { kind: bo.kind, id: bo.id },
  window: "r12",
  value,
  unit: "ratio",
  ...more,
});

const ofCompany = { scope: { kind: company.kind, id: company.id } };

const found = (id: SignalId, state: "found" | "too_early" = "found") => ({
  id,
  scope: { kind: bo.kind, id: bo.id },
  severity: "high" as const,
  state,
  window: "r12" as const,
  figures: [],
  comparisons: 20,
  chance: null,
  cases_needed: null,
  sentence: { nl: "Over Bo", en: "About Bo" },
  advice: { hours: { nl: "Ga mee", en: "Go along" }, customers: { nl: "Vraag", en: "Ask" } },
});

function talk(figures: SnapshotFigure[], ...signals: ReturnType<typeof found>[]) {
  const { snapshot } = literalReport({ scopes: [company, bo], figures });
  return talkSections(readerOf(reportOf({ ...snapshot, signals }), "nl"), bo);
}

const busy = [figure("peers.visits_ratio", 1.4), figure("peers.visit_to_order_ratio", 0.54)];

const topicsOf = (sections: ReturnType<typeof talk>) =>
  sections.flatMap((section) => blocksIn(section, "topics")).flatMap(({ topics }) => topics);

test("a finding speaks to whom it is about, and not in the words for who leads them", () => {
  const [topic] = topicsOf(talk(busy, found("busy_few_orders")));
  expect(inWords(topic?.said)).toBe(
    "Je bezoekt 1,4 keer zo vaak als collega’s met dezelfde functie, met 0,5 keer zoveel orders per bezoek",
  );
  expect(topic?.offer).toBe("Bij welke klanten levert een bezoek iets op, en waar is iets anders nodig?");
});

test("many visits with few quotes is a talk about visits, and with few orders won one about quotes", () => {
  const rates = (quotes: number, high: number, won: number, wonHigh: number) => [
    ...busy,
    figure("conversion.visit_to_quote", quotes, { interval: [0.1, high] }),
    figure("conversion.visit_to_quote", 0.53, ofCompany),
    figure("conversion.quote_to_order", won, { unit: "share", interval: [0.1, wonHigh] }),
    figure("conversion.quote_to_order", 0.32, { unit: "share", ...ofCompany }),
  ];
  const [atVisits] = topicsOf(talk(rates(0.28, 0.34, 0.33, 0.41), found("busy_few_orders")));
  expect(atVisits?.evidence.map(inWords)).toEqual([
    "Op een bezoek volgen bij jou 0,28 offertes, in de hele organisatie 0,53",
  ]);
  expect(atVisits?.offer).toContain("leidt een bezoek wel tot een offerte");
  const [atQuotes] = topicsOf(talk(rates(0.5, 0.6, 0.2, 0.28), found("busy_few_orders")));
  expect(atQuotes?.evidence.map(inWords)).toEqual([
    "Van je offertes wordt 20 % een order, in de hele organisatie 32 %",
  ]);
  expect(atQuotes?.offer).toContain("Waar blijven offertes hangen?");
});

test("what went well stands first, by the same rules", () => {
  const year = figure("result.attainment", 1.1, {
    unit: "share",
    window: "ytd",
    numerator: 348_180,
    denominator: 315_922,
  });
  const done = figure("plan.coverage", 0.92, { unit: "share" });
  const [section] = talk([...busy, year, done], found("busy_few_orders"));
  expect(section?.message).toBe("Wat goed ging, en wat er te bespreken is");
  expect(section?.blocks.map(({ kind }) => kind)).toEqual(["points", "topics"]);
  expect(blocksIn(section, "points").flatMap(({ points }) => points.map(inWords))).toEqual([
    "Je ligt dit jaar € 32.300 voor op je target",
    "Je deed in twaalf maanden 92 % van de geplande contacten",
  ]);
});

test("a plan that was carried out is no success by itself where the year stays behind", () => {
  const year = figure("result.attainment", 0.6, { unit: "share", window: "ytd" });
  expect(talk([year, figure("plan.coverage", 0.95, { unit: "share" })])).toEqual([]);
});

test("what may be chance says so, folded", () => {
  const [section] = talk(busy, found("busy_few_orders", "too_early"));
  const [folded] = blocksIn(section, "folded");
  expect(folded?.points.map(inWords)).toEqual([
    expect.stringMatching(/^Je bezoekt .* Toeval is niet uit te sluiten\.$/),
  ]);
});
