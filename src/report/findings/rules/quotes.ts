import { type Rule, teamsAndPeople } from "../evidence.ts";
import { shareBeyond } from "../share.ts";

export const staleQuotes: Rule = {
  id: "stale_quotes",
  severity: "medium",
  kinds: teamsAndPeople,
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
