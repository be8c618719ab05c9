import type { Window } from "../../calendar/window.ts";
import type { Settings } from "../../contract/settings.ts";
import type { Facts } from "../../metrics/facts/facts.ts";
import { addedWork, measuredBeside, noWork, type Work, workOf } from "../../metrics/peers.ts";
import { rolesIn } from "../../metrics/roles.ts";
import { chance, type Random } from "../../statistics/chance.ts";
import type { Snapshot } from "../snapshot.ts";
import { standing } from "./find.ts";
import { signalRules } from "./rules.ts";
import type { Look, Rule } from "./seen.ts";

/** The findings that rest on nothing but how people compare: only there can exchanging people tell what noise would bring. */
const compared: readonly Rule[] = signalRules.filter(({ metrics }) =>
  metrics.every((metric) => metric.startsWith("peers.")),
);

const mostShuffles = 200;
/** People times shuffles: enough for a percentage, and little beside the rest of the build for hundreds of people. */
const mostLooks = 10_000;

/** What people of one role did, by person and month. */
type Table = readonly (readonly Work[])[];

/** The people of each role with the months of a year, where somebody of the role has others to be compared with. */
function tables(facts: Facts, year: Window): Table[] {
  const months = year.months.map((month): Window => ({ ...year, id: month, kind: "trend", months: [month] }));
  const byRole = Map.groupBy(rolesIn(facts, year), ([, role]) => role);
  return [...byRole.values()]
    .map((people) => people.map(([scope]) => months.map((month) => workOf(facts, scope, month))))
    .filter((people) => people.length > 1);
}

/** A list in an order that only chance decides. Source: Fisher and Yates (1938), as Durstenfeld (1964) does it. */
function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/** The year of each person after every month has been dealt out anew among them. */
function dealtOut(random: Random, table: Table): Work[] {
  const months = (table[0] ?? []).map((_, month) =>
    shuffled(
      random,
      table.map((own) => own[month] ?? noWork),
    ),
  );
  return table.map((_, person) =>
    months.reduce((sum, month) => addedWork(sum, month[person] ?? noWork), noWork),
  );
}

function lookAt(own: Work, others: Work, id: string, settings: Settings): Look {
  const measured = measuredBeside(own, others);
  const scope = { kind: "account_manager", id } as const;
  return {
    scope,
    threshold: (name) => settings.thresholds[name],
    figure: (metric, window) => {
      const found = measured.get(metric);
      return found && "value" in found ? { ...found, metric, scope, window, unit: "ratio" } : undefined;
    },
  };
}

function less(all: Work, own: Work): Work {
  return {
    orders: all.orders - own.orders,
    visits: all.visits - own.visits,
    fteMonths: all.fteMonths - own.fteMonths,
  };
}

/** How many would be named if these were the years of people. */
function named(years: readonly (readonly Work[])[], settings: Settings): number {
  const looks = years.flatMap((ofRole, role) => {
    const all = ofRole.reduce(addedWork, noWork);
    return ofRole.map((own, person) => lookAt(own, less(all, own), `${role} ${person}`, settings));
  });
  const findings = compared.map((rule) => {
    const sightings = looks.flatMap((look) => {
      const seen = rule.see(look);
      return seen ? [{ scope: { ...look.scope, name: look.scope.id }, seen }] : [];
    });
    const stands = standing(sightings, settings.thresholds.false_discovery);
    return sightings.filter(({ seen }, i) => seen.isBeyond && stands[i]).length;
  });
  return findings.reduce((sum, count) => sum + count, 0);
}

/**
 * How often noise would be taken for a finding in this organisation: each month of the last twelve is dealt out anew among the account managers of the same
 * role, so that whatever then stands out does so by chance; repeated, always in the same way. Null where nobody can be compared with anybody.
 */
export function noiseOf(facts: Facts, settings: Settings): Snapshot["noise"] {
  const year = facts.windows.find(({ id }) => id === "r12");
  const byRole = year ? tables(facts, year) : [];
  const people = byRole.reduce((sum, table) => sum + table.length, 0);
  if (people === 0) return null;
  const random = chance(1, "noise");
  const shuffles = Math.min(mostShuffles, Math.max(20, Math.floor(mostLooks / people)));
  const counts = Array.from({ length: shuffles }, () =>
    named(
      byRole.map((table) => dealtOut(random, table)),
      settings,
    ),
  );
  return { people, shuffles, with_findings: counts.filter((count) => count > 0).length };
}
