import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CliError } from "../../../src/command/cli-error.ts";
import { publishFolder } from "../../../src/publish/folder/publish-folder.ts";
import { putRight } from "../../../src/publish/folder/put-right.ts";
import { ownFolder, site } from "../../../src/publish/folder/report-folder.fixture.ts";
import { manifestOf, writeManifest } from "../../../src/publish/manifest.ts";
import { refuseOthers, refusePlace } from "../../../src/publish/places/refuse-place.ts";
import { changesBetween, printsOf } from "./prints.ts";

const names = ["a", "b", "data", "dist", "en", "index.html", "report.json", "manifest.json", "web.config"];
const leftovers = [".dist.before", ".dist.old-1", ".dist.building-1", ".dist.lock", ".a.before", ".a.lock"];
const path = fc
  .array(fc.constantFrom(...names, ...leftovers), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join("/"));

/**
 * What is put at a path: some text, a folder, a link, or a report of ours, with all its files or without one
 * of them.
 */
const thing = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("file"), text: fc.constantFrom("", "{}", "1", "mine") }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("folder"), text: fc.constant("") }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("link"),
      text: fc.oneof(path, fc.constantFrom("..", ".", "../a")),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("report"), text: fc.constantFrom("whole", "less") }),
  },
);

const around = fc.constantFrom("", ".", "..", "../..", "nope/..", "/", "./");
const asked = fc.oneof({ weight: 5, arbitrary: path }, { weight: 1, arbitrary: around });
const world = fc.record({
  things: fc.array(fc.tuple(path, thing), { minLength: 1, maxLength: 4 }),
  out: asked,
  data: fc.oneof(fc.constant("data"), asked),
});

type Thing = { kind: string; text: string };

function putReport(place: string, { text }: Thing): void {
  mkdirSync(join(place, "en"), { recursive: true });
  writeFileSync(join(place, "report.json"), '{"schema":1,"period":{"month":"old"},"figures":[]}');
  for (const page of ["index.html", "en/index.html"]) writeFileSync(join(place, page), "old");
  writeManifest(place);
  if (text === "less") rmSync(join(place, "index.html"));
}

/** Puts a thing at a path, as far as what is there already lets it. */
function put(place: string, one: Thing): void {
  try {
    mkdirSync(join(place, ".."), { recursive: true });
    if (one.kind === "file") writeFileSync(place, one.text);
    else if (one.kind === "folder") mkdirSync(place);
    else if (one.kind === "link") symlinkSync(one.text, place);
    else putReport(place, one);
  } catch {
    // A file where a folder is to be, a link in a circle: the world is then without it.
  }
}

/**
 * Files that the manifest of a report in the world lists, and the manifests: the only ones that may be
 * replaced or taken away.
 */
function listed(root: string, prints: Map<string, string>): Set<string> {
  const all = new Set<string>();
  for (const file of prints.keys()) {
    if (!file.endsWith("manifest.json")) continue;
    const folder = file.slice(0, -"manifest.json".length);
    const manifest = manifestOf(join(root, folder));
    for (const { path: own } of manifest?.files ?? []) all.add(`${folder}${own}`);
    if (manifest) all.add(file);
  }
  return all;
}

/** Whether a print is of a file or a link, by the first figures of its rights. */
const isFile = (found: string | undefined) => /^1[02]0/.test(found ?? "");

/** What only a run that died leaves: half a site, a lock with a number or with nothing in it. */
const ofDeadRun = /\/\.[^/]+\.(building-1(\/|$)|lock$)/;

/**
 * The command in short: judged, put right, published. Gives where, or null where it was refused with words.
 */
async function published(out: string, data: string): Promise<string | null> {
  try {
    const place = refusePlace(out, { data });
    putRight(place.real);
    refuseOthers(place);
    await publishFolder(place, site("new"));
    return place.real;
  } catch (error) {
    if (error instanceof CliError) return null;
    throw error;
  }
}

test("in ten thousand random worlds no file outside of what was asked for changes, and none in it that is not ours", async () => {
  // In memory where there is such a disk: half a million small files.
  const folder = existsSync("/dev/shm") ? mkdtempSync("/dev/shm/handjes-random-") : ownFolder("random");
  const before = process.cwd();
  let count = 0;
  let publications = 0;
  const holds = async ({ things, out, data }: { things: [string, Thing][]; out: string; data: string }) => {
    const root = join(folder, String(count++), "way", "root");
    mkdirSync(root, { recursive: true });
    process.chdir(root);
    // No two files hold the same, so that each can be found again.
    for (const [i, [where, one]] of things.entries())
      put(join(root, where), one.text === "mine" ? { ...one, text: `mine ${i}` } : one);
    const all = join(folder, String(count - 1));
    const was = printsOf(all);
    const ours = listed(all, was);
    const place = await published(out, data);
    const is = printsOf(all);
    if (place !== null) {
      publications++;
      expect(manifestOf(place)).not.toBeNull();
    }
    // What came into a site of before is moved to the new one: it is somewhere still.
    const kept = new Set(is.values());
    const isLost = (file: string) =>
      isFile(was.get(file)) && !ours.has(file) && !kept.has(was.get(file) ?? "");
    const lost = changesBetween(was, is).filter((file) => isLost(file) && !ofDeadRun.test(file));
    expect(lost).toEqual([]);
    rmSync(all, { recursive: true, force: true });
  };
  try {
    await fc.assert(fc.asyncProperty(world, holds), { numRuns: 10_000, seed: 16 });
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  }
  expect(publications).toBeGreaterThan(2_000);
}, 300_000);
