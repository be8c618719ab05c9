import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { orNullOnIoError } from "../../../src/command/or-null-on-io-error.ts";
import { writeFiles } from "../../../src/publish/files/write-files.ts";
import { writeWhole } from "../../../src/publish/files/write-whole.ts";
import { putRight } from "../../../src/publish/folder/put-right.ts";
import { ownFolder, published } from "../../../src/publish/folder/report-folder.fixture.ts";
import { differences } from "../../../src/publish/manifest.ts";
import { chance } from "../../../src/statistics/chance.ts";
import { sumOf } from "../../../src/statistics/sum.ts";
import { fixture } from "../../folders.fixture.ts";
import { answerOf, endCommands, startCommands } from "../in-one-process.ts";
import type { World } from "./moments.fixture.ts";

const project = join(import.meta.dirname, "../../..");
const random = chance(50, "kills");

const env = { ...process.env, CI: "true" };

/** Moments of all tests together at which a run was stopped: what the promise was tried with. */
let moments = 0;

/**
 * When to kill: before the so-manieth change on the disk, of all or `only` of one kind, so many milliseconds
 * after it first told how far it is, or `when` something is so.
 */
interface Moment {
  at?: number;
  only?: string;
  afterTold?: number;
  when?: () => boolean;
}

/** Runs a program until its end, or until it is killed. Gives whether it was killed, and its process. */
async function killed(args: string[], { at, only, afterTold, when = () => false }: Moment) {
  const hook = at === undefined ? [] : ["--import", "./tests/commands/killed/kill-at.fixture.ts"];
  const moment = { ...(at && { KILL_AT: `${at}` }), ...(only && { KILL_ONLY: only }) };
  const child = spawn(process.execPath, [...hook, ...args], {
    cwd: project,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: { ...env, ...moment },
  });
  const ended = once(child, "exit");
  const kill = () => void child.kill("SIGKILL");
  if (afterTold !== undefined) child.once("message", () => setTimeout(kill, afterTold));
  const look = setInterval(() => when() && kill(), 5);
  const [, signal] = await ended;
  clearInterval(look);
  if (child.connected) child.disconnect();
  if (signal === "SIGKILL") moments++;
  return { isKilled: signal === "SIGKILL", process: child.pid };
}

/**
 * The folders as they were just before each change on the disk while something was written in them, and the
 * process that did.
 */
function recorded(written: Omit<World, "states">[]): { states: string[][]; process: number } {
  const worlds = written.map((world) => ({ ...world, states: ownFolder("states") }));
  const args = ["tests/commands/killed/moments.fixture.ts", JSON.stringify(worlds)];
  const { stderr, pid } = spawnSync(process.execPath, args, { cwd: project, encoding: "utf8", env });
  expect(stderr).toBe("");
  const states = worlds.map((world) => {
    const names = readdirSync(world.states).toSorted((a, b) => Number(a) - Number(b));
    moments += names.length;
    return names.map((name) => join(world.states, name));
  });
  return { states, process: pid };
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

test.each(Object.entries(ways))(
  "killed at every change on the disk while it writes (%s), all is old or new, and the next command puts right what is left",
  async (way, { before, holds }) => {
    const folder = ownFolder("killed");
    const place = await before(folder);
    const [states = []] = recorded([{ way, place, folder }]).states;
    expect(states.length).toBeGreaterThan(1);
    for (const [at, state] of [...states, folder].entries()) {
      try {
        await holds(join(state, relative(folder, place)), state);
      } catch (cause) {
        throw new Error(`${way}, killed at ${at}`, { cause });
      }
    }
  },
);

test("killed, and the next command that puts it right killed as well, the site is old or new, every time", async () => {
  const folder = ownFolder("killed");
  const place = await siteOfBefore(join(folder, "dist"));
  const [firsts = []] = recorded([{ way: "one", place, folder }]).states;
  // Of the moments of each second run a fifth, and each time others.
  const oneOf = 5;
  const again = firsts.map((state, i) => ({
    way: "one",
    place: join(state, "dist"),
    folder: state,
    oneOf,
    from: i % oneOf,
  }));
  for (const [first, states] of recorded(again).states.entries())
    for (const [second, state] of states.entries()) {
      putRight(join(state, "dist"));
      isOldOrNew(join(state, "dist"));
      expect(readdirSync(state), `${first}, ${second}`).toEqual(["dist"]);
    }
});

/** What lies in a folder, whatever the process that put it there; a lock names one. */
const lyingIn = (folder: string, process = 0) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).replaceAll(`${process}`, "process");
      return entry.isFile() && !name.includes("lock") ? [name, readFileSync(path, "utf8")] : [name];
    })
    .toSorted();

