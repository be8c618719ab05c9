import { posix } from "node:path";

/** A link that would not work everywhere: why, in words for whoever wrote the page. */
export class LinkError extends Error {}

/** Where a link leads within the site. */
export interface Target {
  /** The link as it was written. */
  link: string;
  /** Its file by its path from the root, with `/` between folders. */
  file: string;
  /** The id of the place in it; empty for the file itself. */
  place: string;
}

/** A link as it must stand on its page, and where it leads; no target for inline data. */
export interface PortableLink {
  href: string;
  target: Target | null;
}

function fileFromRoot(path: string, from: string): string {
  const joined = path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(from), path);
  const folder = joined === "" || joined.endsWith("/");
  const target = posix.normalize(decodeURIComponent(folder ? `${joined}index.html` : joined));
  if (target.startsWith("..")) throw new LinkError("it leads out of the folder of the site");
  // From a disk a folder opens as a listing, and nothing adds an ending to a name.
  if (posix.extname(target) === "")
    throw new LinkError(`it names no file: write ${target}.html or ${target}/`);
  return target;
}

/**
 * A link as it must stand in `from` to reach the same file from any place: `/en/method.html#fte` in
 * `en/person/x.html` gives `../method.html#fte`. A folder gets its index.html written out; inline data stays.
 * @throws LinkError when it names no file, leads out of the site, or to another address.
 */
export function portableLink(link: string, from: string): PortableLink {
  if (link.startsWith("data:")) return { href: link, target: null };
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(link)) throw new LinkError("it leads to an address outside the site");
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(link) ?? [];
  const file = path === "" ? from : fileFromRoot(path, from);
  const target = { link, file, place: decodeURIComponent(/#(.*)$/s.exec(rest)?.[1] ?? "") };
  if (path === "") return { href: link, target };
  const relative = posix.relative(posix.dirname(from), file);
  return { href: `${relative.split("/").map(encodeURIComponent).join("/")}${rest}`, target };
}
