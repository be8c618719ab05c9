import { posix } from "node:path";

/** The files of a site by their paths from its root, with `/` between folders, and the ids in each page. */
export type SiteFiles = ReadonlyMap<string, ReadonlySet<string>>;

/** A link that would not work everywhere: why, in words for whoever wrote the page. */
export class LinkError extends Error {}

function fileOf(path: string, files: SiteFiles): string {
  const asIndex = path.endsWith("/") || path === "" ? `${path}index.html` : path;
  const found = [asIndex, `${path}.html`, `${path}/index.html`].find((file) => files.has(file));
  if (found === undefined) throw new LinkError(`there is no file ${asIndex}`);
  return found;
}

function fileFromRoot(path: string, from: string): string {
  const joined = path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(from), path);
  const target = posix.normalize(decodeURIComponent(joined) || ".").replace(/^\.$/, "");
  if (target.startsWith("..")) throw new LinkError("it leads out of the folder of the site");
  return target;
}

/**
 * A link as it must stand in `from` to reach the same file from any place: `/en/method.html#fte` in
 * `en/person/x.html` gives `../method.html#fte`. A folder gets its index.html written out; inline data stays.
 * @throws LinkError when it leads to no file, to no place in it, out of the site, or to another address.
 */
export function portableLink(link: string, from: string, files: SiteFiles): string {
  if (link.startsWith("data:")) return link;
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(link))
    throw new LinkError("it leads to an address outside the site");
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(link) ?? [];
  const file = path === "" ? from : fileOf(fileFromRoot(path, from), files);
  const place = decodeURIComponent(/#(.*)$/s.exec(rest)?.[1] ?? "");
  if (place !== "" && !files.get(file)?.has(place))
    throw new LinkError(`there is no place #${place} in ${file}`);
  if (path === "") return link;
  const relative = posix.relative(posix.dirname(from), file);
  return `${relative.split("/").map(encodeURIComponent).join("/")}${rest}`;
}
