import { certain, type Rule } from "../evidence.ts";

export const understaffed: Rule = {
  id: "understaffed",
  severity: "high",
  kinds: ["team"],
  window: "month",
  metrics: ["strength.under", "strength.effective", "strength.planned"],
  evidence({ figure, threshold }) {
    const under = figure("strength.under", "month");
    const effective = figure("strength.effective", "month");
    const planned = figure("strength.planned", "month");
    if (!under || !effective || !planned) return null;
    return certain(under.value >= threshold("understaffed"), {
      under: under.value,
      effective: effective.value,
      planned: planned.value,
    });
  },
};
