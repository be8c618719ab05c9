import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { startOf } from "../files/processes.ts";
import { differences } from "../manifest.ts";
import { publishFolder, whilePublishing } from "./publish-folder.ts";
import { putRight } from "./put-right.ts";
import { ownFolder, published, site, siteAt } from "./report-folder.fixture.ts";

let folder = "";
let place = "";
beforeEach(() => {
  folder = ownFolder("publish");
  place = join(folder, "dist");
});

const shown = (of = place) => readFileSync(join(of, "index.html"), "utf8");
const modeOf = (...way: string[]) => statSync(join(place, ...way)).mode & 0o7777;
const failing = () => Promise.reject(new Error("no more room"));

test("the new folder takes the place of the old one, whole, and nothing is left beside it", async () => {
  await published(place, "old");
  await published(place, "new");
  expect(shown()).toBe("new");
  expect(differences(place)).toEqual([]);
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("an error on the way leaves the old folder as it was, and of a new one not even the folders above it", async () => {
  await published(place, "old");
  const half = async (staging: string) => {
    await site("half")(staging);
    return failing();
  };
  await expect(publishFolder(siteAt(place), half)).rejects.toThrow("no more room");
  await expect(publishFolder(siteAt(join(folder, "a", "b")), half)).rejects.toThrow("no more room");
  expect(shown()).toBe("old");
  expect(readdirSync(folder)).toEqual(["dist"]);
});

const lock = () => join(folder, ".dist.lock");
const lockOf = (owner: object) => writeFileSync(lock(), JSON.stringify(owner));

test("a second run at the same time is refused with a way out, and neither touches the other's folder", async () => {
  await published(place, "old");
  await publishFolder(siteAt(place), async (staging) => {
    await site("new")(staging);
    await expect(published(place, "other")).rejects.toThrow(
      /Another run is building .*take .*\.dist\.lock away/,
    );
    expect(existsSync(lock())).toBe(true);
  });
  expect(shown()).toBe("new");
  expect(existsSync(lock())).toBe(false);
});

test("a lock of a run that died is taken over: its number is another process's now, it is half a lock, or one of before", async () => {
  const [process, host] = [1, hostname()];
  for (const text of [JSON.stringify({ process, host, started: "before" }), '{"process":1', "1", ""]) {
    writeFileSync(lock(), text);
    await published(place, "new");
    expect(readdirSync(folder), text).toEqual(["dist"]);
  }
});

test("a lock of another machine holds while it is marked, and an hour longer", async () => {
  lockOf({ process: 1, host: "elsewhere", started: null });
  await expect(published(place, "new")).rejects.toThrow("process 1 on elsewhere");
  const longAgo = new Date(Date.now() - 2 * 3_600_000);
  utimesSync(lock(), longAgo, longAgo);
  await published(place, "new");
  expect(shown()).toBe("new");
});

test("a living run is known by when it began, and what has the name of a lock and is none stays", async () => {
  lockOf({ process: process.ppid, host: hostname(), started: startOf(process.ppid) });
  await expect(published(place, "new")).rejects.toThrow("Another run");
  writeFileSync(lock(), "my notes");
  await expect(published(place, "new")).rejects.toThrow("lies in the way");
  expect(readFileSync(lock(), "utf8")).toBe("my notes");
});

test("what a run left that died is put right by the next: its lock, its half-built folder, the old one put aside", async () => {
  await published(place, "old");
  writeFileSync(lock(), "999999999");
  mkdirSync(join(folder, ".dist.building-999999999"));
  expect(putRight(place)).toEqual({ back: [], left: [] });
  expect(readdirSync(folder)).toEqual(["dist"]);

  // Killed between the two renamings: only the one put aside is there.
  renameSync(place, join(folder, ".dist.before"));
  expect(putRight(place)).toEqual({ back: [place], left: [] });
  expect([shown(), ...readdirSync(folder)]).toEqual(["old", "dist"]);

  // The same for the next that publishes, also where it fails, and where somebody made an empty folder there.
  renameSync(place, join(folder, ".dist.before"));
  mkdirSync(place);
  await expect(publishFolder(siteAt(place), failing)).rejects.toThrow("no more room");
  expect([shown(), ...readdirSync(folder)]).toEqual(["old", "dist"]);
});

test("a folder of somebody else's that has the name of one put aside is never taken away", async () => {
  await published(place, "old");
  mkdirSync(join(folder, ".dist.before"));
  writeFileSync(join(folder, ".dist.before", "thesis.docx"), "mine");
  await expect(published(place, "new")).rejects.toThrow(".dist.before lies in the way");
  expect(shown()).toBe("old");
  expect(readdirSync(join(folder, ".dist.before"))).toEqual(["thesis.docx"]);
});

test("a file that is missing, changed or too many differs from the manifest", async () => {
  await published(place, "old");
  rmSync(join(place, "en", "index.html"));
  writeFileSync(join(place, "report.json"), "other");
  writeFileSync(join(place, "more.txt"), "");
  mkdirSync(join(place, "notes", "2026"), { recursive: true });
  expect(differences(place)).toEqual([
    "en/index.html is missing",
    "report.json is another",
    "more.txt is not in the manifest",
    "notes/ is not in the manifest",
  ]);
});

test("what others put into a published folder stays, with its rights and links, and is named", async () => {
  await published(place, "old");
  writeFileSync(join(place, "web.config"), "policy", { mode: 0o600 });
  writeFileSync(join(place, "en", "notes.txt"), "mine");
  mkdirSync(join(place, "uploads", "empty"), { recursive: true });
  linkSync(join(place, "web.config"), join(place, "uploads", "again"));
  symlinkSync("../nowhere", join(place, "link"));
  const { carried, edited, left } = await published(place, "new");
  expect({ carried, edited, left }).toEqual({
    carried: ["en/notes.txt", "link", "uploads/", "web.config"],
    edited: [],
    left: null,
  });
  expect(shown()).toBe("new");
  expect(readFileSync(join(place, "en", "notes.txt"), "utf8")).toBe("mine");
  expect(readlinkSync(join(place, "link"))).toBe("../nowhere");
  expect(modeOf("web.config")).toBe(0o600);
  expect(readdirSync(join(place, "uploads"))).toEqual(["again", "empty"]);
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("what comes into the folder while the new one is put there stays too", async () => {
  await published(place, "old");
  // The manifest is read for what is carried over before the swap: this comes after, as if between the two
  // renamings.
  await published(place, "new");
  mkdirSync(join(folder, ".dist.old-1", "en"), { recursive: true });
  writeFileSync(join(folder, ".dist.old-1", "en", "late.txt"), "mine");
  expect(putRight(place)).toEqual({ back: [], left: [] });
  expect(readFileSync(join(place, "en", "late.txt"), "utf8")).toBe("mine");
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("what others put where the new report has a file is refused, and nothing is changed", async () => {
  await published(place, "old");
  writeFileSync(join(place, "web.config"), "policy");
  const withPolicy = async (staging: string) => {
    await site("new")(staging);
    writeFileSync(join(staging, "web.config"), "ours");
  };
  await expect(publishFolder(siteAt(place), withPolicy)).rejects.toThrow(
    "web.config was not made by this program and cannot stay: the new report has a file of that name",
  );
  expect([shown(), readFileSync(join(place, "web.config"), "utf8")]).toEqual(["old", "policy"]);
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("a file of ours that was changed by hand is kept beside, once for each content, for who publishes alone", async () => {
  await published(place, "old");
  const edit = (text: string) => writeFileSync(join(place, "en", "index.html"), text);
  edit("by hand");
  const { edited, editedIn } = await published(place, "new");
  expect(edited).toEqual(["en/index.html"]);
  edit("by hand");
  await published(place, "newer");
  edit("otherwise");
  await published(place, "newest");
  expect(readFileSync(join(editedIn, "en", "index.html"), "utf8")).toBe("by hand");
  expect(readFileSync(join(editedIn, "en", "index.html.2"), "utf8")).toBe("otherwise");
  expect(readdirSync(join(editedIn, "en"))).toHaveLength(2);
  expect(lstatSync(editedIn).mode & 0o777).toBe(0o700);
  expect(differences(place)).toEqual([]);
});

test("while a site is made nobody else can look into it; then all may read it, whatever the habits of who publishes", async () => {
  for (const umask of [0o077, 0o000, 0o022]) {
    rmSync(place, { recursive: true, force: true });
    const before = process.umask(umask);
    await publishFolder(siteAt(place), async (staging) => {
      await site("new")(staging);
      expect(statSync(staging).mode & 0o777).toBe(0o700);
    });
    process.umask(before);
    expect([modeOf(), modeOf("en"), modeOf("index.html"), modeOf("en", "index.html")]).toEqual([
      0o755, 0o755, 0o644, 0o644,
    ]);
  }
});

test("a published folder keeps the rights that it had, but those of all to write", async () => {
  await published(place, "old");
  chmodSync(join(place, "en"), 0o750);
  chmodSync(place, 0o2777);
  chmodSync(join(place, "report.json"), 0o600);
  await published(place, "new");
  expect([modeOf(), modeOf("en"), modeOf("report.json"), modeOf("index.html")]).toEqual([
    0o2775, 0o750, 0o600, 0o644,
  ]);
});

test("sites for each audience are made outside of the folder that is served, and put right there", async () => {
  const sites = ["management", "company"].map((name) => siteAt(join(place, name)));
  await whilePublishing(siteAt(place), async (publish) => {
    for (const each of sites) {
      await publish(each, async (staging) => {
        await site("new")(staging);
        expect(existsSync(place) ? readdirSync(place).filter((name) => name.startsWith(".")) : []).toEqual(
          [],
        );
        expect(existsSync(lock())).toBe(true);
      });
    }
  });
  expect(readdirSync(folder)).toEqual(["dist"]);
  expect(readdirSync(place)).toEqual(["company", "management"]);

  const management = join(place, "management");
  for (const asked of [place, management]) {
    renameSync(management, join(folder, ".dist.before-management"));
    expect(putRight(asked)).toEqual({ back: [management], left: [] });
    expect(shown(management)).toBe("new");
  }
});

test("what a program of before left in a folder that is served is taken away, and nobody's else", async () => {
  await published(join(place, "management"), "old");
  mkdirSync(join(place, ".management.building-999999999"));
  writeFileSync(join(place, ".management.lock"), "999999999");
  writeFileSync(join(place, ".notes.lock"), "mine");
  putRight(place);
  expect(readdirSync(place)).toEqual([".notes.lock", "management"]);
});
