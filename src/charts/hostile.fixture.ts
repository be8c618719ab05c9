import type { PlotOptions } from "@observablehq/plot";
import fc from "fast-check";
import { ageBands } from "./age-bands.ts";
import { bullet } from "./bullet.ts";
import { columns } from "./columns.ts";
import { curves } from "./curves.ts";
import { dumbbell } from "./dumbbell.ts";
import { effects } from "./effects.ts";
import { fan } from "./fan.ts";
import { funnelPlot } from "./funnel-plot.ts";
import { type HeatBand, heat } from "./heat.ts";
import { histogram } from "./histogram.ts";
import { intervals } from "./intervals.ts";
import { load } from "./load.ts";
import { multiples } from "./multiples.ts";
import { placement } from "./placement.ts";
import { steps } from "./steps.ts";
import type { Form, Tone } from "./theme.ts";
import { trend } from "./trend.ts";
import { variance } from "./variance.ts";
import { waterfall } from "./waterfall.ts";
import { xmr } from "./xmr.ts";

/** A row of any chart. */
interface Row {
  label: string;
  text: string;
  a: number | null;
  b: number | null;
  flag: boolean;
  tone: Tone;
}

const value = fc.option(fc.integer({ min: 0, max: 200_000 }).map((hundredths) => hundredths / 100));

// Names as files have them: long, empty, with markup, with any character, like numbers and dates.
const label = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    "Noord",
    "2026-11-01",
    "12",
    "<script>alert(1)</script>",
    "Verkoopbinnendienst Grootzakelijk & Overheid",
    "Verkoopproductiviteitsverbeteringsprogramma",
    "Van der Meer-Grootveld, Johanna Wilhelmina",
  ),
);

/** Rows as files have them, and worse. */
export const row: fc.Arbitrary<Row> = fc.record({
  label,
  text: fc.constantFrom("", "−22 %", "€ 1.234.567", "12,5 % · 3 van 24", "geen gegevens"),
  a: value,
  b: value,
  flag: fc.boolean(),
  tone: fc.constantFrom("good", "bad", "neutral"),
});

const emptyText = "Er is niets te tonen.";
const ticks = [0, 500, 1000].map((tick) => ({ value: tick, text: String(tick) }));
const share = (number: number | null) => (number ?? 0) / 2000;

