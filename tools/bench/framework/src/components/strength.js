import * as Plot from "@observablehq/plot";

const signed = new Intl.NumberFormat("en", { maximumFractionDigits: 1, signDisplay: "exceptZero" });

/** Effective FTE (solid) in the strength of the target (outlined), with the difference. */
export const strengthChart = (teams, { width }) =>
  Plot.plot({
    width,
    height: 300,
    marginLeft: 100,
    marginRight: 90,
    x: { label: "FTE", zero: true, grid: true },
    y: { type: "band", label: null, padding: 0.35 },
    marks: [
      Plot.barX(teams, { x: "planned", y: "team", fill: "none", stroke: "currentColor" }),
      Plot.barX(teams, {
        x: "effective",
        y: "team",
        fill: "var(--theme-foreground-focus)",
        insetTop: 8,
        insetBottom: 8,
      }),
      Plot.text(teams, {
        x: ({ planned, effective }) => Math.max(planned, effective),
        y: "team",
        text: ({ planned, effective }) =>
          `${signed.format(effective - planned)} (${signed.format((effective / planned - 1) * 100)}%)`,
        textAnchor: "start",
        dx: 6,
      }),
      Plot.ruleX([0]),
    ],
  });
