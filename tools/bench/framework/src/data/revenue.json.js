import { lastMonth, monthsUpTo, weekdays } from "./calendar.js";
import { date, number, print, rows, sum } from "./exports.js";

const orders = rows("offertes").filter(({ uitslag }) => uitslag === "gewonnen");

const targets = rows("targets")
  .filter(({ maat, accountmanager }) => maat === "omzet" && accountmanager === "")
  .map(({ vanaf, tot_en_met, waarde }) => ({
    days: weekdays(date(vanaf), date(tot_en_met)),
    value: number(waarde),
  }));

// A target of a quarter is spread over its weekdays.
const targetOf = (month) =>
  sum(
    targets.map(
      ({ days, value }) => (value * days.filter((day) => day.startsWith(month)).length) / days.length,
    ),
  );

const revenueOf = (month) =>
  sum(
    orders
      .filter(({ afgesloten_op }) => date(afgesloten_op).startsWith(month))
      .map(({ waarde }) => number(waarde)),
  );

print(
  monthsUpTo(lastMonth(), 13).map((month) => ({ month, revenue: revenueOf(month), target: targetOf(month) })),
);
