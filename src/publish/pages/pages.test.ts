import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { literalReport } from "../../views/site.fixture.ts";
import { sitePages } from "../../views/site.ts";
import { ownFolder } from "../folder/report-folder.fixture.ts";
import { putPages } from "./pages.ts";

test("where a page fails, those under way are waited for: none is written after it is told", async () => {
  const folder = ownFolder("pages");
  const pages = sitePages({ report: literalReport({}), archive: [] });
  let underWay = 0;
  const makePage = async ({ path }: { path: string }) => {
    if (path === pages[1]?.path) throw new Error("no room for it");
    underWay++;
    await setTimeout(20);
    underWay--;
    return { html: "", facts: { ids: [], targets: [] } };
  };
  await expect(putPages(pages, { makePage }, { folder })).rejects.toThrow("no room for it");
  expect(pages.length).toBeGreaterThan(10);
  expect(underWay).toBe(0);
});
