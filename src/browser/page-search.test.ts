import { expect, test } from "vitest";
import { matches } from "./page-search.ts";

test("the beginning of each word finds a name, in any order, whatever its accents and capitals", () => {
  expect(matches("Müller Installatietechniek B.V.", "install mul")).toBe(true);
  expect(matches("Wouter in 't Veld", "veld wou")).toBe(true);
  expect(matches("Zoë Hoekstra", "zoe")).toBe(true);
  expect(matches("Françoise Maas", "oise")).toBe(false);
  expect(matches("Noord", "noord zuid")).toBe(false);
});

test("asking nothing finds everything", () => {
  expect(matches("Noord", "")).toBe(true);
  expect(matches("Noord", "  ")).toBe(true);
});

test("what is typed is never a pattern", () => {
  expect(matches("Noord", "(.*")).toBe(false);
});
