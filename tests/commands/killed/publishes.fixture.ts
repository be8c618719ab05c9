import { join } from "node:path";
import { writeFiles } from "../../../src/publish/files/write-files.ts";
import { writeWhole } from "../../../src/publish/files/write-whole.ts";
import { publishFolder, whilePublishing } from "../../../src/publish/folder/publish-folder.ts";
import { putRight } from "../../../src/publish/folder/put-right.ts";
import { site, siteAt } from "../../../src/publish/folder/report-folder.fixture.ts";

// One of the ways in which a command writes, to be stopped while it does.
const [way = "", place = "", text = "new"] = process.argv.slice(2);

const ways: Record<string, () => unknown> = {
  first: () => publishFolder(siteAt(place), site(text)),
  one: () => publishFolder(siteAt(place), site(text)),
  all: () =>
    whilePublishing(siteAt(place), async (publish) => {
      for (const name of ["management", "company"]) await publish(siteAt(join(place, name)), site(text));
    }),
  right: () => putRight(place),
  file: () => writeWhole(place, text),
  kept: () => writeWhole(place, text, { overwrites: false }),
  more: () =>
    writeFiles(
      place,
      ["a", "b", "c"].map((name) => ({ name, text })),
    ),
  files: () =>
    writeFiles(
      place,
      ["a", "b", "c"].map((name) => ({ name, text })),
    ),
  async endless() {
    for (let round = 0; ; round++) await publishFolder(siteAt(place), site(String(round)));
  },
};

await ways[way]?.();
