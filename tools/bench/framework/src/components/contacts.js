import * as Plot from "@observablehq/plot";
import { monthName, monthTick } from "./months.js";

/** Contacts by month, a row of columns for each medium. */
export const contactsChart = (contacts, { width }) =>
  Plot.plot({
    width,
    height: 420,
    marginLeft: 50,
    marginRight: 80,
    x: { type: "band", label: null, tickFormat: monthTick },
    y: { label: "Contacts", grid: true, ticks: 3 },
    fy: { label: null, domain: [...new Set(contacts.map(({ medium }) => medium))] },
    marks: [
      Plot.barY(contacts, {
        x: "month",
        y: "contacts",
        fy: "medium",
        fill: "var(--theme-foreground-focus)",
        title: ({ month, medium, contacts }) => `${monthName(month)}: ${contacts} ${medium.toLowerCase()}`,
      }),
      Plot.ruleY([0]),
    ],
  });
