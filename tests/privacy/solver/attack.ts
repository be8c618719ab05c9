import { teamOfEdition } from "../editions.ts";
import type { Organisation } from "../organisations.ts";
import { type LongSpells, type Truth, truthIn, truthOf } from "../truth.ts";
import { monthsToldIn, windowsOf } from "../windows.ts";
import { type Finding, findings } from "./find.ts";
import { distinct, type Equation, type GroupEquation, reducedEquations } from "./linear.ts";
import { type Held, type Published, type Told, toldBy } from "./told.ts";
import { type Unknown, unknownsOf } from "./unknowns.ts";

/** The figures of one report as somebody has them. */
export interface Edition {
  audience: string;
  month: string;
  figures: readonly Published[];
}

/** How absence enters the figures: public, and all of it that depends on the version. */
export interface Rule {
  longSpells: LongSpells;
  /** Whether short absence is taken off the hours. */
  countsShort: boolean;
  /** The teams whose long absence stands in a figure of a team, or of the company (null). */
  countedIn(
    organisation: Organisation,
    edition: Edition,
    team: string | null,
    truth: Truth,
  ): readonly string[];
  /** Selling hours of one present FTE on a working day of a month. */
  sellingHours(organisation: Organisation, truth: Truth, month: string): number;
}

/** What comes of putting editions side by side. */
export interface Attack {
  truth: Truth;
  unknowns: ReadonlyMap<string, Unknown>;
  /** Every equation that a figure is. */
  told: readonly Told[];
  /** All that follows from them by adding and subtracting. */
  follows: readonly GroupEquation<string>[];
  findings: readonly Finding[];
}

function heldBy(organisation: Organisation, edition: Edition, rule: Rule, truth: Truth): Held {
  return {
    figures: edition.figures,
    windows: windowsOf(organisation, edition.month),
    truth: truthIn(truth, teamOfEdition(edition)),
    countedIn: (team) => rule.countedIn(organisation, edition, team, truth),
    sellingHours: (month) => rule.sellingHours(organisation, truth, month),
    countsShort: rule.countsShort,
  };
}

/**
 * Plays the curious colleague who has all these editions of an organisation, knows its contracts and the
 * rule, and can add, subtract and count days. `more` is what else figures tell, with its unknowns.
 */
export function attack(
  organisation: Organisation,
  editions: readonly Edition[],
  rule: Rule,
  more: { equations: readonly Equation<string>[]; unknowns: readonly Unknown[] } = {
    equations: [],
    unknowns: [],
  },
): Attack {
  const months = monthsToldIn(organisation, [...new Set(editions.map(({ month }) => month))]);
  const truth = truthOf(organisation, months, rule.longSpells);
  const unknowns = new Map(unknownsOf(truth));
  for (const unknown of more.unknowns) unknowns.set(unknown.key, unknown);
  const told = editions.flatMap((edition) => toldBy(heldBy(organisation, edition, rule, truth)));
  const follows = reducedEquations(distinct<string, Equation<string>>([...told, ...more.equations]));
  return { truth, unknowns, told, follows, findings: findings(follows, unknowns) };
}

/** How far an equation is from the truth: nothing, if the rule is what the figures were made by. */
export function errorOf({ terms, value }: Equation<string>, unknowns: ReadonlyMap<string, Unknown>): number {
  const sum = [...terms].reduce(
    (total, [key, times]) => total + times * (unknowns.get(key)?.truth ?? Number.NaN),
    0,
  );
  return Math.abs(sum - value);
}
