import { counted } from "../format.ts";
import type { overview as nl } from "../nl/overview.ts";

/** Overview: the month and the year, why, with whom, and what to discuss. */
export const overview: typeof nl = {
  title: {
    below: (month, share) => `${month} ended ${share} below target`,
    above: (month, share) => `${month} ended ${share} above target`,
    on: (month) => `${month} was on target`,
    year: {
      below: (share) => `the year is ${share} behind`,
      above: (share) => `the year is ${share} ahead`,
      on: "the year is on target",
    },
    noTarget: (month, revenue) => `${month} brought ${revenue}; there is no target to measure it by`,
    partial: {
      running: (month, until, revenue) =>
        `${month} is not over: ${revenue === null ? "figures" : `${revenue} of revenue`} up to ${until}`,
      future: (month) => `${month} has not begun: this is no result`,
      exports_end: (month, until, revenue) =>
        `${month} is not whole: ${revenue === null ? "figures" : `${revenue} of revenue`} up to ${until}, where the exports end`,
    },
    noResult: (month) => `No result is known of ${month} yet`,
  },
  figure: {
    month: (month, revenue, target, difference) =>
      `of the target for ${month}: ${revenue} of ${target}, ${difference}`,
    year: (share, revenue, target) => `${share} this year: ${revenue} of ${target}`,
    lastYear: (month, revenue) => `${month} last year: ${revenue}`,
  },
  lead: {
    understaffed: (amount, usual) => `Understaffing cost ${amount}, about as usual (${usual}).`,
    understaffedNow: (amount, usual) => `Understaffing cost ${amount}; in a usual month ${usual}.`,
    largestLoss: (step, amount, usual) => `${step} ${amount}; in a usual month ${usual}.`,
    standing: (step, amount, usual) => `${step} ${amount}: about as usual (${usual}).`,
    different: (steps) => `Different from usual: ${steps}.`,
    hours: (step) => `from hours ${step}`,
    customers: (step) => `from customers ${step}`,
    more: (step, amount) => `${amount} more from ${step}`,
    less: (step, amount) => `${amount} less from ${step}`,
    largest: (step, amount) => `The largest part of the difference: ${step} ${amount}.`,
    behind: (count) =>
      count === 1
        ? " is further behind this year than chance explains."
        : " are further behind this year than chance explains.",
    noneBehind: "No team is further behind its target this year than chance explains.",
    team: (share) => ` (${share})`,
    and: " and ",
  },
  gap: {
    title: (amount, isOfYear) => `${isOfYear ? "The year: the" : "The"} same ${amount}, read twice`,
    sub: (period, unit, isUsualKnown) =>
      `Contribution, ${period}, ${unit}${isUsualKnown ? "; tick: usual month" : ""}`,
    hours: (what) => `From hours: ${what}`,
    customers: (what) => `From customers: ${what}`,
    same: (steps) => `${steps} as usual`,
    more: (step, amount) => `${step} ${amount} more than usual`,
    less: (step, amount) => `${step} ${amount} less than usual`,
    facts: (rows, total) => `Bars from zero: ${rows}; together ${total}.`,
    usualFacts: (row, usual) => `${row} (usually ${usual})`,
    usual: "usual month",
    total: "Together",
    share: "Share of the difference",
    shareNote:
      "The part of each step in the difference; negative means that the step makes the difference smaller.",
    merged: (names) => `No figure for ${names}; that step merges with the next.`,
    together: (names) => `${names} together`,
  },
  teams: {
    behindAndAhead: (behind, ahead, share) =>
      `${behind} behind the year’s target; ${ahead} is ${share} ahead`,
    behind: (behind) => `${behind} behind the year’s target`,
    lags: (names, count) => `${names} ${count === 1 ? "is" : "are"}`,
    ahead: (ahead, share) => `${ahead} is ${share} ahead of target for the year`,
    near: "Every team is close to its target for the year",
    plain: "The teams",
    caption: (month, unit) => `Revenue, ${month}, ${unit}; outlined: target, solid: result`,
    result: "Result",
    difference: "Difference",
    year: "This year",
    lastYear: "Last year",
    strength: "Staffing",
    plan: "Plan done",
    note: "Staffing against planned; plan over a year.",
  },
  discuss: {
    title: (count) => `${count} to discuss`,
    items: ["Nothing", "One thing", "Two things", "Three things", "Four things", "Five things", "Six things"],
    nothingSure: "No conclusions to discuss yet",
    seen: "What we see",
    people: (count, f) =>
      `${counted(count, "account manager has", "account managers have", f)} something to discuss`,
    toDiscuss: "To discuss",
    peopleIn: (count, f) => counted(count, "account manager", "account managers", f),
    peopleWho: "Who, and about what",
    peopleHours: "Help with hours, rhythm and preparation.",
    peopleCustomers: "Help with the choice of customers and the plan.",
    more: (count) => `${count} more`,
    doors: {
      result: "Team",
      steps: "Conversion",
      strength: "Staffing",
      plan: "Customers",
      activity: "Activity",
      quotes: "Conversion",
      data: "Data quality",
    },
  },
  trend: {
    ordinary: (low, high) =>
      `Such a month is not unusual: the difference usually lies between ${low} and ${high}`,
    unusual: (difference, low, high) =>
      `A difference of ${difference} is unusual: it usually lies between ${low} and ${high}`,
    changed: "The difference from target is not what it was",
    title: (above, months) => `The revenue target was reached in ${above} of ${months} months`,
    sub: (unit) => `Revenue by month, ${unit}; above: against target`,
    band: "normal variation",
    facts: (month, last, plan) => `One column per month. ${month}: ${last} against a target of ${plan}.`,
    longSub: (unit) => `Revenue by month, ${unit}; dashed: target`,
    longFacts: (month, last, plan) =>
      `A line over the months. ${month}: ${last} against a target of ${plan}.`,
  },
};
