import * as Plot from "@observablehq/plot";
import { monthName, monthTick } from "./months.js";

const percent = (share) => `${Math.round(share * 100)}%`;

/** Revenue by month as columns, the target as a line across each, and the part of it that was made. */
export const revenueChart = (months, { width }) =>
  Plot.plot({
    width,
    height: 300,
    marginLeft: 50,
    x: { type: "band", label: null, tickFormat: monthTick },
    y: { label: "Revenue (million €)", grid: true, transform: (value) => value / 1e6 },
    marks: [
      Plot.barY(months, {
        x: "month",
        y: "revenue",
        fill: ({ revenue, target }) =>
          revenue < target ? "var(--theme-foreground-faint)" : "var(--theme-foreground-focus)",
        title: ({ month, revenue, target }) =>
          `${monthName(month)}: € ${revenue.toLocaleString("en")}, ${percent(revenue / target)} of target`,
      }),
      Plot.tickY(months, { x: "month", y: "target", strokeWidth: 2 }),
      Plot.text(months, {
        x: "month",
        y: ({ revenue, target }) => Math.max(revenue, target),
        text: ({ revenue, target }) => percent(revenue / target),
        dy: -8,
      }),
      Plot.ruleY([0]),
    ],
  });
