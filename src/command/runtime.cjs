/**
 * `node src/command/runtime.cjs …` is `node …` with the Node.js among the packages, whatever the one that
 * starts it: npm of major 10 installs it but does not put it where `npm run` would find it. Says in words
 * what to do where there is none, or where nothing can run. Plain JavaScript, as an older Node.js must be
 * able to read it.
 */
const { spawn } = require("node:child_process");
const { existsSync } = require("node:fs");
const { join, resolve, sep } = require("node:path");

/** The first major version that runs TypeScript as it stands and has all that the code uses. */
const oldestMajor = 24;
const project = resolve(__dirname, "../..");
const packages = join(project, "node_modules");
const problems = 1;
const wrongUsage = 2;

/** The Node.js among the packages, where there is one for this machine. */
function installedRuntime() {
  const { platform, arch } = process;
  const prefix = platform === "darwin" && arch === "arm64" ? "node-bin" : "node";
  const name = [prefix, platform === "win32" ? "win" : platform, arch].join("-");
  const file = join(packages, name, "bin", platform === "win32" ? "node.exe" : "node");
  return existsSync(file) ? file : undefined;
}

/** The Node.js to run on: the one among the packages, else this one, if it is new enough. */
function runtime() {
  const isNewEnough = Number.parseInt(process.versions.node, 10) >= oldestMajor;
  return installedRuntime() ?? (isNewEnough ? process.execPath : undefined);
}

function end(message, code) {
  console.error(message);
  process.exit(code);
}

const noRuntime = `This is Node.js ${process.versions.node}, and the commands run on ${oldestMajor} or newer.
One comes with the packages on Linux with glibc, macOS and Windows: run npm ci again, without --omit=optional. On another system (Alpine, FreeBSD), install Node.js ${oldestMajor} or newer.`;

/** Runs a program to its end, and ends as it does. */
function run(file, args) {
  const child = spawn(file, args, { stdio: "inherit" });
  child.once("error", () => end(noRuntime, problems));
  // Windows tells both by itself, and would end the program without a word to it.
  const passed = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of passed) process.on(signal, () => process.platform !== "win32" && child.kill(signal));
  child.once("exit", (code, signal) => {
    if (signal === null) process.exit(code);
    for (const each of passed) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}

const args = process.argv.slice(2);
const file = runtime();
if (sep === "/" && project.includes("\\")) {
  end(
    `The path of this project, ${project}, has a "\\" in it, from which Node.js can load no program. Move the project to a folder without.`,
    wrongUsage,
  );
} else if (!existsSync(join(packages, "astro")))
  end(`The packages are not installed yet. Run npm ci in ${project} first.`, problems);
else if (args[0]?.startsWith("node_modules/") && !existsSync(args[0]))
  end("The packages for developers are not installed. Run npm ci, without --omit=dev.", problems);
else if (file === undefined) end(noRuntime, problems);
else run(file, args);
