import type { GlossaryTerm } from "../glossary-term.ts";

/** Terms that a reader from outside sales need not know. */
export const glossary: readonly GlossaryTerm[] = [
  {
    id: "fte",
    name: "FTE",
    words: ["FTE"],
    meaning: "A full working week. Two people who each work half a week are 1 FTE together.",
  },
  {
    id: "strength",
    name: "Planned staffing",
    words: ["planned staffing", "planned FTE"],
    meaning: "The FTE on which the target is based: what should be there, not what is.",
  },
  {
    id: "hit-rate",
    name: "Hit rate",
    words: ["hit rate"],
    meaning: "The share of closed quotes that was won. Open quotes do not count yet.",
  },
  {
    id: "coverage",
    name: "Plan completed",
    words: ["plan completed", "completion of the plan"],
    meaning:
      "The share of planned contacts that was completed, with the customer it was meant for. Extra contact with one customer does not make up for another.",
  },
  {
    id: "plan",
    name: "Contact plan",
    words: ["contact plan", "contact plans", "plans"],
    meaning:
      "How often a year, and how, an account manager wants to speak to each kind of customer. They make it themselves and say that it brings the result.",
  },
  {
    id: "load",
    name: "Load",
    words: ["load"],
    meaning: "The hours that the plan asks over the hours that there are for customers.",
  },
  {
    id: "prospect",
    name: "Prospect",
    words: ["prospect", "prospects"],
    meaning: "A company that is no customer yet and may become one.",
  },
  {
    id: "interval",
    name: "Interval",
    words: ["interval"],
    meaning:
      "Between what the true percentage probably lies (95%). The fewer the cases, the wider; a small difference within it says nothing yet.",
  },
];
