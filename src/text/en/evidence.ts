import type { EvidenceWords } from "../evidence-words.ts";

/** The rows behind a finding. */
export const evidence: EvidenceWords = {
  rows: "rows",
  columns: {
    figure: "figure",
    part: "part",
    file: "file",
    line: "line",
    to: "to line",
    rows: "rows",
    date: "date",
    accountId: "account id",
    account: "account",
    person: "account manager",
    what: "what",
    amount: "amount or number",
    share: "counts for",
    group: "belongs to",
    by: "by",
    draft: "errors in draft",
  },
  parts: {
    figure: "result",
    numerator: "numerator",
    denominator: "denominator",
    sum: "sum",
    contracted: "contracted",
    absent: "long absence",
    orders: "orders",
    lump: "mean lump",
    visits: "visits",
    fte: "FTE-months",
    others: "the others together",
    stated_rate: "stated rate",
    won: "won",
    stated_value: "stated value",
    value: "value",
    working_days: "working days",
    setting: "setting",
  },
  outcomes: { open: "open", won: "won", lost: "lost", credit: "credit note" },
  rest: "rows that this edition does not list, together",
  recipes: {
    "result.attainment": "Σ numerator / Σ denominator: revenue over target.",
    "result.chance":
      "Add up the orders by the number in belongs to; u = Σ of those sums squared / Σ of those sums, or under ten numbers the mean lump. The chance is Poisson’s of at most numerator / u at setting × denominator / u, with numerator and denominator of result.attainment.",
    "plan.yield": "Σ numerator / Σ denominator: revenue over what the quote lines expect.",
    "plan.yield_chance":
      "Add up the orders by the number in belongs to; u = Σ of those sums squared / Σ of those sums, or under ten numbers the mean lump. The chance is Poisson’s of at most numerator / u at setting × denominator / u, with numerator and denominator of plan.yield.",
    "strength.planned": "Σ sum.",
    "strength.effective": "Σ contracted − long absence. Of absence only the total stands here.",
    "strength.under": "(strength.planned − strength.effective) / strength.planned.",
    "plan.load": "Σ numerator / Σ denominator: hours that the plan asks over the hours there are.",
    "plan.sufficiency":
      "Σ numerator / Σ denominator: what the quote lines expect over the whole year, over the target of the year.",
    "plan.sufficiency_realised":
      "plan.sufficiency × (Σ won / Σ stated rate) × (Σ value / Σ stated value). The interval follows from Wilson’s on won of all rows with a stated rate, and from that of a lognormal distribution on the values.",
    "plan.agreed": "Σ numerator / Σ denominator: contacts on a line that was agreed over all contacts.",
    "plan.coverage":
      "Σ numerator / Σ denominator: contacts that the plan asked for over what it asked. A contact beyond that is not listed.",
    "plan.surplus": "Σ sum: contacts above the maximum.",
    "plan.realised": "Σ sum: all contacts at the own accounts.",
    "plan.overdue":
      "Σ numerator / Σ denominator: accounts overdue over accounts with a plan. The date is that of the last contact.",
    "activity.new_share":
      "Σ numerator / Σ denominator: visits and calls at who was a prospect then over those at all known accounts.",
    "process.signal":
      "Σ sum of each month in belongs to / the working days of that month. Of these a chart (XmR) with limits from the months before the last: mean ± 2.66 × mean step; where the time of the year explains more than half in 24 months, of the difference from that calendar month. The last month outside the limits is 1, eight on one side 2, three of four nearer to a limit than to the mean 3.",
    "peers.orders_ratio":
      "Σ numerator / the others together: orders over what is to be expected of these accounts. Of colleagues only that result stands here.",
    "peers.visits_ratio":
      "(Σ visits / Σ FTE-months) / the others together: visits per FTE-month beside those of the others.",
    "peers.visit_to_order_ratio":
      "(Σ orders / Σ visits) / the others together: orders per visit beside those of the others.",
    "quotes.stale": "Σ sum: open quotes older than the age at which nine of ten orders are there.",
    "quotes.open": "Σ sum: quotes that are open on the last day.",
    "data.orders_unlogged":
      "Σ numerator / Σ denominator: orders without a quote, visit or call before at that account over orders at a known account.",
  },
};
