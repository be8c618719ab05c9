import { expect, test } from "vitest";
import { isPlainPath } from "./compile.ts";

test("a path is plain while it has no mark that means something in a URL or in code", () => {
  for (const path of [
    "/home/anna/handjes",
    "/srv/Rapport 2026 (kopie)/één_map, v1.2+3",
    "C:\\Users\\anna\\handjes",
    "/mnt/Ünïcødé/日本",
    "/srv/anna's & jan's [2]",
  ])
    expect(isPlainPath(path), path).toBe(true);
  for (const name of [
    "a#b",
    "a?b",
    "a%b",
    "a%20b",
    'a"b',
    "a\nb",
    "a\tb",
    "a`b",
    "a$b",
    "a*b",
    "a{b}",
    "a|b",
  ])
    expect(isPlainPath(`/home/${name}/handjes`), name).toBe(false);
});
