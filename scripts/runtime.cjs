/**
 * What every command loads first: says in words where it was started by a Node.js that cannot run it, before its packages were
 * installed, or in a place where nothing can run. Plain JavaScript, as an older Node.js must be able to read it.
 */
const { existsSync } = require("node:fs");
const { delimiter, join, resolve, sep } = require("node:path");

/** The first major version that runs TypeScript as it stands and has all that the code uses. */
const oldestMajor = 24;
const project = resolve(__dirname, "..");

const problems = 1;
const wrongUsage = 2;

/** What stands in the way of a command, and the exit code for it; nothing where nothing does. */
function obstacle() {
  if (sep === "/" && project.includes("\\")) {
    return {
      message: `The path of this project, ${project}, has a "\\" in it, from which Node.js can load no program. Move the project to a folder without.`,
      code: wrongUsage,
    };
  }
  if (!existsSync(join(project, "node_modules", "astro")))
    return {
      message: `The packages are not installed yet. Run npm ci in ${project} first.`,
      code: problems,
    };
  if (Number.parseInt(process.versions.node, 10) >= oldestMajor) return undefined;
  const found = `This is Node.js ${process.versions.node}, and the commands run on ${oldestMajor} or newer.`;
  if (project.includes(delimiter)) {
    return {
      message: `${found}\nThe one among the packages cannot be found: the path of this project, ${project}, has a "${delimiter}" in it, along which npm finds nothing. Move the project to a folder without.`,
      code: wrongUsage,
    };
  }
  return {
    message: `${found}\nOne comes with the packages on Linux with glibc, macOS and Windows: run npm ci again, without --omit=optional. On another system (Alpine, FreeBSD), install Node.js ${oldestMajor} or newer.`,
    code: problems,
  };
}

const found = obstacle();
if (found) {
  console.error(found.message);
  process.exit(found.code);
}
