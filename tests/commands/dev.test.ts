import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changedCopy, fixture } from "../folders.fixture.ts";

const project = join(import.meta.dirname, "../..");
const data = changedCopy("english", {});
const temporary = mkdtempSync(join(tmpdir(), "handjes-dev-test-"));
const quotes = join(data, "quotes.csv");

let dev: ChildProcess;
let url: string;
let said = "";

function start(folder: string): ChildProcess {
  const child = spawn(process.execPath, ["scripts/dev.ts", "--data", folder], {
    cwd: project,
    env: { ...process.env, TMPDIR: temporary },
  });
  return child;
}

/** Waits until what it gives is there. */
async function until<T>(given: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    const value = await given();
    if (value) return value;
    if (dev.exitCode !== null) throw new Error(`dev ended with ${dev.exitCode}: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

beforeAll(async () => {
  dev = start(data);
  for (const stream of [dev.stdout, dev.stderr])
    stream?.on("data", (piece) => {
      said += String(piece);
    });
  url = await until(() => /Open (\S+)/.exec(said)?.[1]);
});

afterAll(() => void dev.kill("SIGKILL"));

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Asks in these bytes: fetch would tidy a path up. */
async function ask(path: string) {
  const { hostname, port } = new URL(url);
  const sent = request({ host: hostname, port, path, agent });
  sent.end();
  const [response] = await once(sent, "response");
  return { status: response.statusCode, body: await text(response) };
}

/** The number that tells one site that was shown from the next. */
const version = async () => /reload\.js\?(\d+)/.exec((await ask(new URL(url).pathname)).body)?.[1] ?? "";

test("serves the pages and the files of the site, each as it is published but for one script", async () => {
  const root = new URL(url).pathname;
  const { body } = await ask(root);
  expect(body.match(/<script/g)).toHaveLength(2);
  expect(body).toContain(`script-src 'self'`);
  const links = [...body.matchAll(/ (?:href|src)="([^"#:]+)/g)].map(([, link]) => link ?? "");
  for (const link of new Set([...links, "report.json", "report.schema.json", "feed.xml", "find.html"])) {
    const { status } = await ask(new URL(link, url).pathname + new URL(link, url).search);
    expect(status, link).toBe(200);
  }
});

/** What nobody may get: the exports, and the project with all that lies in it. */
function privateFiles(): string[] {
  // Asked of the disk: not every machine has git.
  const own = globSync("{*,{data,docs,public,scripts,src,tests,tools}/**/*}", {
    cwd: project,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(project, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const others = [
    ".git",
    ".git/HEAD",
    ".git/config",
    ".gitignore",
    ".ci/run",
    "node_modules/.package-lock.json",
    "node_modules/astro/package.json",
    "node_modules/vite/dist/client/client.mjs",
    ".cache",
    "dist/report.json",
    "dist/index.html",
    ...globSync("*", { cwd: join(project, "node_modules") })
      .slice(0, 40)
      .map((name) => `node_modules/${name}`),
  ];
  const exports = readdirSync(data).map((name) => `data/${name}`);
  return [...new Set([...own, ...others, ...exports])];
}

test("serves nothing else: no export and no file of the project, however it is asked for", async () => {
  const root = new URL(url).pathname;
  const answers = async (paths: string[]) => {
    const got = await Promise.all(paths.map(async (path) => ({ path, ...(await ask(path)) })));
    return got.filter(({ status }) => status !== 404).map(({ path, status }) => `${status} ${path}`);
  };
  const files = privateFiles();
  expect(files).toContain("data/afwezigheid.csv");
  expect(files).toContain("data/absence.csv");
  for (const below of ["/", root]) {
    expect(await answers(files.map((file) => below + encodeURI(file)))).toEqual([]);
  }
  const samples = [
    join(data, "absence.csv"),
    ...[
      "data/absence.csv",
      "data/afwezigheid.csv",
      "package-lock.json",
      "src/views/site.ts",
      ".git/HEAD",
      "report.yaml",
    ],
  ];
  const twice = (path: string) => encodeURIComponent(encodeURIComponent(path));
  const spellings = samples.flatMap((file) => [
    ...["raw", "url", "import", "import&raw", "inline", "worker", "t=1"].map((query) => `${file}?${query}`),
    `@fs/${file}`,
    `@fs${join(project, file)}?raw`,
    `@id/${file}`,
    `@id/__x00__${file}`,
    `@vite/client`,
    `/${file}`,
    `//${file}`,
    `./${file}`,
    `../${file}`,
    `../../../../../..${join(project, file)}`,
    `..%2f${file}`,
    `%2e%2e/${file}`,
    `%2e%2e%2f${file}`,
    `..%252f${file}`,
    `..\\${file}`,
    `..%5c${file}`,
    `_astro/../../${file}`,
    `_astro/..%2f..%2f${file}`,
    `-/../${file}`,
    `-/..%2f${file}`,
    `${file}%00.html`,
    `${file}/`,
    `${file}.map`,
    `index.html/../${file}`,
    `index.html%2f..%2f${file}`,
    encodeURIComponent(file),
    twice(file),
    [...file].map((letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, "0")}`).join(""),
    file.toUpperCase(),
    `file://${join(project, file)}`,
  ]);
  const asked = ["/", root].flatMap((below) => spellings.map((path) => below + path));
  expect(await answers([...asked, ...spellings.map((path) => `/${path}`)])).toEqual([]);
});

