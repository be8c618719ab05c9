import * as Plot from "@observablehq/plot";

const percent = (part, whole) => `${Math.round((part / whole) * 100)}%`;

/** Contacts by segment: planned (outlined), of those made (solid), and all that were done (a tick). */
export const planChart = (segments, { width }) =>
  Plot.plot({
    width,
    height: 260,
    marginLeft: 50,
    marginRight: 190,
    x: { label: "Contacts", zero: true, grid: true },
    y: { type: "band", label: "Segment", padding: 0.35 },
    marks: [
      Plot.barX(segments, { x: "planned", y: "segment", fill: "none", stroke: "currentColor" }),
      Plot.barX(segments, {
        x: "served",
        y: "segment",
        fill: "var(--theme-foreground-focus)",
        insetTop: 8,
        insetBottom: 8,
      }),
      Plot.tickX(segments, { x: "done", y: "segment", strokeWidth: 2, inset: 4 }),
      Plot.text(segments, {
        x: ({ planned, done }) => Math.max(planned, done),
        y: "segment",
        text: ({ planned, served, accounts, onPlan }) =>
          `${percent(served, planned)} served\n${percent(onPlan, accounts)} of ${accounts} accounts on plan`,
        textAnchor: "start",
        dx: 6,
      }),
      Plot.ruleX([0]),
    ],
  });
