import type { ChildProcess } from "node:child_process";
import { mkdirSync, realpathSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownFolder } from "../../../src/publish/folder/report-folder.fixture.ts";
import { manifestOf } from "../../../src/publish/manifest.ts";
import { answerOf, startCommands } from "../in-one-process.ts";
import { changesBetween, printsOf } from "./prints.ts";
import { copyProgram } from "./program-copy.ts";
import { makeWorld } from "./world.ts";

// All of it lies in a folder of its own: a copy of the program, and a world. What lies above is judged in
// src/publish/places, and never tried.
const own = ownFolder("places");
const [program, world, site] = [join(own, "program"), join(own, "world"), join(own, "site")];
const work = join(world, "work");

let commands: ChildProcess;
let fresh = new Map<string, string>();
beforeAll(async () => {
  mkdirSync(program);
  copyProgram(program);
  await makeWorld(world);
  fresh = printsOf(world);
  commands = startCommands(program, work);
  const report = { name: "report", args: ["--data", "data", "--period", "2026-05", "--out", site] };
  expect(await answerOf(commands, report)).toMatchObject({ code: 0 });
}, 120_000);
afterAll(() => {
  commands.kill();
});

const period = ["--period", "2026-05"];
const commandsOf = {
  report: (place: string) => ["--data", "data", ...period, "--out", place],
  plan: (place: string) => ["--data", "data", ...period, "--out", place],
  template: (place: string) => ["--", place],
  pdf: (place: string) => ["--single", "--site", site, "--out", place],
  freeze: (place: string) => ["--data", place, ...period],
};
type Name = keyof typeof commandsOf;
const names = ["report", "plan", "template", "pdf", "freeze"] as const satisfies Name[];

/**
 * A place, and the exit code of each command that is asked to write there, in the order of the names. 0 it
 * writes, 1 the exports have errors, 2 refused.
 */
type Row = [place: string, codes: string];

const inEmptiness: Row[] = [
  ["", "22222"],
  ["  ", "22222"],
  ["~", "22222"],
  ["~/reports", "22222"],
  ["~root", "22222"],
];
const above: Row[] = [
  [".", "22221"],
  ["./", "22221"],
  ["..", "22221"],
  ["../..", "22221"],
  ["nope/..", "22222"],
  ["nope/../..", "22222"],
  ["report/..", "22221"],
  ["../link-to-work", "22221"],
  [work, "22221"],
  [program, "22221"],
  [`${program}/`, "22221"],
  [`${program}/scripts/..`, "22221"],
  [own, "22221"],
];
const data: Row[] = [
  ["data", "22220"],
  ["./data/", "22220"],
  [`../${basename(work)}/data`, "22220"],
  ["report/../data", "22220"],
  ["link-to-data", "22220"],
  ["../link-to-work/data", "22220"],
  [join(work, "data"), "22220"],
  ["dist/../data", "22222"],
  ["data/new", "22002"],
  ["data/old-report", "02221"],
  ["data/editions", "22002"],
  ["data/quotes.csv", "22222"],
];
const reports: Row[] = [
  ["report", "02221"],
  ["report/", "02221"],
  ["report/.", "02221"],
  ["report-with-others", "02221"],
  ["report-edited", "02221"],
  ["without-mark", "02221"],
  ["link-to-report", "02221"],
  ["link-to-link", "02221"],
  ["link-elsewhere", "02221"],
  ["report/inside", "00002"],
  ["report/index.html", "22222"],
];
const others: Row[] = [
  ["without-mark-half", "20221"],
  ["photos", "20221"],
  ["some-report", "20221"],
  ["some-manifest", "20221"],
  ["web-app", "20221"],
  ["forged-empty", "20221"],
  ["forged-report", "20221"],
  ["forged-outside", "20221"],
  ["link-to-photos", "20221"],
];
const nothing: Row[] = [
  ["new", "00002"],
  ["new/deep/er", "00022"],
  ["empty", "00021"],
  ["link-to-empty", "00021"],
  ["x".repeat(250), "22202"],
  ["x".repeat(300), "22222"],
];
const odd: Row[] = [
  ["link-to-nowhere", "22222"],
  ["link-to-nowhere/below", "22222"],
  ["circle-one", "22222"],
  ["link-elsewhere/..", "22221"],
  ["file.txt", "22222"],
  ["file.txt/below", "22222"],
  ["link-to-file", "22222"],
  ["page.html", "22202"],
  ["link-to-page", "22202"],
  ["pipe", "22222"],
];
const rows = [...inEmptiness, ...above, ...data, ...reports, ...others, ...nothing, ...odd];

/**
 * Where a command that writes to a place may change something, by its path in the world: beside a report is
 * kept what was changed by hand.
 */
function rootsOf(name: Name, place: string): string[] {
  const real = relative(world, realpathSync.native(join(place === "" ? "." : place)));
  if (name === "freeze") return [join(real, "editions")];
  return [real, real.replace(/([^/]+)$/, ".$1.edited")];
}

const isIn = (path: string, roots: readonly string[]) =>
  roots.some((root) => path === root || path.startsWith(`${root}/`) || root.startsWith(`${path}/`));

/** What of the world is a file of a report: the only ones that a report may take the place of. */
function filesOfReports(): Set<string> {
  const folders = [...fresh.keys()]
    .filter((path) => path.endsWith("/manifest.json"))
    .map((path) => path.slice(0, -14));
  return new Set(
    folders.flatMap((folder) => {
      const files = manifestOf(join(world, folder))?.files ?? [];
      return ["manifest.json", ...files.map(({ path }) => path)].map((path) => `${folder}/${path}`);
    }),
  );
}

async function tried(name: Name, place: string): Promise<{ code: number; said: string; changes: string[] }> {
  const answer = await answerOf(commands, { name, args: commandsOf[name](place) });
  return { ...answer, changes: changesBetween(fresh, printsOf(world)) };
}

test.each(rows)(
  "what lies where a command is asked to write stays: %s",
  async (place, codes) => {
    // Anew, also where the one before failed.
    await makeWorld(world);
    const ours = filesOfReports();
    for (const [i, name] of names.entries()) {
      const { code, said, changes } = await tried(name, place);
      const what = `${name} ${place}: ${said}`;
      expect(code, what).toBe(Number(codes[i]));
      expect(said, what).not.toMatch(/^\s+at /m);
      if (code !== 0) expect(changes, what).toEqual([]);
      if (code === 0) {
        const roots = rootsOf(name, join(place.startsWith("/") ? "" : work, place));
        expect(changes, what).not.toEqual([]);
        expect(
          changes.filter((path) => !isIn(path, roots)),
          what,
        ).toEqual([]);
        // What was there and is no file of a report is as it was.
        const lost = changes.filter(
          (path) => fresh.has(path) && !ours.has(path) && !roots.some((root) => path === root),
        );
        expect(name === "pdf" ? [] : lost, what).toEqual([]);
        await makeWorld(world);
      }
    }
  },
  120_000,
);

test("these are more than forty places, for five commands each", () => {
  expect(rows.length).toBeGreaterThan(40);
});