test("a saved export is shown, an error is told while the last site stays, and both also after the folder was replaced", async () => {
  const good = readFileSync(quotes, "utf8");
  const shown = async (before: string) => until(async () => (await version()) !== before);

  let before = await version();
  writeFileSync(quotes, `${good.trimEnd()}\n`);
  await shown(before);
  expect((await ask(`${new URL(url).pathname}-/changed.js?${before}`)).body).toBe("location.reload();");
  expect((await ask(`${new URL(url).pathname}-/changed.js?${await version()}`)).body).toBe("");

  before = await version();
  writeFileSync(quotes, "nonsense\n");
  await until(() => said.includes("still shows the last report"));
  expect(said).toContain("quotes.csv");
  expect(await version()).toBe(before);

  renameSync(data, `${data}-away`);
  await until(() => said.includes("There is no folder"));
  writeFileSync(join(`${data}-away`, "quotes.csv"), good);
  renameSync(`${data}-away`, data);
  await shown(before);

  before = await version();
  writeFileSync(quotes, `${good}\n`);
  await shown(before);
  expect(said).not.toMatch(/^\s+at /m);
});

test("nothing of the report lies on the disk; a second one finds a port of its own; a closed terminal ends it", async () => {
  const second = start(fixture("english"));
  let saidBySecond = "";
  second.stdout?.on("data", (piece) => {
    saidBySecond += String(piece);
  });
  const other = await until(() => /Open (\S+)/.exec(saidBySecond)?.[1]);
  expect(new URL(other).port).not.toBe(new URL(url).port);
  expect((await ask(new URL(other).pathname)).status).toBe(404);
  expect(readdirSync(temporary)).toEqual([]);
  const ended = once(second, "exit");
  // Windows ends a program without a word to it.
  second.kill("SIGHUP");
  const [code, signal] = await ended;
  expect(process.platform === "win32" ? signal : code).toBe(process.platform === "win32" ? "SIGHUP" : 129);
  expect(existsSync(quotes)).toBe(true);
});

test("where the data are wrong from the start, it says so and that nothing is shown", async () => {
  const child = start(changedCopy("english", { "quotes.csv": () => "nonsense\n" }));
  const [errors, [code]] = await Promise.all([child.stderr ? text(child.stderr) : "", once(child, "exit")]);
  expect(code).toBe(1);
  expect(errors).toContain("quotes.csv");
  expect(errors).toContain("There is nothing to show yet");
  expect(errors).not.toMatch(/^\s+at /m);
});
