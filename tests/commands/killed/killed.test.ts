import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../../../src/publish/files/write-files.ts";
import { writeWhole } from "../../../src/publish/files/write-whole.ts";
import { putRight } from "../../../src/publish/folder/put-right.ts";
import { ownFolder, published } from "../../../src/publish/folder/report-folder.fixture.ts";
import { differences } from "../../../src/publish/manifest.ts";
import { chance } from "../../../src/statistics/chance.ts";
import { fixture } from "../../folders.fixture.ts";

const project = join(import.meta.dirname, "../../..");
const random = chance(50, "kills");

const env = { ...process.env, CI: "true" };

/** Kills of all tests together: what the promise was tried with. */
let kills = 0;

/**
 * When to kill: before the so-manieth change on the disk, of all or `only` of one kind, or after so many
 * milliseconds.
 */
interface Moment {
  at?: number;
  only?: string;
  after?: number;
}

/** Runs a program until its end, or until it is killed after some time. Gives whether it was killed. */
function isKilled(args: string[], { at, only, after }: Moment): Promise<boolean> {
  const hook = at === undefined ? [] : ["--import", "./tests/commands/killed/kill-at.fixture.ts"];
  const moment = { ...(at && { KILL_AT: `${at}` }), ...(only && { KILL_ONLY: only }) };
  const child = spawn(process.execPath, [...hook, ...args], {
    cwd: project,
    stdio: "ignore",
    env: { ...env, ...moment },
  });
  const timer = after === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), after);
  return new Promise((resolve) => {
    child.once("exit", (_, signal) => {
      clearTimeout(timer);
      if (signal === "SIGKILL") kills++;
      resolve(signal === "SIGKILL");
    });
  });
}

/**
 * One way of writing: the world before it, and what must hold of it after a kill and what the next command
 * puts right.
 */
interface Way {
  /** Makes the world in a folder and gives the place that is written to. */
  before: (folder: string) => Promise<string> | string;
  holds: (place: string, folder: string) => Promise<void> | void;
}

const shown = (place: string) => readFileSync(join(place, "index.html"), "utf8");

/** A site with what others put into it and a page that was changed by hand. */
async function siteOfBefore(place: string): Promise<string> {
  await published(place, "old");
  writeFileSync(join(place, "web.config"), "policy");
  mkdirSync(join(place, "uploads"));
  writeFileSync(join(place, "uploads", "note.txt"), "mine");
  return place;
}

/** A site is old or new, whole, with all that others put there. */
function isOldOrNew(place: string): void {
  expect(["old", "new"]).toContain(shown(place));
  expect(differences(place)).toEqual(
    ["uploads/", "web.config"].map((name) => `${name} is not in the manifest`),
  );
  expect(readFileSync(join(place, "web.config"), "utf8")).toBe("policy");
  expect(readdirSync(join(place, "uploads"))).toEqual(["note.txt"]);
}

const ways: Record<string, Way> = {
  first: {
    before: (folder) => join(folder, "sites", "dist"),
    holds(place, folder) {
      putRight(place);
      if (existsSync(place)) expect([shown(place), ...differences(place)]).toEqual(["new"]);
      expect(readdirSync(folder).filter((name) => name !== "sites")).toEqual([]);
    },
  },
  one: {
    before: (folder) => siteOfBefore(join(folder, "dist")),
    holds(place, folder) {
      putRight(place);
      isOldOrNew(place);
      expect(readdirSync(folder)).toEqual(["dist"]);
    },
  },
  all: {
    async before(folder) {
      await siteOfBefore(join(folder, "dist", "management"));
      await siteOfBefore(join(folder, "dist", "company"));
      return join(folder, "dist");
    },
    holds(place, folder) {
      // Nothing half-made is ever in the folder that is served.
      expect(["company,management", "company", "management"]).toContain(readdirSync(place).join());
      putRight(place);
      for (const name of ["management", "company"]) isOldOrNew(join(place, name));
      expect(readdirSync(folder)).toEqual(["dist"]);
    },
  },
  right: {
    async before(folder) {
      const place = await siteOfBefore(join(folder, "dist"));
      cpSync(place, join(folder, ".dist.old-1"), { recursive: true });
      writeFileSync(join(folder, ".dist.old-1", "late.txt"), "late");
      renameSync(place, join(folder, ".dist.before"));
      mkdirSync(join(folder, ".dist.building-999999999"));
      return place;
    },
    holds(place, folder) {
      putRight(place);
      expect(shown(place)).toBe("old");
      expect(readdirSync(place)).toContain("late.txt");
      expect(readdirSync(folder)).toEqual(["dist"]);
    },
  },
  file: {
    before(folder) {
      writeFileSync(join(folder, "report.pdf"), "old");
      return join(folder, "report.pdf");
    },
    holds(place, folder) {
      expect(["old", "new"]).toContain(readFileSync(place, "utf8"));
      writeWhole(place, "newer");
      expect(readdirSync(folder)).toEqual(["report.pdf"]);
    },
  },
  kept: {
    before: (folder) => join(folder, "2026-10.json"),
    holds(place, folder) {
      if (existsSync(place)) expect(readFileSync(place, "utf8")).toBe("new");
      writeWhole(place, "newer");
      expect(readdirSync(folder)).toEqual(["2026-10.json"]);
    },
  },
  files: {
    before: (folder) => join(folder, "plans"),
    holds(place, folder) {
      // A folder that was not there is there whole or not at all.
      if (existsSync(place)) expect(readdirSync(place)).toEqual(["a", "b", "c"]);
      else writeFiles(place, [{ name: "a", text: "new" }]);
      expect(readdirSync(folder)).toEqual(["plans"]);
    },
  },
  more: {
    before(folder) {
      writeFileSync(join(folder, "notes.txt"), "mine");
      return folder;
    },
    holds(place) {
      // Whoever runs it again goes on.
      writeFiles(
        place,
        ["a", "b", "c"].map((name) => ({ name, text: "new" })),
      );
      expect(readdirSync(place)).toEqual(["a", "b", "c", "notes.txt"]);
    },
  },
};