test("what a kill leaves is what lay there just before the change that it came before", async () => {
  const folder = ownFolder("killed");
  const place = await siteOfBefore(join(folder, "dist"));
  const { states, process: recorder } = recorded([{ way: "one", place, folder }]);
  for (const [i, state] of states.flat().entries()) {
    if (i % 10 > 0) continue;
    const other = ownFolder("killed");
    const { isKilled, process } = await killed(
      ["tests/commands/killed/publishes.fixture.ts", "one", await siteOfBefore(join(other, "dist"))],
      { at: i + 1 },
    );
    expect(isKilled).toBe(true);
    expect(lyingIn(other, process), `change ${i + 1}`).toEqual(lyingIn(state, recorder));
  }
});

test("killed at random moments while it publishes again and again, the site is whole, every time", async () => {
  const folder = ownFolder("killed");
  const place = join(folder, "dist");
  for (let kill = 0; kill < 20; kill++) {
    const endless = ["tests/commands/killed/publishes.fixture.ts", "endless", place];
    expect(await killed(endless, { afterTold: random() * 200 })).toMatchObject({ isKilled: true });
    putRight(place);
    expect(differences(place), `kill ${kill}`).toEqual([]);
    expect(readdirSync(folder)).toEqual(["dist"]);
  }
});

const english = ["--data", fixture("english"), "--period", "2026-05"];

/** How many files a run has made of a site that it is not ready with. */
function madeIn(folder: string): number {
  const building = readdirSync(folder).filter((name) => /^\..+\.building-/.test(name));
  // It may get its place while one looks.
  const filesIn = (name: string) => readdirSync(join(folder, name), { recursive: true }).length;
  return sumOf(building.map((name) => orNullOnIoError(() => filesIn(name)) ?? 0));
}

test("killed on its way in a whole build, for one and for each audience, the reports that were there stay whole", async () => {
  const folder = ownFolder("killed");
  const [place, everybody] = [join(folder, "dist"), join(folder, "all")];
  await published(place, "first");
  await published(join(everybody, "management"), "first");
  const builds = [
    ["scripts/report.ts", ...english, "--out", place],
    ["scripts/report.ts", ...english, "--out", everybody, "--audience", "all"],
  ];
  let kills = 0;
  // Before there is a site half made, nothing of a build is on the disk.
  for (const files of [1, 40]) {
    for (const build of builds)
      if ((await killed(build, { when: () => madeIn(folder) >= files })).isKilled) kills++;
    for (const asked of [place, everybody]) putRight(asked);
    expect(readdirSync(folder).toSorted()).toEqual(["all", "dist"]);
    for (const name of readdirSync(everybody))
      expect(differences(join(everybody, name)), `${name}, killed at ${files} files`).toEqual([]);
    expect(differences(place), `killed at ${files} files`).toEqual([]);
  }
  // A machine that is busy with something else may look too late, and the build is ready.
  expect(kills).toBeGreaterThan(0);
});

test("a month that is frozen is kept whole or not at all, and the next freeze says which", async () => {
  const commands = startCommands(project, project);
  for (const only of ["writeFileSync", "linkSync", "unlinkSync"]) {
    const folder = join(ownFolder("killed"), "data");
    cpSync(fixture("english"), folder, { recursive: true });
    const args = ["--data", folder, "--period", "2026-05"];
    const first = await killed(["scripts/freeze.ts", ...args], { at: 1, only });
    expect(first).toMatchObject({ isKilled: true });
    const isKept = only === "unlinkSync";
    expect(existsSync(join(folder, "editions", "2026-05.json"))).toBe(isKept);
    const { code, said } = await answerOf(commands, { name: "freeze", args });
    expect([code, said.includes("is there already")], only).toEqual(isKept ? [1, true] : [0, false]);
    expect(JSON.parse(readFileSync(join(folder, "editions", "2026-05.json"), "utf8")).period.month).toBe(
      "2026-05",
    );
  }
  await endCommands(commands);
});

test("all of this was three hundred moments and more", () => {
  expect(moments).toBeGreaterThanOrEqual(300);
});
