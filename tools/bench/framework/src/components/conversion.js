import * as Plot from "@observablehq/plot";

/** Hit rates by the number of quotes they rest on, between the limits of chance; who lies outside the widest is named. */
export const conversionChart = ({ mean, limits, people }, { width }) =>
  Plot.plot({
    width,
    height: 360,
    marginLeft: 50,
    x: { label: "Closed quotes", zero: true },
    y: { label: "Hit rate (%)", percent: true, grid: true, domain: [0, 100] },
    marks: [
      Plot.areaY(limits, { x: "quotes", y1: "low95", y2: "high95", fillOpacity: 0.1 }),
      Plot.line(limits, { x: "quotes", y: "low998", strokeDasharray: "4 3" }),
      Plot.line(limits, { x: "quotes", y: "high998", strokeDasharray: "4 3" }),
      Plot.ruleY([mean]),
      Plot.dot(people, {
        x: "quotes",
        y: "rate",
        fill: "var(--theme-foreground-focus)",
        tip: true,
        channels: { name: "name" },
      }),
      Plot.text(people, {
        filter: ({ isOutside }) => isOutside,
        x: "quotes",
        y: "rate",
        text: "name",
        dy: -10,
      }),
    ],
  });
