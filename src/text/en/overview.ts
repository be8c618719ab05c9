import type { overview as nl } from "../nl/overview.ts";

/** Overview: the month in five sentences. */
export const overview: typeof nl = {
  title: {
    below: (month, gap, share) => `${month} ended ${gap} (${share}) below target`,
    above: (month, gap, share) => `${month} ended ${gap} (${share}) above target`,
    on: (month) => `${month} was on target`,
    noTarget: (month, revenue) => `${month} brought ${revenue}; there is no target to measure it by`,
    partial: {
      running: (month, until, revenue) =>
        `${month} is not over: ${revenue === null ? "figures" : `${revenue} of revenue`} up to ${until}`,
      future: (month) => `${month} has not begun: this is no result`,
      exports_end: (month, until, revenue) =>
        `${month} is not whole: ${revenue === null ? "figures" : `${revenue} of revenue`} up to ${until}, where the exports end`,
    },
    noResult: (month) => `No result is known of ${month} yet`,
    because: {
      hands: "mostly for want of hands",
      visits: "mostly for want of visits",
      quotes: "mostly for want of quotes",
      orders: "mostly through a lower hit rate",
      value: "mostly through smaller orders",
    },
    becauseOf: (names) => `mostly through ${names}`,
    alsoBecauseOf: (names) => `and ${names}`,
    alsoBecause: {
      plan: "and a plan that promises too little",
      coverage: "and a plan that was not carried out",
      yield: "and contacts that yield less",
      value: "and smaller orders",
    },
  },
  result: (revenue, target, difference) =>
    `The result is ${revenue} against a target of ${target}: ${difference}.`,
  adjusted: (adjusted) => `With the hands that were really there ${adjusted} could be expected.`,
  strength: (team, missing, share) =>
    `${team} is ${missing} FTE (${share}) under the strength its target was set on.`,
  strengthFine: (effective, planned) => `The strength is ${effective} of ${planned} FTE planned.`,
  waving: (visits) =>
    `The hands that were there made ${visits} of the visits that could be expected of them.`,
  coverage: (share) => `Of the contact that the plans ask for over twelve months ${share} was made.`,
  coverageLeast: (share, least, leastShare) =>
    `Of the contact that the plans ask for over twelve months ${share} was made; least in ${least}: ${leastShare}.`,
  rate: (rate, low, high) => `The hit rate over twelve months is ${rate}, between ${low} and ${high}.`,
  keys: {
    result: "Result against target",
    strength: "Effective strength",
    coverage: "Coverage of the plan, 12 months",
    rate: "Hit rate, 12 months",
    ofPlanned: (planned, share) => `of ${planned} planned, ${share}`,
    cases: (range, cases) => `${range}, on ${cases} quotes`,
  },
  gap: {
    title: (hours, customers) =>
      `The same difference, read twice: from hours mostly ${hours}, from customers mostly ${customers}`,
    hours: (effects) => `From hours: ${effects}`,
    customers: (effects) => `From customers: ${effects}`,
    sub: (period, unit) => `Revenue ${period}, ${unit}: from target (outlined) to result (solid)`,
    facts: (target, rows, result) => `Waterfall from target ${target} by ${rows} to result ${result}.`,
    share: "Share of the gap",
    shareNote:
      "Whoever names a cause reads here how much of the gap it explains. Below zero a step makes the gap smaller.",
    cut: "columns cut",
    merged: (names) => `No figure for ${names}; that step merges with the next.`,
    together: (names) => `${names} together`,
    target: "Target",
    result: "Result",
  },
  questions: "Six questions, three from hours and three from customers",
  hours: {
    have: {
      question: "Do we have the hands?",
      answer: (effective, planned) => `${effective}, of ${planned} planned.`,
      alone: (effective) => `${effective}; there is no planned strength.`,
    },
    wave: {
      question: "Do they wave?",
      answer: (share) => `${share} of the visits that could be expected of these hands.`,
    },
    quality: {
      question: "Do they deliver quality?",
      answer: (rate) => `Hit rate over twelve months: ${rate}.`,
    },
  },
  customers: {
    enough: {
      question: "Is the plan enough?",
      answer: (share) => `It promises ${share} of the year's target.`,
    },
    done: {
      question: "Is it carried out, at the right customers?",
      answer: (share) => `${share} of what the plan asks for over twelve months.`,
    },
    fits: {
      question: "Does it fit in the hours there are?",
      answer: (share) => `It needs ${share} of the hours available.`,
    },
  },
  trend: {
    title: (above, months) => `The revenue target was reached in ${above} of ${months} months`,
    sub: (unit, from, to) =>
      `Revenue by month, ${unit}, ${from} – ${to}; outlined: target, light: previous year`,
    facts: (month, last, plan) => `One column per month. ${month}: ${last} against a target of ${plan}.`,
    longSub: (unit, from, to) => `Revenue by month, ${unit}, ${from} – ${to}; dashed: target`,
    longFacts: (month, last, plan) =>
      `A line over the months. ${month}: ${last} against a target of ${plan}.`,
  },
};
