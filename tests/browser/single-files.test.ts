import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { marker, teams, writeMarked } from "../privacy/leaks/organisation.ts";
import { leaksIn } from "../privacy/leaks/search.ts";
import { browser } from "./browser.ts";

const project = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "handjes-singles-"));
const editions = join(folder, "editions");
afterAll(() => rmSync(folder, { recursive: true }));

const run = (name: string, ...args: string[]) =>
  execFileSync(process.execPath, [`scripts/${name}.ts`, ...args], { cwd: project, encoding: "utf8" });

let said = "";

beforeAll(() => {
  const [data, site] = [join(folder, "data"), join(folder, "sites")];
  writeMarked(data);
  run("report", "--data", data, "--out", site, "--period", "2026-10", "--audience", "all");
  said = run("pdf", "--single", "--each", "--site", site, "--out", editions);
});

const files = () => readdirSync(editions).filter((name) => name.endsWith(".html"));
const named = (start: string) => files().find((name) => name.startsWith(start)) ?? "";

test("every edition is a file that only its owner can open", () => {
  // Management, the company, two teams and twelve people.
  expect(files()).toHaveLength(16);
  expect(said).toContain("Wrote 16 HTML files");
  for (const name of files()) expect(statSync(join(editions, name)).mode & 0o777).toBe(0o600);
});

test.each(["management", "company", "team-", "person-"])(
  "the file of %s opens from a disk, asks for nothing beside it and has no script",
  async (start) => {
    const file = join(editions, named(start));
    const html = readFileSync(file, "utf8");
    expect(html).not.toMatch(/<script|<link|<iframe|\son\w+=|(?:src|href)="(?!#|data:)/i);
    const page = await browser.newPage();
    const [asked, wrong]: [string[], string[]] = [[], []];
    page.on("request", (request) => {
      if (!request.url().startsWith("data:")) asked.push(request.url());
    });
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) wrong.push(message.text());
    });
    await page.goto(pathToFileURL(file).href);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(wrong).toEqual([]);
    const seen = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        font: document.fonts.check('16px "Source Sans 3"'),
        charts: document.querySelectorAll("svg").length,
        wide: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(seen.font).toBe(true);
    expect(seen.wide).toBeLessThanOrEqual(0);
    expect(seen.charts).toBeGreaterThan(0);
    await page.close();
  },
);

test("in a frame that forbids script, as a viewer's, all of it is there", async () => {
  const file = named("team-");
  const viewer = join(folder, "viewer.html");
  writeFileSync(
    viewer,
    `<!doctype html><iframe sandbox src="editions/${file}" width="900" height="600"></iframe>`,
  );
  const page = await browser.newPage();
  await page.goto(pathToFileURL(viewer).href);
  const frame = page.frameLocator("iframe");
  expect(await frame.locator("h1").first().isVisible()).toBe(true);
  expect(await frame.locator("article.chapter").count()).toBeGreaterThan(4);
  expect(await frame.locator("svg").count()).toBeGreaterThan(0);
  await page.close();
});

test("a team's has the talk sheets of its members, a person's begins with their own", () => {
  const [own = "", other = ""] = teams;
  const team = files().find(
    (name) =>
      readFileSync(join(editions, name), "utf8").includes(`>${marker.team(own)}<`) &&
      name.startsWith("team-"),
  );
  const html = readFileSync(join(editions, team ?? ""), "utf8");
  for (const number of [1, 6])
    expect(html).toMatch(new RegExp(`<div class="part" id="person-[^"]*"[^]*${marker.person(own, number)}`));
  const mine = readFileSync(join(editions, named(`person-${marker.id(own, 1).toLowerCase()}`)), "utf8");
  expect(mine.indexOf('id="talk"')).toBeLessThan(mine.indexOf('id="index"'));
  expect(mine).toContain(marker.person(own, 1));
  writeFileSync(join(folder, "mine.txt"), mine);
  rmSync(join(folder, "sites"), { recursive: true });
  rmSync(join(folder, "data"), { recursive: true });
  const others = [marker.person(own, 2), marker.person(other, 1), marker.account(other, 10), marker.stranger];
  expect(leaksIn(folder, others).filter((leak) => leak.startsWith("mine.txt"))).toEqual([]);
});

test("a folder without editions, and one with something else, are refused", () => {
  const photos = mkdtempSync(join(tmpdir(), "handjes-photos-"));
  const refused =
    (...args: string[]) =>
    () =>
      run("pdf", "--single", "--each", ...args);
  expect(refused("--site", photos, "--out", join(folder, "x"))).toThrow(
    expect.objectContaining({ status: 2 }),
  );
  writeFileSync(join(photos, "beach.jpg"), "");
  expect(refused("--site", editions, "--out", photos)).toThrow(expect.objectContaining({ status: 2 }));
  expect(readdirSync(photos)).toEqual(["beach.jpg"]);
});
