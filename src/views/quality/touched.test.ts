import { expect, test } from "vitest";
import { type FileKind, fileKinds } from "../../contract/vocabulary.ts";
import { blocksIn } from "../blocks.fixture.ts";
import { reportOf } from "../report.ts";
import { sitePages } from "../site.ts";
import { snapshotWith } from "../snapshot.fixture.ts";
import { touchedBy } from "./touched.ts";

/** The page of the menu under which a page lies. */
function menuPage(slug: string): string {
  if (slug.startsWith("person/")) return "people";
  if (slug.startsWith("team/")) return "index";
  return slug.startsWith("segment/") ? "customers" : slug;
}

function switchedOffWithout(file: FileKind): string[] {
  const pages = sitePages({ report: reportOf(snapshotWith({ missing_files: [file] })), archive: [] }).filter(
    ({ view }) => blocksIn(view(), "missing").length > 0,
  );
  return [...new Set(pages.map(({ slug }) => menuPage(slug)))].sort();
}

// Without contact persons no part is switched off, only some columns are left out.
test.each(fileKinds.filter((file) => file !== "contacts"))(
  "without the file of %s, the pages it touches have a part switched off, and no other has",
  (file) => {
    expect(switchedOffWithout(file)).toEqual([...touchedBy[file]].sort());
  },
);
