import { counted } from "../format.ts";
import type { agreements as nl } from "../nl/agreements.ts";

/** What was asked, promised and chosen in talks. */
export const agreements: typeof nl = {
  title: "What was agreed, and what became of it",
  ofTeam: "What the team was promised, and what became of it",
  caption: "What the lead owes first",
  columns: { what: "Agreement", who: "Who", due: "Due", became: "What became of it" },
  noText: (place) => `Agreement ${place}`,
  own: {
    asked: { account_manager: "you asked", lead: "your lead asked" },
    promised: { account_manager: "you promised", lead: "your lead promised" },
  },
  team: {
    asked: { account_manager: "team asked", lead: "lead asked" },
    promised: { account_manager: "team promised", lead: "lead promised" },
  },
  became: {
    onTime: (day) => `done on ${day}, on time`,
    after: (day) => `done on ${day}, later than agreed`,
    done: (day) => `done on ${day}`,
    dropped: (day) => `dropped on ${day}`,
    because: (said, why) => `${said}: ${why}`,
    open: "still stands",
    late: "not done yet, and the day has passed",
    vanished: "stood here last month, and no row says why it is gone",
  },
  toWrite: "Agreed now: what, by whom, by when",
  people: {
    asked: (count, f) => `Account managers asked for help ${counted(count, "time", "times", f)} this month`,
    onTime: (kept, due) => `of what was due on a day in twelve months, ${kept} of ${due} came on time`,
    onTimeShare: (share, kept, due, low, high) =>
      `of what was due on a day in twelve months, ${share} came on time (${kept} of ${due}; between ${low} and ${high} with 95% confidence)`,
    sentence: (...parts) => `${parts.join("; ")}.`,
    confidence: (said, kept, all) =>
      `Together account managers were ${said} sure on average that their plan brings the result of the quarter; ${kept} of ${all} statements came true.`,
    tooFew: "How sure people were of their plan beside what came true: too few to say.",
  },
  confidence: {
    title: "How sure you were, and what came true",
    said: (share, kept, all) =>
      `You said on average to be ${share} sure that your plan brings the result of the quarter. In ${kept} of ${all} quarters revenue reached the target.`,
    nearer: (own, base) =>
      `That is nearer to what came than who says the same each quarter (distance ${own} beside ${base}).`,
    notNearer: (own, base) =>
      `Who says the same each quarter was as near or nearer (distance ${own} beside ${base}).`,
    only: "This is in your own edition alone.",
  },
  choice: {
    steering: {
      hours: "steering on hours",
      customers: "steering on customers",
      both: "steering on both",
      none: "changing nothing",
    },
    chosen: (subject, steering, day) => `Chosen on ${day} for ${subject}: ${steering}.`,
    went: (label, then, month, now) => `${label} went from ${then} in ${month} to ${now}.`,
    alone: (expected) => `Regression to the mean alone would have given ${expected}.`,
    notCounted: "What regression to the mean alone would give cannot be told of this.",
  },
};
