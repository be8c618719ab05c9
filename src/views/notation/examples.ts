import type { HeatBand } from "../../charts/heat.ts";
import type { ChartView, TableView } from "../page.ts";
import { tolerance } from "../parts/chance.ts";
import { type Reader, toneOf } from "../parts/reader.ts";

interface Example {
  id: string;
  words: { message: string; sub: string; facts: string; note?: string };
  drawing: ChartView["drawing"];
  /** What is drawn: a name and its value, as the reader writes it. */
  rows: [name: string, value: string][];
}

function exampleChart({ words }: Reader, { id, words: own, drawing, rows }: Example): ChartView {
  const subtitle = words.notation.example(own.sub);
  const table: TableView = {
    id: `${id}-table`,
    caption: own.message,
    columns: [
      { label: words.shared.step, numeric: false },
      { label: words.notation.value, numeric: false },
    ],
    rows: rows.map((row) => row.map((text) => ({ text }))),
    isFixed: true,
  };
  return {
    id,
    message: own.message,
    subtitle,
    description: own.facts,
    drawing,
    table,
    metrics: [],
    ...(own.note === undefined ? {} : { note: own.note }),
  };
}

function scenarios({ words, formats }: Reader): Example {
  const own = words.notation.scenarios;
  const [actual, plan, previous] = [
    [96, 104, 88],
    [100, 100, 105],
    [90, 97, 101],
  ];
  const months = own.months.map((label, i) => {
    const delta = (actual?.[i] ?? 0) - (plan?.[i] ?? 0);
    return {
      label,
      actual: actual?.[i] ?? null,
      plan: plan?.[i] ?? null,
      previous: previous?.[i] ?? null,
      text: formats.number(actual?.[i] ?? 0),
      deltaText: formats.signedNumber(delta),
      tone: toneOf(delta),
    };
  });
  return {
    id: "scenarios",
    words: own,
    drawing: {
      chart: "columns",
      data: {
        months,
        actualName: own.actual,
        planName: own.plan,
        previousName: own.previous,
        band: { low: -9, high: 8 },
        bandName: own.ordinary,
        emptyText: words.shared.empty,
      },
    },
    rows: months.map(({ label, text, deltaText }) => [label, `${text} (${deltaText})`]),
  };
}

function differences({ words, formats }: Reader): Example {
  const own = words.notation.variance;
  const figures = [
    { actual: 6.4, plan: 8.5 },
    { actual: 6.6, plan: 6 },
    { actual: 5.9, plan: 6 },
  ];
  const rows = figures.map(({ actual, plan }, i) => ({
    label: own.teams[i] ?? "",
    actual,
    plan,
    actualText: formats.fte(actual),
    planText: own.of(formats.fte(plan)),
    deltaText: formats.signedFte(actual - plan),
    shareText: formats.signedPercent(actual / plan - 1),
    tone: toneOf(actual - plan, tolerance * plan),
  }));
  return {
    id: "variance",
    words: own,
    drawing: {
      chart: "variance",
      data: {
        rows,
        actualHeading: own.actual,
        deltaHeading: own.delta,
        shareHeading: own.share,
        emptyText: words.shared.empty,
      },
    },
    rows: rows.map(({ label, actualText, planText, shareText }) => [
      label,
      `${actualText} ${planText} (${shareText})`,
    ]),
  };
}

function addingUp({ words, formats }: Reader): Example {
  const own = words.notation.steps;
  const effects = [-14, 4, -10];
  const target = 120;
  let level = target;
  const steps = own.labels.map((label, i) => {
    const effect = effects[i - 1];
    if (effect === undefined) {
      const kind = i === 0 ? ("plan" as const) : ("actual" as const);
      return { label, from: 0, to: level, text: formats.number(level), kind, tone: "neutral" as const };
    }
    const from = level;
    level += effect;
    const text = formats.signedNumber(effect);
    return { label, from, to: level, text, kind: "effect" as const, tone: toneOf(effect) };
  });
  return {
    id: "steps",
    words: own,
    drawing: { chart: "waterfall", data: { steps, emptyText: words.shared.empty } },
    rows: steps.map(({ label, text }) => [label, text]),
  };
}

function causes({ words, formats }: Reader): Example {
  const own = words.notation.effects;
  const effects = [
    { value: -14, usual: -13 },
    { value: 4, usual: 9 },
    { value: -10, usual: 2 },
  ];
  const rows = effects.map((effect, i) => ({
    ...effect,
    label: own.labels[i] ?? "",
    text: formats.signedNumber(effect.value),
    tone: toneOf(effect.value),
  }));
  const sum = effects.reduce((total, { value }) => total + value, 0);
  const total = { label: own.total, text: formats.signedNumber(sum), tone: toneOf(sum) };
  return {
    id: "effects",
    words: own,
    drawing: {
      chart: "effects",
      data: { rows, total, emptyText: words.shared.empty },
    },
    rows: [...rows, total].map(({ label, text }) => [label, text]),
  };
}

function doubt({ words, formats }: Reader): Example {
  const own = words.notation.doubt;
  const ranges = [
    { rate: 0.31, low: 0.26, high: 0.37, hollow: false },
    { rate: 0.35, low: 0.16, high: 0.6, hollow: true },
  ];
  const rows = ranges.map((range, i) => ({ ...range, label: own.rows[i] ?? "", text: own.texts[i] ?? "" }));
  const ticks = [0, 0.2, 0.4, 0.6].map((value) => ({ value, text: formats.percent(value) }));
  return {
    id: "doubt",
    words: own,
    drawing: {
      chart: "intervals",
      data: { rows, ticks, reference: { value: 0.27, text: own.all }, emptyText: words.shared.empty },
    },
    rows: rows.map(({ label, text }) => [label, text]),
  };
}

