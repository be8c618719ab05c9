import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { differences } from "./manifest.ts";
import { isReplaceable, publishFolder } from "./publish-folder.ts";

let folder = "";
let place = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "handjes-publish-"));
  place = join(folder, "dist");
});

const site = (text: string) => async (staging: string) => {
  writeFileSync(join(staging, "report.json"), text);
  mkdirSync(join(staging, "en"));
  writeFileSync(join(staging, "en", "index.html"), text);
};
const shown = () => readFileSync(join(place, "report.json"), "utf8");

test("the new folder takes the place of the old one, whole, and nothing is left beside it", async () => {
  await publishFolder(place, site("old"));
  await publishFolder(place, site("new"));
  expect(shown()).toBe("new");
  expect(differences(place)).toEqual([]);
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("an error on the way leaves the old folder as it was", async () => {
  await publishFolder(place, site("old"));
  const failing = async (staging: string) => {
    await site("half")(staging);
    throw new Error("no space left on device");
  };
  await expect(publishFolder(place, failing)).rejects.toThrow("no space left");
  expect(shown()).toBe("old");
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("a second run at the same time is refused, and neither touches the other's folder", async () => {
  await publishFolder(place, site("old"));
  // Process 1 is always there.
  writeFileSync(join(folder, ".dist.lock"), "1");
  await expect(publishFolder(place, site("new"))).rejects.toThrow("Another run is building");
  expect(shown()).toBe("old");
  expect(existsSync(join(folder, ".dist.lock"))).toBe(true);
});

test("what a run left that died is put right by the next: its lock, its half-built folder, the old one put aside", async () => {
  await publishFolder(place, site("old"));
  writeFileSync(join(folder, ".dist.lock"), "999999999");
  mkdirSync(join(folder, ".dist.building-999999999"));
  await publishFolder(place, site("new"));
  expect(shown()).toBe("new");
  expect(readdirSync(folder)).toEqual(["dist"]);

  // Killed between the two renamings: only the one put aside is there, and the next run fails as well.
  mkdirSync(join(folder, ".dist.before"));
  writeFileSync(join(folder, ".dist.before", "report.json"), "aside");
  rmSync(place, { recursive: true });
  await expect(publishFolder(place, () => Promise.reject(new Error("again")))).rejects.toThrow("again");
  expect(shown()).toBe("aside");
});

test("a file that is missing, changed or too many differs from the manifest", async () => {
  await publishFolder(place, site("old"));
  rmSync(join(place, "en", "index.html"));
  writeFileSync(join(place, "report.json"), "other");
  writeFileSync(join(place, "more.txt"), "");
  expect(differences(place)).toEqual([
    "en/index.html is missing",
    "report.json is another",
    "more.txt is not in the manifest",
  ]);
});

test("a folder of something else is not replaceable; an empty, a missing and a report's folder are", async () => {
  mkdirSync(join(folder, "empty"));
  mkdirSync(join(folder, "photos"));
  writeFileSync(join(folder, "photos", "beach.jpg"), "");
  await publishFolder(place, site("{}"));
  expect(isReplaceable(join(folder, "photos"))).toBe(false);
  expect(isReplaceable(place)).toBe(true);
  expect(isReplaceable(join(folder, "empty"))).toBe(true);
  expect(isReplaceable(join(folder, "nowhere"))).toBe(true);
  expect(existsSync(join(folder, "nowhere"))).toBe(false);
});
