import type { Random } from "../../src/statistics/chance.ts";
import { groupsOf, minutesOf, type Norm } from "./norms.ts";
import { between, pick } from "./random.ts";
import type { Habits } from "./stories.ts";
import type { Account, Group, PlanLine, Role } from "./types.ts";

/** The most contacts that still make sense: half as many again, and at least one more. */
const mostOf = (timesPerYear: number) => Math.max(Math.ceil(timesPerYear * 1.5), timesPerYear + 1);

function linesOf(group: Group, usual: Norm): PlanLine[] {
  const contacts = [...usual.contacts].map(([medium, timesPerYear]): PlanLine => {
    const per = medium === "telefoon" && usual.callsPerContact ? "contactpersoon" : "klant";
    return { group, medium, per, timesPerYear, maxPerYear: mostOf(timesPerYear), minutes: minutesOf[medium] };
  });
  const { timesPerYear, hitRate, orderValue } = usual.quotes;
  const maxPerYear = Math.ceil(timesPerYear * 2);
  const minutes = minutesOf.offerte;
  return [
    ...contacts,
    { group, medium: "offerte", per: "klant", timesPerYear, maxPerYear, minutes, hitRate, orderValue },
  ];
}

/** The plan that is usual for a role: a line for each group and medium. */
export const usualPlan = (role: Role): PlanLine[] =>
  groupsOf(role).flatMap(([group, usual]) => linesOf(group, usual));

/**
 * Someone's own plan: the usual one, with a few numbers that the person knows better; `visits` is 1 where
 * they are usual, `statedRates` 1 where the hit rates are.
 */
export function ownPlan(
  random: Random,
  role: Role,
  { visits, statedRates }: Pick<Habits, "visits" | "statedRates">,
): PlanLine[] {
  return usualPlan(role).map((line) => {
    if (line.medium === "offerte") {
      const hitRate = Number(((line.hitRate ?? 0) * between(random, 0.94, 1.06) * statedRates).toFixed(2));
      const orderValue = Math.round(((line.orderValue ?? 0) * between(random, 0.92, 1.08)) / 100) * 100;
      return { ...line, hitRate, orderValue };
    }
    const step = line.timesPerYear >= 4 && line.per === "klant" ? pick(random, [-1, 0, 0, 0, 1]) : 0;
    const more = line.medium === "bezoek" ? visits : 1 / visits;
    const timesPerYear = Math.max(1, Math.round((line.timesPerYear + step) * more));
    return { ...line, timesPerYear, maxPerYear: mostOf(timesPerYear) };
  });
}

/** How often a year a line asks for a contact at an account. */
export const timesAt = (line: PlanLine, account: Pick<Account, "contacts">) =>
  line.timesPerYear * (line.per === "contactpersoon" ? account.contacts.length : 1);

/** Hours of work a year that a plan asks for at an account. */
export const hoursAt = (plan: readonly PlanLine[], account: Pick<Account, "group" | "contacts">) =>
  plan
    .filter((line) => line.group === account.group)
    .reduce((sum, line) => sum + (timesAt(line, account) * line.minutes) / 60, 0);

/** Revenue a year that a plan expects of a portfolio. */
export const revenueOf = (plan: readonly PlanLine[], accounts: readonly Account[]) =>
  accounts.reduce((sum, account) => {
    const lines = plan.filter((line) => line.group === account.group && line.medium === "offerte");
    return sum + lines.reduce((part, line) => part + expectedOf(line), 0);
  }, 0);

const expectedOf = (line: PlanLine) => line.timesPerYear * (line.hitRate ?? 0) * (line.orderValue ?? 0);