function byChance({ words, formats }: Reader): Example {
  const own = words.notation.chance;
  const p0 = 0.27;
  const at = (n: number, z: number) => Math.min(1, Math.max(0, p0 + z * Math.sqrt((p0 * (1 - p0)) / n)));
  const limits = Array.from({ length: 40 }, (_, i) => 3 + i * 3).map((n) => ({
    n,
    low95: at(n, -1.96),
    high95: at(n, 1.96),
    low998: at(n, -3.09),
    high998: at(n, 3.09),
  }));
  const points = [
    { n: 24, rate: 0.125 },
    { n: 42, rate: 0.31 },
    { n: 61, rate: 0.22 },
    { n: 88, rate: 0.33 },
    { n: 96, rate: 0.094 },
  ].map((point) => ({
    ...point,
    label: own.flagged,
    flagged: point.n === 96,
    text: own.text,
  }));
  return {
    id: "chance",
    words: own,
    drawing: {
      chart: "funnelPlot",
      data: {
        points,
        limits,
        p0: { value: p0, text: own.all },
        text95: own.limits[0] ?? "",
        text998: own.limits[1] ?? "",
        nTicks: [0, 30, 60, 90, 120].map((value) => ({ value, text: formats.number(value) })),
        rateTicks: [0, 0.2, 0.4, 0.6, 0.8].map((value) => ({ value, text: formats.percent(value) })),
        nHeading: own.n,
        rateHeading: own.rate,
        emptyText: words.shared.empty,
      },
    },
    rows: points.map(({ n, rate }) => [formats.number(n), formats.percent(rate)]),
  };
}

function change({ words, formats, report }: Reader): Example {
  const own = words.notation.change;
  const values = [9.2, 8.8, 9.6, 9.1, 8.7, 9.3, 8.2, 8.9, 9.4, 8.1, 8.3, 6.2];
  const months = report.snapshot.period.trend.slice(-values.length);
  const points = values.map((value, i) => ({
    label: formats.shortMonth(months[i] ?? report.snapshot.period.month),
    value,
    ...(i === values.length - 1 ? { signal: true, text: own.signal } : {}),
  }));
  return {
    id: "change",
    words: own,
    drawing: {
      chart: "xmr",
      data: {
        points,
        mean: { value: 8.8, text: own.mean },
        lower: { value: 6.9, text: own.lower },
        upper: { value: 10.7, text: own.upper },
        emptyText: words.shared.empty,
      },
    },
    rows: points.map(({ label, value }) => [label, formats.number(value, 1)]),
  };
}

function covered({ words, formats }: Reader): Example {
  const own = words.notation.coverage;
  const shares: [number | null, HeatBand | null][] = [
    [0.55, 0],
    [0.92, 2],
    [1.4, 3],
    [null, null],
  ];
  const cells = shares.map(([share, band], i) => ({
    row: Math.floor(i / 2),
    column: i % 2,
    text: share === null ? "–" : formats.percent(share),
    band,
  }));
  const [first = "", second = "", third = "", fourth = ""] = own.bands;
  return {
    id: "coverage",
    words: own,
    drawing: {
      chart: "heat",
      data: {
        rows: ["A", "B"],
        columns: own.columns,
        cells,
        bandTexts: [first, second, third, fourth],
        emptyText: words.shared.empty,
      },
    },
    rows: cells.map(({ row, column, text }) => [
      `${["A", "B"][row] ?? ""}, ${own.columns[column] ?? ""}`,
      text,
    ]),
  };
}

function yearEnd({ words, formats }: Reader): Example {
  const own = words.notation.yearEnd;
  const totals = [90, 185, 270, 380, 470, 560, 640, 720, 830];
  const [inner, outer] = [[1080, 1180] as const, [1040, 1230] as const];
  const [runRate, target] = [1107, 1200];
  const range = ([low, high]: readonly [number, number]) =>
    words.forecast.between(formats.number(low), formats.number(high));
  return {
    id: "year-end",
    words: own,
    drawing: {
      chart: "fan",
      data: {
        months: own.months.map((label, i) => ({ label, total: totals[i] ?? null })),
        ranges: { inner, outer, text: words.forecast.innerAtEnd(range(inner)) },
        runRate: {
          value: runRate,
          text: words.forecast.atEnd(words.forecast.runRate, formats.number(runRate)),
        },
        target: { value: target, text: words.forecast.atEnd(words.forecast.target, formats.number(target)) },
        emptyText: words.shared.empty,
      },
    },
    rows: [
      ...own.months.map((label, i): [string, string] => [
        label,
        totals[i] === undefined ? "–" : formats.number(totals[i]),
      ]),
      [words.forecast.inner, range(inner)],
      [words.forecast.outer, range(outer)],
      [words.forecast.runRate, formats.number(runRate)],
      [words.forecast.target, formats.number(target)],
    ],
  };
}

/** An example of each form of the notation: most one under another, the last two beside each other. */
export function notationExamples(reader: Reader): { each: ChartView[]; beside: [ChartView, ChartView] } {
  const examples = [scenarios, differences, addingUp, causes, doubt, byChance, change];
  return {
    each: examples.map((example) => exampleChart(reader, example(reader))),
    beside: [exampleChart(reader, covered(reader)), exampleChart(reader, yearEnd(reader))],
  };
}
