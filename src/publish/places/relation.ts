import { posix, win32 } from "node:path";

/** How a machine reads the text of a path, and when two texts are one folder. */
export interface Flavour {
  path: typeof posix;
  /** The form of a whole path in which two texts of one folder are the same. */
  plain: (path: string) => string;
}

/**
 * `\\?\C:\x` and `\\localhost\C$\x` are `C:\x`; Windows drops dots and spaces at the end of a name, and knows
 * no capitals.
 */
function plainOnWindows(path: string): string {
  const drive = path
    .replaceAll("/", "\\")
    .replace(/^\\\\[?.]\\UNC\\/i, "\\\\")
    .replace(/^\\\\[?.]\\(?=[a-z]:)/i, "")
    .replace(/^\\\\(localhost|127\.0\.0\.1)\\([a-z])\$(?=\\|$)/i, "$2:");
  const { root } = win32.parse(win32.normalize(drive));
  const names = win32.normalize(drive).slice(root.length).split("\\");
  const kept = names.map((name) => name.replace(/[. ]+$/, "")).filter((name) => name !== "");
  return [root.replace(/\\+$/, ""), ...kept].join("\\").normalize("NFC").toUpperCase();
}

export const flavours = {
  linux: { path: posix, plain: (path) => posix.resolve("/", path) },
  /** As it is delivered, a disk of a Mac knows neither capitals nor two ways to write é. */
  mac: { path: posix, plain: (path) => posix.resolve("/", path).normalize("NFC").toLowerCase() },
  windows: { path: win32, plain: plainOnWindows },
} satisfies Record<string, Flavour>;

/** How this machine reads a path. */
export const thisFlavour: Flavour =
  { win32: flavours.windows, darwin: flavours.mac }[String(process.platform)] ?? flavours.linux;

/** How a place lies to another: the same, above it (so that the other lies in it), below it, or neither. */
export type Relation = "same" | "above" | "below" | "apart";

/** How one whole path lies to another, by their text alone: links are followed before. */
export function relation(one: string, other: string, { path, plain }: Flavour): Relation {
  const [a, b] = [one, other].map((each) => plain(each).split(path.sep).filter(Boolean));
  if (!a || !b) return "apart";
  // A share and a drive that begin alike do not lie in each other: their first names differ.
  const shared = a.findIndex((name, i) => name !== b[i]);
  if (shared === -1) return a.length === b.length ? "same" : "above";
  return shared === b.length ? "below" : "apart";
}