/**
 * Every moment before and after something is changed on the disk, until one at which the program has ended.
 */
async function killedAtEach(name: string, { before, holds }: Way): Promise<void> {
  const killedAt = async (at: number) => {
    const folder = ownFolder("killed");
    const place = await before(folder);
    const wasKilled = await isKilled(["tests/commands/killed/publishes.fixture.ts", name, place], { at });
    try {
      await holds(place, folder);
    } catch (cause) {
      throw new Error(`${name}, killed at ${at}`, { cause });
    }
    return wasKilled;
  };
  const width = availableParallelism();
  for (let at = 1; ; at += width) {
    const moments = Array.from({ length: width }, (_, i) => at + i);
    const killed = await Promise.all(moments.map(killedAt));
    if (killed.includes(false)) break;
  }
}

for (const [name, way] of Object.entries(ways)) {
  test(`killed at every change on the disk while it writes (${name}), all is old or new, and the next command puts right what is left`, async () => {
    await killedAtEach(name, way);
  }, 300_000);
}

test("killed, and the next command that puts it right killed as well, the site is old or new, every time", async () => {
  const moment = () => ({ at: 1 + Math.floor(random() * 40) });
  const pairs = Array.from({ length: 50 }, () => [moment(), moment()] as const);
  const killedTwice = async ([first, second]: (typeof pairs)[number]) => {
    const folder = ownFolder("killed");
    const place = await siteOfBefore(join(folder, "dist"));
    await isKilled(["tests/commands/killed/publishes.fixture.ts", "one", place], first);
    await isKilled(["tests/commands/killed/publishes.fixture.ts", "one", place], second);
    putRight(place);
    isOldOrNew(place);
    expect(readdirSync(folder), JSON.stringify([first, second])).toEqual(["dist"]);
  };
  while (pairs.length > 0) await Promise.all(pairs.splice(0, availableParallelism()).map(killedTwice));
}, 300_000);

test("killed at random moments while it publishes again and again, the site is whole, every time", async () => {
  const folder = ownFolder("killed");
  const place = join(folder, "dist");
  await published(place, "first");
  for (let kill = 0; kill < 20; kill++) {
    expect(
      await isKilled(["tests/commands/killed/publishes.fixture.ts", "endless", place], {
        after: 200 + random() * 400,
      }),
    ).toBe(true);
    putRight(place);
    expect(differences(place), `kill ${kill}`).toEqual([]);
    expect(readdirSync(folder)).toEqual(["dist"]);
  }
}, 300_000);

/** How many milliseconds a program takes to its end. */
async function timeOf(args: string[]): Promise<number> {
  const began = performance.now();
  await isKilled(args, {});
  return performance.now() - began;
}

const english = ["--data", fixture("english"), "--period", "2026-05"];

test("killed at random moments of a whole build, for one and for each audience, the reports that were there stay whole", async () => {
  const place = join(ownFolder("killed"), "dist");
  const everybody = join(ownFolder("killed"), "all");
  await published(place, "first");
  await published(join(everybody, "management"), "first");
  const builds = [
    ["scripts/report.ts", ...english, "--out", place],
    ["scripts/report.ts", ...english, "--out", everybody, "--audience", "all"],
  ];
  // How long each takes here, so that it is killed on its way and not after its end.
  const milliseconds = await Promise.all(builds.map(timeOf));
  for (let kill = 0; kill < 4; kill++) {
    for (const [i, build] of builds.entries())
      await isKilled(build, { after: (0.2 + 0.7 * random()) * (milliseconds[i] ?? 0) });
    for (const asked of [place, everybody]) putRight(asked);
    for (const name of readdirSync(everybody))
      expect(differences(join(everybody, name)), `${name}, kill ${kill}`).toEqual([]);
    expect(differences(place), `kill ${kill}`).toEqual([]);
  }
}, 300_000);

test("a month that is frozen is kept whole or not at all, and the next freeze says which", async () => {
  for (const only of ["writeFileSync", "linkSync", "unlinkSync"]) {
    const folder = join(ownFolder("killed"), "data");
    cpSync(fixture("english"), folder, { recursive: true });
    const freeze = ["scripts/freeze.ts", "--data", folder, "--period", "2026-05"];
    expect(await isKilled(freeze, { at: 1, only })).toBe(true);
    const isKept = only === "unlinkSync";
    expect(existsSync(join(folder, "editions", "2026-05.json"))).toBe(isKept);
    const { status, stderr } = spawnSync(process.execPath, freeze, {
      cwd: project,
      encoding: "utf8",
      env,
    });
    expect([status, stderr.includes("is there already")], only).toEqual(isKept ? [1, true] : [0, false]);
    expect(JSON.parse(readFileSync(join(folder, "editions", "2026-05.json"), "utf8")).period.month).toBe(
      "2026-05",
    );
  }
}, 300_000);

test("all of this was three hundred kills and more", () => {
  expect(kills).toBeGreaterThanOrEqual(300);
});
