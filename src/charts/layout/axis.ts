import { colour, type Tick } from "../theme.ts";
import { type Label, labelBox, thinned, touches, within } from "./labels.ts";

export interface AxisPlace {
  /** Middle of the labels' line. */
  y: number;
  left: number;
  right: number;
}

/** Values under an axis, moved inside its ends; one that would touch another is left out. */
export function axisLabels(ticks: Tick[], x: (value: number) => number, place: AxisPlace): Label[] {
  return thinned(ticks.map(({ value, text }) => centred(text, x(value), place)));
}

/**
 * Of more months than these the same month of each year is named rather than every so many: that is how years
 * are read.
 */
const mostCounted = 30;

/**
 * The names of months under an axis: every one, or every second, third … counted back from the last; and the
 * first.
 */
export function monthLabels(names: string[], x: (month: number) => number, place: AxisPlace): Label[] {
  const all = names.map((name, month) => centred(name, x(month), place)).reverse();
  const steps = all
    .map((_, i) => i + 1)
    .filter((step) => all.length <= mostCounted || 12 % step === 0 || step % 12 === 0);
  const every = steps.find((step) => apart(all.filter((_, i) => i % step === 0))) ?? 1;
  const regular = all.filter((_, i) => i % every === 0);
  const first = all.at(-1);
  if (first === undefined || regular.includes(first)) return regular;
  // The first month says where the chart begins: it goes before a neighbour, but not before the last month.
  return thinned([...regular.slice(0, 1), first, ...regular.slice(1)]);
}

function centred(text: string, x: number, { y, left, right }: AxisPlace): Label {
  return within({ x, y, text, anchor: "middle", fill: colour.muted }, left, right);
}

function apart(labels: Label[]): boolean {
  return labels.every((label, i) => {
    const next = labels[i + 1];
    return next === undefined || !touches(labelBox(label), labelBox(next), 8);
  });
}