/** Every chart, drawn from the same rows. */
export const charts: Record<string, (rows: Row[], form: Form) => PlotOptions> = {
  variance: (rows, form) =>
    variance(
      {
        rows: rows.map(({ a, b, text, ...rest }) => {
          return { ...rest, actual: a, plan: b, actualText: text, deltaText: text, shareText: "−22 %" };
        }),
        actualHeading: "Effectief in gepland, fte",
        deltaHeading: "Verschil",
        shareHeading: "%",
        emptyText,
      },
      form,
    ),
  waterfall: (rows, form) =>
    waterfall(
      {
        steps: rows.map(({ a, b, flag, ...rest }, i) => {
          return { ...rest, from: a ?? 0, to: b ?? 0, kind: i === 0 ? "plan" : flag ? "actual" : "effect" };
        }),
        emptyText,
      },
      form,
    ),
  effects: (rows, form) =>
    effects(
      {
        rows: rows.map(({ a, b, flag, ...rest }) => {
          return { ...rest, value: a === null || flag ? a : -a, usual: b === null || flag ? b : -b };
        }),
        total: { label: "Verschil met het target", text: "−€ 1.234.567", tone: "bad" },
        emptyText,
      },
      form,
    ),
  fan: (rows, form) =>
    fan(
      {
        months: rows.map(({ label, a }) => ({ label: label.slice(0, 6), total: a })),
        ranges: { inner: [rows[0]?.a ?? 0, rows[1]?.b ?? 0], outer: [-1e7, 3e7], text: rows[0]?.text ?? "" },
        runRate: { value: rows[0]?.b ?? 0, text: rows[1]?.text ?? "" },
        target: { value: 12_345_678, text: rows[0]?.label ?? "" },
        emptyText,
      },
      form,
    ),
  multiples: (rows, form) =>
    multiples(
      {
        panels: rows.map(({ label, text, a, b, tone }) => {
          const ahead = { values: [b, null, a], norm: [null, a, b] };
          return { label, note: text, values: [a, b, null, a], norm: [b, b, a, null], ahead, tone };
        }),
        firstLabel: "okt 2025",
        lastLabel: "okt 2026",
        ticks,
        emptyText,
      },
      form,
    ),
  columns: (rows, form) =>
    columns(
      {
        months: rows.map(({ label, text, a, b, tone, flag }) => {
          const values = { actual: a, plan: b, previous: a, text, deltaText: text, tone };
          return { label: label.slice(0, 6), ...values, named: flag };
        }),
        band: { low: -400, high: 300 },
        bandName: "zo ver ligt een gewone maand van zijn target",
        actualName: "resultaat",
        planName: "target",
        previousName: "vorig jaar",
        emptyText,
      },
      form,
    ),
  trend: (rows, form) =>
    trend(
      {
        months: rows.map(({ label, text, a, b, tone }) => {
          return {
            label: label.slice(0, 6),
            actual: a,
            plan: b,
            text,
            planText: text,
            deltaText: text,
            tone,
          };
        }),
        actualName: "resultaat",
        planName: "target",
        deltaName: "Verschil",
        emptyText,
      },
      form,
    ),
  bullet: (rows, form) =>
    bullet(
      {
        rows: rows.map(({ a, b, ...rest }) => ({ ...rest, value: a, norm: b, normText: "van 1.158" })),
        emptyText,
      },
      form,
    ),
  "funnel plot": (rows, form) =>
    funnelPlot(
      {
        points: rows.map(({ label, text, a, b, flag }) => {
          return { label, text, n: Math.round(a ?? 0), rate: share(b), flagged: flag };
        }),
        p0: { value: 0.27, text: "samen 27 %" },
        limits: [100, 2000].map((n) => ({ n, low95: 0.2, high95: 0.3, low998: 0.1, high998: 0.4 })),
        text95: "95 %",
        text998: "99,8 %",
        nTicks: ticks,
        rateTicks: [{ value: 0, text: "0 %" }],
        nHeading: "Aantal afgesloten offertes",
        rateHeading: "Scoringskans",
        emptyText,
      },
      form,
    ),
  xmr: (rows, form) =>
    xmr(
      {
        points: rows.map(({ label, text, a, flag }) => ({
          label: label.slice(0, 6),
          value: a,
          signal: flag,
          text,
        })),
        mean: { value: 700, text: "gemiddeld 700 per werkdag" },
        lower: null,
        upper: { value: 720, text: "bovengrens 720 per werkdag" },
        emptyText,
      },
      form,
    ),
  intervals: (rows, form) =>
    intervals(
      {
        rows: rows.map(({ label, text, a, b, flag }) => ({
          label,
          text,
          rate: a,
          low: b,
          high: a,
          hollow: flag,
        })),
        reference: { value: 900, text: "alle teams 27 %" },
        ticks,
        emptyText,
      },
      form,
    ),
  steps: (rows, form) =>
    steps(
      {
        rows: rows.map(({ label, text, a }) => ({ label, text, count: a, rateText: `${text} ${label}` })),
        emptyText,
      },
      form,
    ),
  heat: (rows, form) =>
    heat(
      {
        rows: rows.map(({ label }) => label),
        columns: rows.map(({ label }) => label),
        cells: rows.map(({ a }, i) => ({ row: i, column: i, text: "112 %", band: band(a) })),
        bandTexts: ["onder 60 %", "60–90 %", "90–110 %", "boven 110 %"],
        emptyText,
      },
      form,
    ),
  dumbbell: (rows, form) =>
    dumbbell(
      {
        rows: rows.map(({ label, text, a, b }) => ({ label, text, hours: a, customers: b })),
        hoursName: "deel van de uren",
        customersName: "deel van de behoefte",
        ticks,
        emptyText,
      },
      form,
    ),
  placement: (rows, form) =>
    placement(
      {
        points: rows.map(({ label, text, a, b }) => ({ label, text, x: a, y: b })),
        xBand: [850, 1150],
        yNorm: 800,
        xTicks: ticks,
        yTicks: ticks,
        xHeading: "Uren die het plan vraagt, van de uren die er zijn",
        yHeading: "Dekking",
        corners: {
          topLeft: "Past",
          topRight: "Te veel gevraagd",
          bottomLeft: "Klanten missen contact",
          bottomRight: "",
        },
        emptyText,
      },
      form,
    ),
  ageBands: (rows, form) =>
    ageBands(
      {
        panels: ["Aantal", "Waarde, € 1.000"].map((heading) => ({
          heading,
          bars: rows.map(({ label, text, a, b }) => {
            const value = Math.abs(a ?? 0);
            return { label, text, value, stale: Math.min(value, Math.abs(b ?? 0)) };
          }),
        })),
        usual:
          rows[1] === undefined ? null : { after: 1, text: "negen van de tien orders waren er na 43 dagen" },
        emptyText,
      },
      form,
    ),
  curves: (rows, form) =>
    curves(
      {
        curves: rows.slice(0, 8).map(({ label, a, b, flag }, i) => ({
          name: i < 3 ? label : null,
          isReference: flag,
          until: Math.abs(a ?? 0),
          steps: [{ age: Math.abs(a ?? 0) / 2, share: Math.min(1, Math.abs(b ?? 0) / 200) }],
        })),
        ages: [0, 90, 180].map((value) => ({ value, text: String(value) })),
        shares: [0, 0.5, 1].map((value) => ({ value, text: `${100 * value} %` })),
        emptyText,
      },
      form,
    ),
  histogram: (rows, form) =>
    histogram(
      {
        classes: rows.map(({ label, text, a, tone }) => ({ label, text, tone, count: Math.abs(a ?? 0) })),
        emptyText,
      },
      form,
    ),
  load: (rows, form) =>
    load(
      {
        rows: rows.map(({ label, text, a, b, tone }) => {
          return {
            label,
            text,
            tone,
            required: a,
            available: b,
            requiredText: "1.240",
            availableText: "980",
          };
        }),
        band: [0.85, 1.15],
        requiredName: "plan vraagt, uren",
        availableName: "er zijn, uren",
        emptyText,
      },
      form,
    ),
};

function band(number: number | null): HeatBand | null {
  return number === null ? null : number < 500 ? 0 : number < 1000 ? 1 : number < 1500 ? 2 : 3;
}
