import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CliError } from "../../../src/command/cli-error.ts";
import { writeFiles } from "../../../src/publish/files/write-files.ts";
import { writeWhole } from "../../../src/publish/files/write-whole.ts";
import { publishFolder } from "../../../src/publish/folder/publish-folder.ts";
import { putRight } from "../../../src/publish/folder/put-right.ts";
import { ownFolder, published, site, siteAt } from "../../../src/publish/folder/report-folder.fixture.ts";
import { differences } from "../../../src/publish/manifest.ts";
import { asNobody, owner } from "./as-another.ts";
import { withSmallDisk } from "./small-disk.ts";

const large = "x".repeat(300_000);
const files = ["a", "b", "c"].map((name) => ({ name, text: large }));
const shown = (place: string) => readFileSync(join(place, "index.html"), "utf8");

test("on a full disk the report of before stays, nothing of the new one is left, and both are said", async () => {
  await withSmallDisk(400, async (disk) => {
    const place = join(disk, "dist");
    await published(place, "old");
    const tooLarge = async (staging: string) => {
      await site("new")(staging);
      for (const { name, text } of files) writeFileSync(join(staging, name), text);
    };
    const refused = publishFolder(siteAt(place), tooLarge);
    await expect(refused).rejects.toBeInstanceOf(CliError);
    await expect(refused).rejects.toThrow(/The disk is full.*dist\/ is unchanged/s);
    expect([shown(place), ...readdirSync(disk)]).toEqual(["old", "dist"]);
  });
});

test("on a full disk a file stays as it was, and of some files none is written, in a new folder and in one that is there", async () => {
  await withSmallDisk(400, (disk) => {
    writeFileSync(join(disk, "report.pdf"), "old");
    mkdirSync(join(disk, "plans"));
    expect(() => writeWhole(join(disk, "report.pdf"), large + large)).toThrow(/ENOSPC/);
    expect(() => writeFiles(join(disk, "new", "plans"), files)).toThrow(/ENOSPC/);
    expect(() => writeFiles(join(disk, "plans"), files)).toThrow(/ENOSPC/);
    expect(readFileSync(join(disk, "report.pdf"), "utf8")).toBe("old");
    expect([readdirSync(disk), readdirSync(join(disk, "plans"))]).toEqual([["plans", "report.pdf"], []]);
  });
});

test("a disk by itself cannot be replaced: it is said to name a folder below it", async () => {
  await withSmallDisk(400, async (disk) => {
    await expect(published(disk, "new")).rejects.toThrow(/Name a folder below it.*is unchanged/);
    expect(readdirSync(disk)).toEqual([]);
    await published(join(disk, "dist"), "new");
    expect(shown(join(disk, "dist"))).toBe("new");
  });
});

test("a disk in a published folder is never emptied: the run is refused", async () => {
  const place = join(ownFolder("mounted"), "dist");
  await published(place, "old");
  mkdirSync(join(place, "uploads"));
  await withSmallDisk(
    400,
    async (disk) => {
      writeFileSync(join(disk, "photo.jpg"), "mine");
      await expect(published(place, "new")).rejects.toThrow(
        /uploads.*cannot stay: it lies on a disk of its own/,
      );
      expect(readFileSync(join(disk, "photo.jpg"), "utf8")).toBe("mine");
      expect(shown(place)).toBe("old");
    },
    join(place, "uploads"),
  );
});

/** A folder of nobody's, in which root has published. */
async function publishedByRoot(): Promise<string> {
  const folder = ownFolder("another");
  await published(join(folder, "dist"), "old");
  chmodSync(folder, 0o755);
  chownSync(folder, owner.uid, owner.gid);
  return folder;
}

test("a report of before that cannot be taken away leaves the new one in its place, and holds up no later run", async () => {
  const folder = await publishedByRoot();
  const place = join(folder, "dist");
  await asNobody(async () => {
    const { left } = await published(place, "new");
    expect([shown(place), left]).toEqual(["new", join(folder, ".dist.old-1")]);
    expect(putRight(place).left).toEqual([join(folder, ".dist.old-1")]);
    await published(place, "newer");
    expect([shown(place), ...differences(place)]).toEqual(["newer"]);
  });
});

test("a report that its owner closed to writing is replaced", async () => {
  const folder = await publishedByRoot();
  await asNobody(async () => {
    const place = join(folder, "own");
    await published(place, "old");
    for (const each of [join(place, "index.html"), join(place, "en"), place]) chmodSync(each, 0o555);
    const { left } = await published(place, "new");
    expect([shown(place), left]).toEqual(["new", null]);
  });
});

test("a stale lock of somebody else's in a sticky folder is named", async () => {
  const folder = ownFolder("sticky");
  chmodSync(folder, 0o1777);
  writeFileSync(join(folder, ".dist.lock"), "999999999");
  await asNobody(async () => {
    await expect(published(join(folder, "dist"), "new")).rejects.toThrow(
      /\.dist\.lock lies in the way.*not yours/,
    );
    expect(existsSync(join(folder, "dist"))).toBe(false);
  });
});
