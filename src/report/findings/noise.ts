import { upTo } from "../../calendar/spells.ts";
import type { Window } from "../../calendar/window.ts";
import type { Settings } from "../../contract/settings.ts";
import { isPresent } from "../../metrics/assessable.ts";
import { measuredAt } from "../../metrics/colleagues/comparisons.ts";
import type { Colleague, Field, Peer } from "../../metrics/colleagues/field.ts";
import { ratesTogether } from "../../metrics/colleagues/rates.ts";
import type { Facts } from "../../metrics/facts/facts.ts";
import { chance, type Random } from "../../statistics/chance.ts";
import { dispersionOf } from "../../statistics/dispersion.ts";
import { sumOf } from "../../statistics/sum.ts";
import type { Snapshot } from "../snapshot.ts";
import type { FigureLookup, Rule } from "./evidence.ts";
import { afterFalseDiscovery, type Candidate } from "./find-findings.ts";
import { signalRules } from "./rules.ts";

/**
 * The findings that rest on how people compare: only there can dealing out anew tell what chance would bring.
 */
const compared: readonly Rule[] = signalRules.filter(({ metrics }) =>
  metrics.some((metric) => metric.startsWith("peers.")),
);

const shuffles = 200;

/** Where a share of the whole falls among running sums: the first that is beyond it. */
function placeIn(sums: readonly number[], share: number): number {
  return Math.min(upTo(sums, share * (sums.at(-1) ?? 0)), sums.length - 1);
}

/** Running sums of what each would be dealt in each month if nobody differed. */
function runningShares({ people }: Field): number[][] {
  const months = people[0]?.fair.length ?? 0;
  return Array.from({ length: months }, (_, month) => {
    let sum = 0;
    return people.map(({ fair }) => {
      sum += fair[month] ?? 0;
      return sum;
    });
  });
}

/**
 * Orders of each when every cluster comes whole to somebody, in each month by what is to be expected of
 * whoever was there.
 */
function dealtOrders(random: Random, field: Field, shares: readonly (readonly number[])[]): number[] {
  const orders = new Array<number>(field.people.length).fill(0);
  for (const { month, size } of field.clusters) {
    const to = placeIn(shares[month] ?? [], random());
    orders[to] = (orders[to] ?? 0) + size;
  }
  return orders;
}

/**
 * A list in an order that only chance decides. Source: Fisher and Yates (1938), as Durstenfeld (1964) does
 * it.
 */
function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [mixed[i], mixed[j]];
    if (a !== undefined && b !== undefined) [mixed[i], mixed[j]] = [b, a];
  }
  return mixed;
}

/** Who was there in a month, and the visits that each made per FTE. */
interface MonthOfVisits {
  there: { person: number; fte: number }[];
  rates: number[];
}

/** The months of visits that can be dealt out; none where nobody has any. */
function monthsOfVisits({ people }: Field): MonthOfVisits[] {
  if (!people.some(({ visits }) => visits.some((count) => count > 0))) return [];
  return (people[0]?.visits ?? []).map((_, month) => {
    const there = people.flatMap(({ fte, visits }, person) => {
      const own = fte[month] ?? 0;
      return own > 0 ? [{ person, fte: own, rate: (visits[month] ?? 0) / own }] : [];
    });
    return { there, rates: there.map(({ rate }) => rate) };
  });
}

/**
 * Visits of each by month, when the visits per FTE of each month are dealt out among those who were there.
 */
function dealtVisits(random: Random, { people }: Field, months: readonly MonthOfVisits[]): number[][] {
  const visits = people.map(({ visits: own }) => own.map(() => 0));
  for (const [month, { there, rates }] of months.entries()) {
    const dealt = shuffled(random, rates);
    for (const [i, { person, fte }] of there.entries()) {
      const own = visits[person];
      if (own) own[month] = Math.round((dealt[i] ?? 0) * fte);
    }
  }
  return visits;
}

/** A role of account managers, with what does not change however often it is dealt out. */
interface ToDealOut {
  field: Field;
  shares: readonly (readonly number[])[];
  months: readonly MonthOfVisits[];
}

/**
 * A role after everything was dealt out anew: what is expected of somebody follows from what the others were
 * dealt.
 */
function dealtOut(random: Random, { field, shares, months }: ToDealOut): Field {
  const orders = dealtOrders(random, field, shares);
  const visits = dealtVisits(random, field, months);
  const raw = field.people.map(({ fair }, i) => {
    const due = sumOf(fair);
    const rest = field.orders - due;
    return rest > 0 ? (due * (field.orders - (orders[i] ?? 0))) / rest : 0;
  });
  const scale = sumOf(raw) === 0 ? 0 : field.orders / sumOf(raw);
  const people = field.people.map(
    (own, i): Colleague => ({
      ...own,
      orders: orders[i] ?? 0,
      visits: visits[i] ?? own.visits,
      expected: (raw[i] ?? 0) * scale,
    }),
  );
  return {
    ...field,
    people,
    together: ratesTogether(people),
    dispersion: dispersionOf(people.map(({ orders: count, expected }) => ({ count, expected }))),
  };
}

function lookAt(peer: Peer, { thresholds }: Settings): FigureLookup {
  const scope = { kind: "account_manager", id: String(peer.own.scope) } as const;
  return {
    scope,
    threshold: (name) => thresholds[name],
    figure: (metric, window) => {
      const found = measuredAt(peer, metric);
      return found && "value" in found ? { ...found, metric, scope, window, unit: "ratio" } : undefined;
    },
  };
}

/** Whether somebody would be named if these were the years of people. */
function isAnybodyNamed(fields: readonly Field[], settings: Settings): boolean {
  const candidates = fields.flatMap((field) =>
    field.people.flatMap((own) => {
      const look = lookAt({ field, own }, settings);
      return compared.flatMap((rule): Candidate[] => {
        const seen = rule.evidence(look);
        return seen ? [{ rule, scope: { ...look.scope, name: "" }, seen }] : [];
      });
    }),
  );
  const stands = afterFalseDiscovery(candidates, settings.thresholds.false_discovery);
  return candidates.some(({ seen }, i) => seen.isBeyond && stands[i]);
}

/**
 * The account managers employed in a window who had others of their role beside them. It follows from head
 * counts alone: how many of them could be assessed would tell that somebody could not.
 */
function employedTogether(facts: Facts, window: Window): number {
  const roles = [...facts.compared.roles(window)].filter(([scope]) => isPresent(facts, scope, window));
  const byRole = [...Map.groupBy(roles, ([, role]) => role).values()];
  return sumOf(byRole.map((people) => people.length).filter((count) => count > 1));
}

/**
 * How often chance would be taken for a finding in this organisation: the orders of the last twelve months
 * are dealt out anew among the account managers of the same role, in whole clusters and by what is to be
 * expected of each, so that whatever then stands out does so by chance; repeated, always in the same way.
 * Null where nobody can be compared with anybody.
 */
export function noiseOf(facts: Facts, settings: Settings): Snapshot["noise"] {
  const { r12 } = facts.window;
  const fields = facts.compared.fields(r12).filter(({ people }) => people.length > 1);
  const people = employedTogether(facts, r12);
  if (people === 0) return null;
  const random = chance(1, "noise");
  const toDeal = fields.map((field) => ({
    field,
    shares: runningShares(field),
    months: monthsOfVisits(field),
  }));
  const found = Array.from({ length: shuffles }, () =>
    isAnybodyNamed(
      toDeal.map((each) => dealtOut(random, each)),
      settings,
    ),
  );
  return {
    people,
    shuffles,
    with_findings: found.filter((isNamed) => isNamed).length,
  };
}
