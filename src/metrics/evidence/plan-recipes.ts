import { outcomeCode } from "../../contract/dataset.ts";
import type { MetricId } from "../../contract/metric-ids.ts";
import { media, planMedia } from "../../contract/vocabulary.ts";
import { isOverdue } from "../facts/due.ts";
import { quotesOfLines } from "../facts/line-results.ts";
import type { AccountFacts } from "../facts/plan.ts";
import { accountsAt } from "../families/portfolio.ts";
import { yearOf } from "../year.ts";
import { type Asking, divided, joined, type Recipe, rowsOf, settingsOf, workdaysOfYear } from "./asking.ts";
import { asTotal, type CountedRows, ofRows } from "./part-of-figure.ts";

const minutesPerHour = 60;

/** What plan lines ask of accounts over the contact media, in contacts. */
const contacts = (asking: Asking, note: "contacts" | "agreed") =>
  divided(
    joined(media.map((medium) => rowsOf(asking, `${note}.${medium}`))),
    workdaysOfYear(asking, asking.window),
  );

/** What was done at accounts over the contact media. */
const done = (asking: Asking, note: "served" | "surplus" | "realised") =>
  joined(media.map((medium) => rowsOf(asking, `${note}.${medium}`)));

/** What quote lines expect in revenue over a window. */
const expectedRevenue = (asking: Asking): CountedRows =>
  divided(rowsOf(asking, "expectedRevenue"), workdaysOfYear(asking, asking.window));

/** Hours that the lines of the plan ask. */
const hoursAsked = (asking: Asking) =>
  divided(
    joined(planMedia.map((medium) => rowsOf(asking, `minutes.${medium}`))),
    minutesPerHour * workdaysOfYear(asking, asking.window),
  );

/**
 * The hours there are: of a person by the rows of their contracts, with the settings that make hours of them;
 * of a team, of whose hours long absence is a part, the total alone.
 */
const hoursAvailable: Recipe = (asking) => {
  const { facts, scope, window, figure } = asking;
  if (facts.scopes.list[scope]?.kind !== "account_manager")
    return [asTotal("denominator", figure("plan.load", window.id)?.denominator ?? 0)];
  return [
    ofRows("denominator", rowsOf(asking, "hours")),
    ...settingsOf(asking, "hours_per_day", "selling_share", "leave_days", "short_absence"),
  ];
};

/** The accounts with a plan, or those of them of which something holds. */
function accountsWith(asking: Asking, holds: (account: AccountFacts) => boolean): CountedRows {
  const { facts, scope, window } = asking;
  const found = accountsAt(facts, scope, window).filter((each) => each.contactsPerYear > 0 && holds(each));
  return {
    kind: "accounts",
    rows: found.map(({ index }) => index),
    values: found.map(() => 1),
    days: found.map(({ lastPlannedContact: day }) => (day < 0 ? null : day)),
    amounts: found.map(({ contactsPerYear }) => contactsPerYear),
  };
}

/** Quotes closed that a quote line is about, each counting for what is said of it; left out for null. */
function quotesCounting(
  { facts, scope }: Asking,
  countsFor: (quote: {
    hitRate: number | null;
    orderValue: number | null;
    isWon: boolean;
    worth: number;
  }) => number | null,
): CountedRows {
  const person = facts.scopes.personOf(scope);
  const counting = quotesOfLines(facts, facts.plan.accounts)
    .rows()
    .filter((quote) => quote.person === person)
    .flatMap(({ row, line: { hitRate, orderValue }, outcome, worth }) => {
      const value = countsFor({ hitRate, orderValue, isWon: outcome === outcomeCode.won, worth });
      return value === null ? [] : [{ row, value }];
    });
  return {
    kind: "quotes",
    rows: counting.map(({ row }) => row),
    values: counting.map(({ value }) => value),
  };
}

/** What figures of plans are made of. */
export const planRecipes = {
  "plan.yield": (asking) => [
    ofRows("numerator", rowsOf(asking, "revenue")),
    ofRows("denominator", expectedRevenue(asking)),
  ],
  "plan.load": (asking) => [ofRows("numerator", hoursAsked(asking)), ...hoursAvailable(asking)],
  "plan.sufficiency": (asking) => {
    const year = { ...asking, window: yearOf(asking.facts, asking.window) };
    return [ofRows("numerator", expectedRevenue(year)), ofRows("denominator", rowsOf(year, "target"))];
  },
  "plan.sufficiency_realised": (asking) => [
    ofRows(
      "stated_rate",
      quotesCounting(asking, ({ hitRate }) => hitRate),
    ),
    ofRows(
      "won",
      quotesCounting(asking, ({ hitRate, isWon }) => (hitRate !== null && isWon ? 1 : null)),
    ),
    ofRows(
      "stated_value",
      quotesCounting(asking, ({ orderValue, worth }) => (Number.isNaN(worth) ? null : orderValue)),
    ),
    ofRows(
      "value",
      quotesCounting(asking, ({ orderValue, worth }) =>
        orderValue === null || Number.isNaN(worth) ? null : worth,
      ),
    ),
  ],
  "plan.agreed": (asking) => [
    ofRows("numerator", contacts(asking, "agreed")),
    ofRows("denominator", contacts(asking, "contacts")),
  ],
  "plan.coverage": (asking) => [
    ofRows("numerator", done(asking, "served")),
    ofRows("denominator", contacts(asking, "contacts")),
  ],
  "plan.surplus": (asking) => [ofRows("sum", done(asking, "surplus"))],
  "plan.realised": (asking) => [ofRows("sum", done(asking, "realised"))],
  "plan.overdue": (asking) => [
    ofRows(
      "numerator",
      accountsWith(asking, (account) => isOverdue(asking.facts, account)),
    ),
    ofRows(
      "denominator",
      accountsWith(asking, () => true),
    ),
  ],
} as const satisfies Partial<Record<MetricId, Recipe>>;
