import { beforeAll, expect, test } from "vitest";
import { settingsSchema } from "../../src/contract/settings.ts";
import { type Difference, differences } from "./difference.ts";
import { editionsOf } from "./editions.ts";
import { comparedMonth, type Exchange, exchanged, readersOf } from "./exchange.ts";
import { type Organisation, organisations } from "./organisations.ts";

interface Compared {
  exchange: Exchange;
  seed: number;
  audience: string;
  found: Difference[];
  /** Whose findings have rows behind them in the edition of before. */
  evidenceOf: string[];
}

function comparedEditions(exchange: Exchange): Compared[] {
  const wanted = readersOf(exchange);
  const after = editionsOf(exchange.after, comparedMonth, wanted);
  return [...editionsOf(exchange.before, comparedMonth, wanted)].map(([audience, edition]) => {
    const other = after.get(audience);
    if (!other) throw new Error(`After the exchange there is no edition for ${audience}`);
    return {
      exchange,
      seed: exchange.before.seed,
      audience,
      found: differences(edition, other),
      evidenceOf: edition.evidence_rows.map(({ scope }) => scope.kind),
    };
  });
}

/** Every second organisation with teams that have another country's holidays, and open quotes of a value. */
function withTeamsAbroad(organisation: Organisation, i: number): Organisation {
  if (i % 2 === 0) return organisation;
  const { dataset, settings } = organisation;
  const { quotes } = dataset;
  const value = quotes.value.map((own, row) => (Number.isNaN(own) ? 1000 + row : own));
  const teams = { Noord: { country: "BE" }, Oost: { country: "DE" } };
  return {
    ...organisation,
    dataset: { ...dataset, quotes: { ...quotes, value } },
    settings: settingsSchema.parse({ ...settings, teams }),
  };
}

const count = 200;
let exchanges: Exchange[] = [];
let all: Compared[] = [];

beforeAll(() => {
  exchanges = organisations(count + 60)
    .map(withTeamsAbroad)
    .map((organisation, i) => exchanged(organisation, { halved: i % 2 === 0 }))
    .filter(({ isMoved }) => isMoved)
    .slice(0, count);
  all = exchanges.flatMap(comparedEditions);
}, 300_000);

const of = (kind: string) => all.filter(({ audience }) => audience.split(":")[0] === kind);
const differing = (compared: readonly Compared[]) =>
  compared.flatMap(({ seed, audience, found }) =>
    found.slice(0, 3).map((each) => ({ seed, audience, ...each })),
  );

test("in two hundred organisations absence goes to other people, of groups and outside of them", () => {
  expect(exchanges).toHaveLength(count);
  expect(exchanges.filter(({ pair }) => pair !== null).length).toBeGreaterThanOrEqual(80);
  expect(exchanges.filter(({ pairIsOfGroup }) => pairIsOfGroup).length).toBeGreaterThanOrEqual(40);
  expect(exchanges.filter(({ noticed }) => noticed.size === 0).length).toBeGreaterThanOrEqual(100);
  expect(exchanges.filter(({ noticed }) => noticed.size > 0).length).toBeGreaterThanOrEqual(30);
  for (const [kind, least] of Object.entries({ management: 200, company: 200, team: 400, person: 300 }))
    expect(of(kind).length, kind).toBeGreaterThanOrEqual(least);
});

test("in the edition for the company no byte differs", () => {
  expect(differing(of("company"))).toEqual([]);
});

test("where everybody stays assessed, no byte differs for anybody", () => {
  expect(differing(all.filter(({ exchange }) => exchange.noticed.size === 0))).toEqual([]);
});

/**
 * What may differ about somebody whose own assessment is the same: how they compare with others, and whether
 * a finding holds beside those about others.
 */
const restsOnOthers = ({ restsOn, isHeldTogether }: Difference) =>
  isHeldTogether || restsOn.some((metric) => metric.startsWith("peers."));

/** What the report of some reader may tell of a change in who is assessed. */
function mayDiffer(audience: string, noticed: ReadonlySet<string>, difference: Difference): boolean {
  const { part, person } = difference;
  if (audience === "company") return false;
  if (part === "noise") return true;
  if (person === null) return false;
  const isOwn = audience === `person:${person}`;
  if (noticed.has(person)) return isOwn || !audience.startsWith("person:");
  return restsOnOthers(difference);
}

test("where somebody is not assessed any more, nothing else is told but who, and how others compare", () => {
  const told = all.map((each) => ({
    ...each,
    found: each.found.filter((difference) => !mayDiffer(each.audience, each.exchange.noticed, difference)),
  }));
  expect(differing(told)).toEqual([]);
});

test("the rows behind findings are compared too, and of teams and the company they tell nothing of who was away", () => {
  const compared = of("management").flatMap(({ evidenceOf }) => evidenceOf);
  expect(compared.length).toBeGreaterThanOrEqual(500);
  expect(compared).toContain("account_manager");
  const told = all.map((each) => ({
    ...each,
    found: each.found.filter(({ part, person }) => part === "evidence" && person === null),
  }));
  expect(differing(told)).toEqual([]);
});

test("of how many account managers noise is told says nothing of who was assessed", () => {
  const told = all.map((each) => ({
    ...each,
    found: each.found.filter(({ part }) => part === "noise people"),
  }));
  expect(differing(told)).toEqual([]);
});

test("a third colleague reads no figure otherwise but how they compare", () => {
  const third = of("person").filter(
    ({ exchange, audience }) => !exchange.noticed.has(audience.slice("person:".length)),
  );
  const noticed = third.filter(({ exchange }) => exchange.noticed.size > 0);
  expect(noticed.length).toBeGreaterThanOrEqual(40);
  const figures = noticed.flatMap(({ found }) => found.filter(({ part }) => part === "figures"));
  expect(figures.filter(({ about }) => !about.startsWith("peers."))).toEqual([]);
});

test("who is not assessed is told to management and to their team", () => {
  const noticed = of("management").filter(({ exchange }) => exchange.noticed.size > 0);
  const named = noticed.filter(({ exchange, found }) =>
    found.some(({ person }) => person !== null && exchange.noticed.has(person)),
  );
  expect(named.length).toBeGreaterThanOrEqual(20);
});
