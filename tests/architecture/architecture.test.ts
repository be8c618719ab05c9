import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { circlesIn } from "./circles.ts";
import { importsOf } from "./imports.ts";
import { rules } from "./rules.ts";
import { violations } from "./violations.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Code, without what tests it: a test may look anywhere. */
function codeIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|mjs)$/.test(entry.name))
    .filter((entry) => !/\.(test|fixture)\.ts$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

const code = [...codeIn("src"), ...codeIn("scripts"), ...codeIn("tools")];

test("every file imports only from the layers below it", () => {
  expect(code.length).toBeGreaterThan(50);
  expect(code.flatMap((file) => violations(file, readFileSync(join(root, file), "utf8")))).toEqual([]);
});

test("no files import each other in a circle", () => {
  expect(circlesIn(new Map(code.map((file) => [file, readFileSync(join(root, file), "utf8")])))).toEqual([]);
});

test("what is written for speed has one door", () => {
  const fast = "src/reading/columns/fast/";
  const entered = code
    .filter((file) => !file.startsWith(fast))
    .flatMap((file) =>
      importsOf(readFileSync(join(root, file), "utf8"))
        .map(({ from }) => posix.join(posix.dirname(file), from))
        .filter((target) => target.startsWith(fast) && target !== `${fast}fast.ts`)
        .map((target) => `${file} imports ${target}`),
    );
  expect(entered).toEqual([]);
});

test("a circle is found, also of types, and what leads to it is no part of it", () => {
  const files = new Map([
    ["src/a.ts", 'import { b } from "./b.ts";'],
    ["src/b.ts", 'import type { C } from "./deep/c.ts";'],
    ["src/deep/c.ts", 'export * from "../a.ts"; import { d } from "../d.ts";'],
    ["src/d.ts", 'import { e } from "./e.ts";'],
    ["src/e.ts", 'import { a } from "astro"; // import { d } from "./d.ts";'],
    ["src/f.ts", 'import { a } from "./a.ts";'],
  ]);
  expect(circlesIn(files)).toEqual([["src/a.ts", "src/b.ts", "src/deep/c.ts"]]);
});

test("every layer but the styles has its rule, and every rule its layer", () => {
  const folders = new Set(
    code.map((file) => (file.startsWith("src/") ? file.split("/", 2).join("/") : (file.split("/")[0] ?? ""))),
  );
  expect([...folders].sort()).toEqual(Object.keys(rules).sort());
});

test("tables have one door: what Arquero does otherwise than one thinks is dealt with there", () => {
  const users = code.filter((file) => /["']arquero["']/.test(readFileSync(join(root, file), "utf8")));
  expect(users).toEqual(["src/metrics/facts/tables.ts"]);
});

test("an arrow that points up is caught", () => {
  expect(
    violations("src/metrics/families/strength.ts", 'import { x } from "../../report/snapshot.ts";'),
  ).toEqual(["src/metrics/families/strength.ts imports src/report/snapshot.ts"]);
  expect(
    violations("src/charts/heat.ts", 'import type { Unit } from "../contract/vocabulary.ts";'),
  ).toHaveLength(1);
  expect(violations("src/charts/heat.ts", 'import { colour } from "./layout.ts";')).toEqual([]);
});

test("the reading side reaches the computing side at report/snapshot.ts and nowhere else", () => {
  expect(
    violations("src/views/strength.ts", 'import { readSnapshot } from "../report/snapshot.ts";'),
  ).toEqual([]);
  for (const path of ["../report/assemble.ts", "../metrics/figure.ts", "../reading/read.ts"]) {
    expect(violations("src/views/strength.ts", `import { x } from "${path}";`)).toHaveLength(1);
  }
});

test("a component takes the types of a view, never its code", () => {
  const file = "src/components/Figure.astro";
  expect(violations(file, '---\nimport type { ChartView } from "../views/page.ts";\n---')).toEqual([]);
  expect(violations(file, '---\nimport { x } from "../views/page.ts";\n---')).toHaveLength(1);
  expect(violations(file, '---\nimport type { X } from "../views/strength.ts";\n---')).toHaveLength(1);
});

test("imports are found however they are written", () => {
  const file = "src/statistics/wilson.ts";
  for (const line of [
    'import "../report/a.ts";',
    'export * from "../report/a.ts";',
    'export { a } from "../report/a.ts";',
    'import {\n  a,\n  type B,\n} from "../report/a.ts";',
    'const a = await import("../report/a.ts");',
    "import a, * as b from '../report/a.ts';",
  ]) {
    expect(violations(file, line), line).toEqual([`${file} imports src/report/a.ts`]);
  }
  expect(
    violations(file, '// import { a } from "../report/a.ts"\n/* export * from "../report/a.ts" */'),
  ).toEqual([]);
});

test("figures know no files, no clock, no locale and no earlier call", () => {
  for (const line of [
    'import { readFileSync } from "node:fs";',
    "const now = Date.now();",
    "const now = new Date();",
    "const today = Temporal.Now.plainDateISO();",
    'new Intl.NumberFormat("nl")',
    "names.sort((a, b) => a.localeCompare(b))",
    "const known = new WeakMap<Facts, readonly number[]>();",
  ]) {
    expect(violations("src/metrics/families/strength.ts", line), line).toHaveLength(1);
  }
  expect(violations("src/reading/text/decode.ts", 'import { readFileSync } from "node:fs";')).toEqual([]);
});
