import type { Rule } from "../evidence.ts";
import { shareBeyond } from "../share.ts";

export const staleQuotes: Rule = {
  id: "stale_quotes",
  severity: "medium",
  // On one's own page the list of open quotes says it.
  kinds: ["team"],
  window: "month",
  metrics: ["quotes.stale", "quotes.open"],
  evidence({ figure, threshold }) {
    const stale = figure("quotes.stale", "month");
    if (!stale) return null;
    const { numerator = 0, denominator = 0 } = stale;
    return shareBeyond(
      { successes: numerator, cases: denominator, limit: threshold("stale_high"), side: "above" },
      { share: numerator / denominator, stale: numerator, open: denominator },
    );
  },
};
