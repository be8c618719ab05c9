import * as Plot from "@observablehq/plot";
import { monthName, monthTick } from "./months.js";

const mean = (values) => values.reduce((total, value) => total + value, 0) / values.length;

/** The natural limits of an XmR chart: 2.66 times the mean moving range around the mean (Wheeler 1993). */
function limitsOf(values) {
  const centre = mean(values);
  const range = mean(values.slice(1).map((value, i) => Math.abs(value - values[i])));
  return { centre, low: Math.max(0, centre - 2.66 * range), high: centre + 2.66 * range };
}

/** Visits by month between the limits that the months before the last one set; a month outside them is a diamond. */
export function processChart(months, { width }) {
  const { centre, low, high } = limitsOf(months.slice(0, -1).map(({ perWeekday }) => perWeekday));
  const isOutside = ({ perWeekday }) => perWeekday < low || perWeekday > high;
  const place = { x: "month", y: "perWeekday" };
  return Plot.plot({
    width,
    height: 300,
    marginLeft: 50,
    marginRight: 60,
    x: { type: "point", label: null, tickFormat: monthTick },
    y: { label: "Visits per weekday", nice: true },
    marks: [
      Plot.ruleY([centre]),
      Plot.ruleY([low, high], { strokeDasharray: "4 3" }),
      Plot.text(
        [
          { level: centre, name: "Mean" },
          { level: low, name: "Lower" },
          { level: high, name: "Upper" },
        ],
        {
          y: "level",
          text: ({ level, name }) => `${name} ${level.toFixed(1)}`,
          frameAnchor: "right",
          textAnchor: "start",
          dx: 6,
        },
      ),
      Plot.lineY(months, { ...place, strokeWidth: 1.5 }),
      Plot.dot(months, {
        ...place,
        fill: "currentColor",
        title: ({ month, perWeekday }) => `${monthName(month)}: ${perWeekday.toFixed(1)}`,
      }),
      Plot.dot(months, { ...place, filter: isOutside, symbol: "diamond", r: 7, strokeWidth: 2.5 }),
    ],
  });
}
