import { expect, test } from "vitest";
import { saidWords } from "./said-words.ts";

test("a word is found as it is written, else in another case, else with other accents and marks", () => {
  const find = saidWords([
    ["Gewonnen", "won"],
    ["Verloren!", "lost"],
    ["bel-afspraak", "call"],
  ]);
  expect(find("Gewonnen")).toBe("won");
  expect(find("GEWONNEN ")).toBe("won");
  expect(find("Gewönnen")).toBe("won");
  expect(find("bel afspraak")).toBe("call");
  expect(find("iets anders")).toBeUndefined();
});

test("each form counts only where it can be no other word that is said", () => {
  const find = saidWords([
    ["Won", "a"],
    ["WON", "b"],
  ]);
  expect([find("Won"), find("WON"), find("won")]).toEqual(["a", "b", undefined]);
  const alike = saidWords([
    ["Won", "a"],
    ["WON", "a"],
  ]);
  expect(alike("won")).toBe("a");
});
