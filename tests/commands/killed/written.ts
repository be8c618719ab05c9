import { join } from "node:path";
import { writeFiles } from "../../../src/publish/files/write-files.ts";
import { writeWhole } from "../../../src/publish/files/write-whole.ts";
import { publishFolder, whilePublishing } from "../../../src/publish/folder/publish-folder.ts";
import { putRight } from "../../../src/publish/folder/put-right.ts";
import { site, siteAt } from "../../../src/publish/folder/report-folder.fixture.ts";

const someFiles = ["a", "b", "c"].map((name) => ({ name, text: "new" }));

/** The ways in which a command writes, to be stopped while it does. */
const ways: Record<string, (place: string) => unknown> = {
  first: (place) => publishFolder(siteAt(place), site("new")),
  one: (place) => publishFolder(siteAt(place), site("new")),
  all: (place) =>
    whilePublishing(siteAt(place), async (publish) => {
      for (const name of ["management", "company"]) await publish(siteAt(join(place, name)), site("new"));
    }),
  right: putRight,
  file: (place) => writeWhole(place, "new"),
  kept: (place) => writeWhole(place, "new", { overwrites: false }),
  more: (place) => writeFiles(place, someFiles),
  files: (place) => writeFiles(place, someFiles),
  /** Again and again; a process that started this one hears when there is something to lose. */
  async endless(place) {
    for (let round = 0; ; round++) {
      await publishFolder(siteAt(place), site(`${round}`));
      process.send?.(round);
    }
  },
};

/** Writes at a place in one of the ways. */
export async function written(way: string, place: string): Promise<void> {
  await ways[way]?.(place);
}
