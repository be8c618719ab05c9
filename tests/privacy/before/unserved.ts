import { teamOfEdition } from "../editions.ts";
import type { Organisation } from "../organisations.ts";
import type { Edition } from "../solver/attack.ts";
import type { Equation } from "../solver/linear.ts";
import type { Unknown } from "../solver/unknowns.ts";
import { type Truth, truthIn } from "../truth.ts";
import { windowsOf } from "../windows.ts";
import { countedBefore, demandIn } from "./figures.ts";

/**
 * What `plan.unserved` of the reported month told before: contacts of customers times the days on which their
 * manager was away long, one equation for the company and for each team and segment, with the days of each
 * manager as unknowns.
 */
export function toldByUnserved(
  organisation: Organisation,
  { audience, month, figures }: Edition,
  all: Truth,
): { equations: Equation<string>[]; unknowns: Unknown[] } {
  const window = windowsOf(organisation, month).find(({ kind }) => kind === "month");
  const dataset = countedBefore(organisation, audience);
  const truth = truthIn(all, teamOfEdition({ audience }));
  const workdays = truth.workdays.get(month)?.length ?? 0;
  const rowsOf = Map.groupBy(
    truth.people.filter((each) => each.month === month),
    ({ person }) => person,
  );
  const employedDays = (person: number) =>
    (rowsOf.get(person) ?? []).flatMap(({ contracts }) => contracts).reduce((sum, { days }) => sum + days, 0);
  const keyOf = (person: number) =>
    `empty_days ${person} ${audience.startsWith("team:") ? audience : ""} ${month}`;

  const equations = figures.flatMap(({ metric, scope, window: id, value }): Equation<string>[] => {
    if (metric !== "plan.unserved" || id !== "month" || value === null || !window) return [];
    const terms = new Map<string, number>();
    let known = 0;
    for (const { manager, contacts } of demandIn(dataset, truth, scope, window)) {
      known += contacts * (1 - (manager === null ? 0 : employedDays(manager)) / workdays);
      if (manager !== null && employedDays(manager) > 0)
        terms.set(keyOf(manager), (terms.get(keyOf(manager)) ?? 0) + contacts / workdays);
    }
    return [{ terms, value: value - known }];
  });
  const unknowns = [...rowsOf].map(
    ([person, rows]): Unknown => ({
      key: keyOf(person),
      kind: "empty_days",
      team: rows[0]?.team ?? "",
      month,
      of: null,
      most: employedDays(person),
      truth: rows.reduce((sum, { emptyDays }) => sum + emptyDays, 0),
    }),
  );
  return { equations, unknowns };
}
