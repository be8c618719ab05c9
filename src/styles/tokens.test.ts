import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { colour, fontSize } from "../charts/theme.ts";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const css = read("tokens.css");

type Palette = Record<string, string>;

function palette(block: RegExp): Palette {
  const text = block.exec(css)?.[1] ?? "";
  return Object.fromEntries(
    [...text.matchAll(/--(\w+): (#[0-9a-f]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

const palettes = {
  light: palette(/^:root \{([^}]*)\}/m),
  dark: palette(/prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/),
  print: palette(/@media print \{\s*:root \{([^}]*)\}/),
};

/** WCAG 2.2: relative luminance of `#rgb` or `#rrggbb`. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, "$&$&") : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2: contrast between two colours, 1–21. */
function contrast(one = "", other = ""): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const textColours = ["ink", "muted", "good", "bad", "hours", "customers"];
const pairs = Object.entries(palettes).flatMap(([name, colours]) =>
  textColours.map((text) => ({ name, text, colours })),
);

test("contrast is counted as WCAG does", () => {
  expect(contrast("#000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#fff")).toBeCloseTo(4.48, 2);
});

test.each(pairs)(
  "$text can be read as text on paper in $name",
  ({ text, colours: { paper, [text]: ink } }) => {
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(Object.entries(palettes))(
  "the previous year can be seen on paper in %s",
  (_, { previous, paper }) => {
    expect(contrast(previous, paper)).toBeGreaterThanOrEqual(3);
  },
);

test("every colour of the charts is a token", () => {
  for (const value of Object.values(colour)) {
    expect(palettes.light, value).toHaveProperty(value.replace(/^var\(--|\)$/g, ""));
  }
});

test("the charts are written in the size that they were measured for", () => {
  expect(read("figure.css")).toContain(`font: 500 ${fontSize}px`);
});
