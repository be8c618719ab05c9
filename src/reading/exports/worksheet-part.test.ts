import { expect, test } from "vitest";
import { partOfWorksheet } from "./worksheet-part.ts";

const plan = ["accountmanager;middel;keer_per_jaar", "101;bezoek;6", "", "Totaal uren;100", ""];
const word = "Afspraken: vul in";
const agreements = ["accountmanager;soort;wat;op", "101;gevraagd;Hulp;02-09-2026"];

/** The lines of both parts of a worksheet, without the blank ones that only count. */
function parts(lines: readonly string[], end = "\r\n") {
  const bytes = new TextEncoder().encode(lines.join(end));
  return (["plan", "agreements"] as const).map((kind) => {
    const text = new TextDecoder().decode(partOfWorksheet(bytes, kind) ?? new Uint8Array());
    return text.split(/\r\n|\r|\n/).filter((line) => line !== "");
  });
}

test.each([
  ["as it was written", word, "\r\n"],
  ["in capitals", "AFSPRAKEN", "\r\n"],
  ["in other words", "Afspraken en toezeggingen", "\r\n"],
  ["in the second column", `;"${word}"`, "\r\n"],
  ["in the lines of an old Macintosh", word, "\r"],
  ["in English", "Agreements: fill in", "\n"],
])("the agreements are found below their word, %s", (_, heading, end) => {
  const [above, below] = parts([...plan, heading, ...agreements], end);
  expect(above).toEqual(plan.filter((line) => line !== ""));
  expect(below).toEqual([heading, ...agreements]);
});

test("where the word was taken away they are found by their headings", () => {
  expect(parts([...plan, ...agreements])[1]).toEqual(agreements);
});

test("where somebody put them on top, the plan is what stands below them", () => {
  expect(parts([word, ...agreements, "", ...plan])).toEqual([
    plan.filter((line) => line !== ""),
    [word, ...agreements],
  ]);
});

test("each part keeps the lines that it has in the file", () => {
  const bytes = new TextEncoder().encode([...plan, word, ...agreements].join("\r\n"));
  const text = new TextDecoder().decode(partOfWorksheet(bytes, "agreements"));
  expect(text.split("\n").findIndex((line) => line.startsWith("101"))).toBe(7);
});

test("a worksheet without agreements is the plan, whatever somebody asked for in it", () => {
  const help = '101;bezoek;"een auto\r\nAfspraken: geen"';
  expect(parts([...plan, help])[1]).toEqual([]);
});
