import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assemble } from "../../src/report/assemble.ts";
import type { Audience } from "../../src/report/audience.ts";
import { readSnapshot } from "../../src/report/snapshot.ts";
import { stableJson } from "../../src/report/stable-json.ts";
import { reportOf } from "../../src/views/report.ts";
import { contentOf, sitePages } from "../../src/views/site.ts";
import { fixture, read, today } from "../folders.fixture.ts";

test.each<Audience>([{ kind: "management" }, { kind: "company" }, { kind: "team", team: "Noord" }])(
  "the pages of a report for $kind are those of its report.json, and can be handed to another thread",
  (audience) => {
    const snapshot = assemble({ ...read(fixture("dutch")), month: "2026-05", audience, today });
    const file = join(mkdtempSync(join(tmpdir(), "handjes-pages-")), "report.json");
    writeFileSync(file, stableJson(snapshot));
    const pages = (of: typeof snapshot) => sitePages({ report: reportOf(of), archive: [] }).map(contentOf);
    const own = pages(snapshot);
    expect(own.length).toBeGreaterThan(20);
    expect(pages(readSnapshot(file))).toEqual(own);
    expect(structuredClone(own)).toEqual(own);
    // As they are hashed: nothing in them may be lost in JSON.
    expect(JSON.parse(JSON.stringify(own))).toEqual(own);
  },
);
