import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { namesInComments, placesIn, placesInComments } from "./named-places.ts";

const root = join(import.meta.dirname, "../..");

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

const read = (file: string) => readFileSync(join(root, file), "utf8");

/** What changed before may name what is gone, and a decision what it has done away with. */
const documents = ["README.md", "CONTRIBUTING.md", ...filesIn("docs", /\.md$/)].filter(
  (file) => !file.startsWith("docs/decisions/"),
);
const code = ["src", "scripts", "tools", "tests"].flatMap((folder) =>
  filesIn(folder, /\.(?:ts|astro|cjs|css)$/),
);

test("every path and file that a document names is there", () => {
  const missing = documents.flatMap((file) =>
    placesIn(read(file))
      .filter((place) => !existsSync(join(root, place)) && !existsSync(join(root, dirname(file), place)))
      .map((place) => `${file} names ${place}`),
  );
  expect(missing).toEqual([]);
});

test("every path that a comment names is there", () => {
  const missing = code.flatMap((file) =>
    placesInComments(read(file))
      .filter((place) => !existsSync(join(root, place)))
      .map((place) => `${file} names ${place}`),
  );
  expect(missing).toEqual([]);
});

test("every file that a comment names without its folder is there", () => {
  const known = new Set(
    [...code, ...documents, ...filesIn(".ci", /./), "astro.config.mjs", "CHANGELOG.md"].map((file) =>
      basename(file),
    ),
  );
  const missing = code.flatMap((file) =>
    namesInComments(read(file))
      .filter((name) => !known.has(name))
      .map((name) => `${file} names ${name}`),
  );
  expect(missing).toEqual([]);
});

test("places are found in backticks, in links and in the middle of a sentence", () => {
  expect(placesIn("See `src/metrics/`, [the data](docs/data.md#keys) or [this](../CHANGELOG.md).")).toEqual([
    "src/metrics",
    "docs/data.md",
    "../CHANGELOG.md",
  ]);
  expect(placesIn("At https://example.org/src/a.ts and `dist/src/a.ts` nothing is ours.")).toEqual([]);
  expect(
    placesInComments('const a = "src/none.ts"; // see src/text/format.ts.\n/** As docs/plan.md says. */'),
  ).toEqual(["src/text/format.ts", "docs/plan.md"]);
});
