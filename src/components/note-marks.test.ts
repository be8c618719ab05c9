import { expect, test } from "vitest";
import { columns } from "../charts/columns.ts";
import { multiples } from "../charts/multiples.ts";
import { renderChart } from "../charts/render.ts";
import { withNoteMarks } from "./note-marks.ts";

const words = { id: "a", title: "t", description: "d" };
const month = (label: string) => ({
  ...{ label, actual: 10, plan: 12, previous: null, text: "10", deltaText: "−2" },
  tone: "neutral" as const,
});
const months = ["jan", "feb", "mrt"];
const names = { actualName: "Resultaat", planName: "Target", previousName: "Vorig jaar", emptyText: "–" };
const drawing = columns({ months: months.map(month), ...names }, "wide");

const table = (notes: Record<number, number[]>, labels = ["Maand", "Resultaat"]) => ({
  columns: labels.map((label) => ({ label, numeric: true })),
  rows: months.map((text, i) => [
    { text },
    ...labels.slice(1).map(() => ({ text: "10", ...(notes[i] ? { notes: notes[i] } : {}) })),
  ]),
});

test("months with notes have their numbers in a line below the drawing", () => {
  const marked = withNoteMarks(drawing, table({ 1: [3, 7] }));
  expect(marked.height).toBeGreaterThan(drawing.height ?? 0);
  const svg = renderChart(marked, words);
  expect(svg).toContain(">3 7</text>");
});

test("a drawing without notes stays as it is", () => {
  expect(withNoteMarks(drawing, table({}))).toBe(drawing);
});

test("in a panel a mark stands for the numbers, in the column of its name alone", () => {
  const panel = (label: string) => ({ label, note: "", values: [1, 2, 3], norm: [2, 2, 2] });
  const panels = multiples(
    {
      panels: [panel("Noord"), panel("Zuid")],
      ...{ firstLabel: "jan", lastLabel: "mrt", emptyText: "–" },
      ticks: [
        { value: 0, text: "0" },
        { value: 3, text: "3" },
      ],
    },
    "wide",
  );
  const own = table({}, ["Maand", "Noord", "Zuid"]);
  const rows = own.rows.map((row, i) =>
    row.map((cell, at) => (i === 2 && at === 2 ? { ...cell, notes: [1] } : cell)),
  );
  const marked = withNoteMarks(panels, { ...own, rows });
  expect(marked.height).toBe(panels.height);
  expect(marked.marks).toHaveLength((panels.marks?.length ?? 0) + 1);
  expect(renderChart(marked, words)).not.toBe(renderChart(panels, words));
});
