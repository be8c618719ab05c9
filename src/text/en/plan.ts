import { counted, countedAs } from "../format.ts";
import type { plan as nl } from "../nl/plan.ts";

/** The plan of one account manager, spoken to. */
export const plan: typeof nl = {
  title: {
    agreed: (day) => `Your plan was agreed on ${day}`,
    lapsed: (day) => `Your plan is of ${day} and due for a new talk`,
    partly: (day) => `A part of your plan is agreed, from ${day}`,
    open: "You have a plan, but it is not agreed yet",
    imposed: "You work with the standard plan; a plan of your own is still to come",
    none: "There is no plan for your customers yet",
  },
  agreement: {
    holds: (until) => `The agreement holds until ${until}.`,
    imposed: "Fill in the worksheet with what you think the result needs.",
    drift: (parts) =>
      `Since the agreement your portfolio has changed: ${parts}. Is it still the same commitment?`,
    part: (segment, status, was, now) => `${segment} ${status} from ${was} to ${now}`,
  },
  changes: {
    title: (count, day, f) =>
      `Since the agreement of ${day} your plan has changed in ${counted(count, "place", "places", f)}`,
    line: (what, from, to) => `${what}: from ${from} to ${countedAs(to, "time", "times")} a year`,
  },
  proposal: {
    enough: "If your plan comes true, it is enough for your target this year.",
    does_not_fit: (hours) =>
      `The plan does not fit: this year lacks ${countedAs(hours, "hour", "hours")}. First choose what can go.`,
    unknown: "A proposal needs minutes on every line, and a hit rate and order value on every quote line.",
    no_target: "You have no target of your own; so nothing is proposed here.",
    newcomer:
      "Of who came from another team nothing is proposed here: target and results of before are that team’s.",
    reached: (contacts) =>
      `With ${countedAs(contacts, "more contact or quote", "more contacts and quotes")} a year the plan reaches your target within your hours; see the column proposed.`,
    short: (money) => `Within your hours the plan still lacks ${money}.`,
    hours: (hours) => `With ${countedAs(hours, "more hour", "more hours")} it could be done.`,
    noHours: "Even with more hours it cannot be done with these customers.",
    rate: (rate) => `Or the hit rate would have to be ${rate}.`,
    method:
      "The proposal looks for the fewest extra contacts that reach the target within the hours: half quotes a year more where they bring most, each with the visits that now go with it (after Lodish’s CALLPLAN).",
  },
  stated: {
    title: {
      above: (what) =>
        `Your plan counts on more than came true over the past year: the ${what} lies above what chance explains`,
      below: (what) => `Over the past year you did better than your plan states: the ${what} is higher`,
      within: "What your plan states fits what came true over the past year",
      unknown: "Whether your plan states what you reach is too early to say",
    },
    table: (r12) => `Stated and realised, of the same quotes, ${r12}`,
    what: "What",
    stated: "Stated",
    realised: "Realised (95%)",
    cases: "Based on",
    rate: "Hit rate",
    worth: "Order value",
    enough: "Enough for this year's target",
    note: "In brackets the 95% interval: where the stated number lies within it, the difference can be chance. No export measures how long a contact takes; the minutes are what your plan states, and the hours show whether they fit.",
  },
  promised: {
    more: (promised, days, kept, low, high) =>
      `Your plan counts on winning ${promised} of its quotes; of the same quotes ${kept} was won within ${days} days (${low} to ${high}): fewer than chance explains.`,
    less: (promised, days, kept, low, high) =>
      `Your plan counts on winning ${promised} of its quotes; of the same quotes ${kept} was won within ${days} days (${low} to ${high}): more than chance explains.`,
  },
  refusals: {
    title: "What can go until the plan fits",
    more: (count) => `${count} more ${count === 1 ? "line" : "lines"}`,
    lead: "Less often, where it costs least: where an hour brings little, or where you come often already. A list to agree on together, no decision.",
    line: (what, from, to, hours) =>
      `${what}: from ${from} to ${countedAs(to, "time", "times")} a year, ${countedAs(hours, "hour", "hours")}`,
  },
  help: {
    title: (count, f) => `You asked for help with ${counted(count, "part", "parts", f)} of your plan`,
    lead: "First the question whether that help came, only then whether the plan was met.",
  },
  done: (share, served, required) =>
    `Over twelve months ${share} of your plan was carried out: ${served} of ${required} contacts`,
  matrix: {
    caption: "Contacts a year, and the share completed over twelve months",
    times: (count, per) => `${count}×${per === "contact" ? " p.p." : ""}`,
    proposed: (now, proposed) => `${now} › ${proposed}`,
    note: (low) =>
      `Per account; p.p. is per contact person. After › comes the proposal. Coloured: less than ${low} done.`,
    ownNorm: "own norm",
    ownNorms: "Accounts with a norm of their own stand in the table below.",
  },
  table: "The plan, line by line",
  columns: {
    accounts: "Accounts",
    persons: "Contact persons",
    made: "Made in 12 months",
    times: "Times a year",
    proposed: "Proposed",
    minutes: "Minutes a time",
    rate: "Hit rate",
    value: "Order value",
    whose: "Whose",
  },
  own: "own",
  imposed: "everybody's",
  ownNorm: "this account",
  reckon: {
    ofAll: (rate) =>
      `Use a hit rate of ${rate}, the average of all: the differences between colleagues are no larger than chance.`,
    weighed: (rate) =>
      `Use a hit rate of ${rate}: yours and the average together, weighed by how many quotes you had.`,
    own: (rate, counts, sure, [low, high]) =>
      ` Yours was ${rate} (${counts} quotes; with ${sure} certainty between ${low} and ${high}).`,
    value: (value) => `Use an order value of ${value}.`,
  },
  whatIf: {
    noScript: "Without script nothing is calculated here; the plan as it is stands above.",
    lead: "Change a number and see at once what it costs in hours and what it brings. Nothing is sent.",
    share: "Share of the day for customers (%)",
    hours: "Hours, 12 months",
    load: "Load, 12 months",
    orders: "Expected orders, 12 months",
    revenue: "Expected revenue, 12 months",
    sufficiency: "Of this year's target",
    minimum: "Minimum, as a part of the plan",
    needed: "Needed from now, a week",
    unknown: "too early to say",
    reset: "Back to the plan",
    take: "Take the proposal",
    download: "Save my proposal",
    forWhom: "For whoever makes the report",
    how: "In the saved file fill in the day of the agreement under agreed_on, and put it as worksheet-… beside the other exports.",
    matrix: "Contacts a year × minutes each; for a quote also the hit rate",
    open: "What if I change my plan? Work out another plan",
    ordersFrom:
      "Only quotes count for orders and revenue: one visit more costs hours and does not change those.",
    verdicts: {
      room: "there is room",
      fits: "fits",
      barely: "just fits",
      over: "does not fit",
      enough: "enough",
      short: "not enough",
    },
    times: (what) => `${what}: times a year`,
    minutes: (what) => `${what}: minutes a time`,
    rate: (what) => `${what}: hit rate in %`,
  },
  due: {
    csv: "Who is due, as CSV",
    ics: "As a calendar for Outlook (.ics)",
    event: (account) => `${account}: due`,
    notReached: (missing, all) => `${missing} of ${all}`,
  },
};
