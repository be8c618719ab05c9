export interface SparkData {
  /** One per month, null where there is none. */
  values: (number | null)[];
  norm?: number;
}

/** A sparkline of 96 × 24 pixels as SVG, hidden from screen readers: the number stands beside it. */
export function renderSpark(data: SparkData): string {
  const known = data.values.flatMap((value, month) => (value === null ? [] : [{ month, value }]));
  if (known.length === 0) return "";
  const all = known.map(({ value }) => value).concat(data.norm ?? []);
  const low = Math.min(...all);
  const high = Math.max(...all);
  const x = (month: number) => 4 + (88 * month) / Math.max(1, data.values.length - 1);
  const y = (value: number) => (high === low ? 12 : 4 + (16 * (high - value)) / (high - low));
  const path = known.map(({ month, value }) => `${x(month).toFixed(2)},${y(value).toFixed(2)}`).join("L");
  return `<svg class="spark" width="96" height="24" viewBox="0 0 96 24" aria-hidden="true" focusable="false"><path d="M${path}" fill="none" stroke="var(--ink)" stroke-width="1.5"/></svg>`;
}
