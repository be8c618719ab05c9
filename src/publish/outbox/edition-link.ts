import { CliError, exitCode } from "../../command/cli-error.ts";

/** A link to an edition: where it leads, and what is shown of it. */
export interface EditionLink {
  href: string;
  said: string;
}

/** Stands for the folder of an edition in what `--link` says. */
const place = "{edition}";

/** Where an edition lies: the name of its folder, and the folder of its language in it, `""` or `"en/"`. */
interface Lies {
  folder: string;
  home: string;
}

const isShare = (base: string) => /^\\\\[^\\]/.test(base);

/** @throws CliError where a text is no address of a site, and no path of a share that others can open. */
function refuseOther(base: string): void {
  const isAddress = /^https?:\/\/[^\s]+$/i.test(base) && URL.canParse(base.replaceAll(place, "x"));
  const isPath = isShare(base) || /^(?:[a-z]:[\\/]|\/)[^\p{Cc}]*$/iu.test(base);
  if (isAddress || (isPath && !/\p{Cc}/u.test(base))) return;
  throw new CliError(
    `"${base}" is no place to link to. Expected an address such as https://intranet.example/sales/, or a path such as \\\\server\\share\\sales, with ${place} where the folder of an edition is to stand in it.`,
    exitCode.wrongUsage,
  );
}

/** A path as an address: \\server\share\x is file://server/share/x. */
function addressOfPath(path: string): string {
  const names = path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  if (names.startsWith("//")) return `file:${names}`;
  return names.startsWith("/") ? `file://${names}` : `file:///${names.replace("%3A", ":")}`;
}

/**
 * Makes the links to editions that lie at a place, each in its own folder as `report --audience all` puts
 * them there, or as what is typed says with `{edition}`.
 * @throws CliError where that is no place.
 */
export function editionLinks(base: string): (lies: Lies) => EditionLink {
  refuseOther(base);
  const separator = isShare(base) || /^[a-z]:\\/i.test(base) ? "\\" : "/";
  const isWhole = base.includes(place);
  const start = base.replace(/[\\/]+$/, "");
  return ({ folder, home }) => {
    const page = [folder, ...home.split("/").filter(Boolean), "index.html"].join(separator);
    const said = isWhole ? base.replaceAll(place, folder) : `${start}${separator}${page}`;
    return { said, href: /^https?:/i.test(said) ? new URL(said).href : addressOfPath(said) };
  };
}
