import { plainly, type Rule } from "../seen.ts";

export const understaffed: Rule = {
  id: "understaffed",
  severity: "high",
  kinds: ["team"],
  window: "month",
  metrics: ["strength.under", "strength.effective", "strength.planned"],
  see({ figure, threshold }) {
    const under = figure("strength.under", "month");
    const effective = figure("strength.effective", "month");
    const planned = figure("strength.planned", "month");
    if (!under || !effective || !planned) return null;
    return plainly(under.value >= threshold("understaffed"), {
      under: under.value,
      effective: effective.value,
      planned: planned.value,
    });
  },
};
