import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { filesIn } from "../../src/publish/code-fingerprint.ts";
import { serve } from "../../src/publish/dev/serve.ts";
import { shownSite } from "../../src/publish/dev/shown-site.ts";
import { workbookBytes } from "../../src/publish/workbook/workbook-bytes.ts";
import { readSnapshot } from "../../src/report/snapshot.ts";
import { reportOf } from "../../src/views/report.ts";
import { browser } from "./browser.ts";

const site = inject("site");

test("a page that is open shows the new site by itself, and the policy of the page allows it", async () => {
  const snapshot = readSnapshot(join(site, "report.json"));
  const shown = shownSite({
    bytesOf: workbookBytes,
    htmlOf: async ({ path }) => readFileSync(join(site, `${path}.html`), "utf8"),
    assets: new Map(
      filesIn(site)
        .filter((path) => path.startsWith("_astro/"))
        .map((path) => [path, readFileSync(join(site, path))]),
    ),
  });
  shown.show({ report: reportOf(snapshot), archive: [] });
  const server = await serve({ answer: shown.answer, onFault: (error) => expect.unreachable(String(error)) });
  const page = await browser.newPage();
  try {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.goto(`${server.url}en/strength.html`);
    const reloaded = page.waitForEvent("load");
    shown.show({ report: reportOf(snapshot), archive: [] });
    await reloaded;
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator('script[src*="reload.js?2"]').count()).toBe(1);
    expect(said).toEqual([]);
  } finally {
    await page.close();
    server.close();
  }
});
