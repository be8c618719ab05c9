import { expect, test } from "vitest";
import { visible, visibleInLine } from "./visible.ts";

test("what a terminal would act on is shown as JSON writes it; line ends and tabs stay", () => {
  expect(visible("quo\u001b[31mtes\u0007.csv\r\n\tname")).toBe("quo\\u001b[31mtes\\u0007.csv\\u000d\n\tname");
  expect(visible("\u009b2J \u007f \u202egnp.exe \u2066x\u2069 \u200f")).toBe(
    "\\u009b2J \\u007f \\u202egnp.exe \\u2066x\\u2069 \\u200f",
  );
});

test("words, accents and emoji stay as they are, and what was made visible does too", () => {
  const plain = "Zoë’s “klanten” — ﷽ 👩‍💻 नमस्ते\u00a0€\u00ad";
  expect(visible(plain)).toBe(plain);
  expect(visible(visible("\u001b[2J"))).toBe("\\u001b[2J");
});

test("JSON stays the same JSON", () => {
  const value = { "\u001b[32mkey": "\u009b\u202e\u007f", lines: ["a\nb"] };
  const shown = visible(JSON.stringify(value, null, 2));
  for (const character of "\u001b\u009b\u202e\u007f") expect(shown).not.toContain(character);
  expect(JSON.parse(shown)).toEqual(value);
});

test("the name of a file cannot begin a line of its own", () => {
  expect(visibleInLine("a\n0 errors\t.csv")).toBe("a\\u000a0 errors\\u0009.csv");
});
