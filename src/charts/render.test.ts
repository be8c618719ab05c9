import * as Plot from "@observablehq/plot";
import { afterEach, expect, test, vi } from "vitest";
import { elementsIn, textIn } from "../text/markup.fixture.ts";
import { renderChart } from "./render.ts";

const words = { id: "sterkte", title: "Noord is op sterkte", description: "Staven per team." };

const bar: Plot.PlotOptions = {
  axis: null,
  marks: [Plot.barX([{ value: 10 / 3 }], { x: "value", clip: true }), Plot.text(["a"], { x: () => 1 / 7 })],
};

afterEach(() => {
  vi.restoreAllMocks();
});

test("a chart is an image with a name and a description", () => {
  const [svg, ...parts] = elementsIn(renderChart(bar, words));
  expect(svg?.name).toBe("svg");
  expect(svg?.attribs).toMatchObject({ role: "img", focusable: "false" });
  const named = svg?.attribs["aria-labelledby"]?.split(" ") ?? [];
  expect(named.map((id) => textIn(parts.find(({ attribs }) => attribs.id === id)))).toEqual([
    words.title,
    words.description,
  ]);
  expect(parts.filter(({ attribs }) => "aria-label" in attribs)).toEqual([]);
});

test("a chart passes a strict policy and leaves the font to the page", () => {
  const svg = renderChart({ ...bar, style: { color: "red" } }, words);
  expect(svg).not.toMatch(/<style|style=|font-family|font-size|<script/);
  expect(svg).toContain('class="chart"');
});

test("numbers are rounded to hundredths in the drawing, not in the words", () => {
  const svg = renderChart(
    { ...bar, marks: [Plot.text(["1,0001 of 3.14159"], { x: () => 1 / 3 })] },
    { ...words, title: "2.71828" },
  );
  expect(svg).toContain("1,0001 of 3.14159");
  expect(svg).toContain("2.71828");
  expect(svg.replaceAll(/>[^<]+</g, "><")).not.toMatch(/\d\.\d{3}/);
});

test("ids begin with the chart's own and do not depend on what was drawn before", () => {
  const first = renderChart(bar, words);
  const second = renderChart(bar, words);
  expect(second).toBe(first);
  expect(first).toContain('clip-path="url(#sterkte-1)"');
  expect(first).toContain('<clipPath id="sterkte-1">');
});

test("names from a file are text, never markup", () => {
  const hostile = `<script>alert("1")</script>&amp;\u0000\u0007\ud800 ⚠️ ]]> "'`;
  const svg = renderChart(
    { ...bar, marks: [Plot.text([hostile], { x: () => 1 })] },
    { ...words, title: hostile, description: hostile },
  );
  expect(elementsIn(svg, "script")).toEqual([]);
  for (const part of elementsIn(svg, "text", "title", "desc")) {
    expect(textIn(part)).toBe(`<script>alert("1")</script>&amp;\ufffd\ufffd\ufffd ⚠️ ]]> "'`);
  }
  expect(svg.isWellFormed()).toBe(true);
});

test("a warning of Plot is an error, so no chart carries its sign", () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const strings = { ...bar, marks: [Plot.dot(["1", "2"], { x: (d: string) => d })] };
  expect(() => renderChart(strings, words)).toThrow('Plot warned while it drew chart "sterkte"');
  expect(warn).toHaveBeenCalled();
});

test("a figure and an id that is none are errors", () => {
  expect(() => renderChart({ ...bar, title: "Sterkte" }, words)).toThrow("leave out title");
  expect(() => renderChart(bar, { ...words, id: "1 team" })).toThrow('"1 team" is no id');
});
