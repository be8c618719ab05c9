import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const isText = (name: string) => /\.(ts|js|astro|css|md|ya?ml)$/.test(name);

/** The program, its tests and its docs, each with what it says. */
const files = ["src", "scripts", "tools", "tests", "docs"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isText(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  .concat(join(root, "README.md"))
  .map((path) => ({ path: relative(root, path), text: readFileSync(path, "utf8") }));

/** Papers in capitals at the root of the project. */
const ours: ReadonlySet<string> = new Set(["README.md", "CHANGELOG.md", "CONTRIBUTING.md"]);

test("a source is named as a source, or as a file of the docs: no paper that a reader does not have", () => {
  const named = files.flatMap(({ path, text }) =>
    [...text.matchAll(/\b[A-Z]{2,}\.md\b/g)].map(([paper]) => ({ path, paper })),
  );
  expect(named.filter(({ paper }) => !ours.has(paper))).toEqual([]);
});

test("every file of the docs that code names is there", () => {
  const named = files
    .filter(({ path }) => !path.startsWith("docs"))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\bdocs\/[a-z/-]+\.md\b/g)].map(([doc]) => ({ path, doc })),
    );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ doc }) => !existsSync(join(root, doc)))).toEqual([]);
});

test("no comment is wider than the code", () => {
  const width = 110;
  const wide = files
    .filter(({ path }) => path.endsWith(".ts"))
    .flatMap(({ path, text }) =>
      text
        .split("\n")
        .flatMap((line, i) =>
          line.length > width && /^\s*(?:\/\/|\*|\/\*\*)/.test(line) ? [`${path}:${i + 1}`] : [],
        ),
    );
  expect(wide).toEqual([]);
});
