/**
 * What every command loads first: says in words, and ends with exit code 1, where it was started by a Node.js that cannot run it or before its packages were
 * installed. Plain JavaScript, as an older Node.js must be able to read it.
 */
const { existsSync } = require("node:fs");
const { delimiter, join, resolve } = require("node:path");

/** The first major version that runs TypeScript as it stands and has all that the code uses. */
const oldestMajor = 24;
const project = resolve(__dirname, "..");

/** What stands in the way of a command; nothing where nothing does. */
function obstacle() {
  if (!existsSync(join(project, "node_modules", "astro")))
    return `The packages are not installed yet. Run npm ci in ${project} first.`;
  if (Number.parseInt(process.versions.node, 10) >= oldestMajor) return undefined;
  const found = `This is Node.js ${process.versions.node}, and the commands run on ${oldestMajor} or newer.`;
  if (project.includes(delimiter))
    return `${found}\nThe one among the packages cannot be found in ${project}: npm finds nothing along a path with "${delimiter}" in it. Move the project to a folder without.`;
  return `${found}\nOne comes with the packages on Linux with glibc, macOS and Windows: run npm ci again, without --omit=optional. On another system (Alpine, FreeBSD), install Node.js ${oldestMajor} or newer.`;
}

const message = obstacle();
if (message !== undefined) {
  console.error(message);
  process.exit(1);
}
