import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type SitePage, type SiteReports, sitePages } from "../../views/site.ts";
import { workbookFile } from "../../views/workbook/file.ts";
import type { Workbook } from "../../views/workbook/sheet.ts";
import { workbookOf } from "../../views/workbook/workbook.ts";
import { filesBesidePages } from "../pages/build-site.ts";
import type { Answer } from "./serve.ts";

/**
 * A site as a server shows it: pages made as they are asked for, each of which reloads when another site
 * takes the place of this one.
 */
export interface ShownSite {
  /** Shows this site from now on. */
  show: (site: SiteReports) => void;
  /** What lies at a path from the root of the site; null where nothing does. */
  answer: (path: string, query: string) => Promise<Answer | null>;
}

interface Means {
  /** Makes the HTML of a page. */
  htmlOf: (page: SitePage) => Promise<string>;
  /** Makes the file of a workbook. */
  bytesOf: (workbook: Workbook) => Promise<Uint8Array>;
  /** What all pages share, by its path. */
  assets: ReadonlyMap<string, Uint8Array>;
}

interface Shown {
  site: SiteReports;
  /** By their paths, with their ending. */
  pages: Map<string, SitePage>;
  /** Those that were asked for. */
  made: Map<string, Promise<string>>;
  /** The paths of all else. */
  files: ReadonlySet<string>;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml",
};

const typeOf = (path: string) => types[extname(path)] ?? "application/octet-stream";

/** The folder of what is added to a site; none of its own has such a name. */
const added = "-";

const reloadScript = readFileSync(join(import.meta.dirname, "reload.js"), "utf8");

/** A page with a reference to the script that reloads it; all else stays as it is published. */
function withReload(html: string, path: string, version: number): string {
  const root = "../".repeat(path.split("/").length - 1);
  return html.replace("</head>", `<script src="${root}${added}/reload.js?${version}" defer></script></head>`);
}

/**
 * Shows one site after the other. What is asked for is looked up in the site itself, by the whole of its
 * path: no way leads from a path to a file on the disk.
 */
export function shownSite({ htmlOf, bytesOf, assets }: Means): ShownSite {
  let shown: Shown | undefined;
  let version = 0;

  const addedAt = (path: string, query: string): string | undefined => {
    if (path === `${added}/reload.js`) return reloadScript;
    if (path === `${added}/changed.js`) return query === String(version) ? "" : "location.reload();";
    return undefined;
  };

  const pageAt = (path: string, { pages, made }: Shown): Promise<string> | undefined => {
    const page = pages.get(path);
    if (!page) return undefined;
    const known = made.get(path);
    if (known) return known;
    const shownNow = version;
    const html = htmlOf(page).then((html) => withReload(html, path, shownNow));
    made.set(path, html);
    // What failed may succeed when it is asked for again.
    html.catch(() => made.delete(path));
    return html;
  };

  const workbookAt = (path: string, { site }: Shown): Promise<Uint8Array> | undefined => {
    const language = site.report.snapshot.settings.languages.find((each) => workbookFile[each] === path);
    return language && bytesOf(workbookOf(site, language));
  };

  // Made as it is asked for: all of them together are too much to hold.
  const fileAt = (path: string, { site, files }: Shown) => {
    const file = files.has(path) && filesBesidePages(site).find((each) => each.path === path);
    if (!file) return undefined;
    return typeof file.text === "string" ? file.text : [...file.text].join("");
  };

  return {
    show(site) {
      version++;
      const pages = new Map(sitePages(site).map((page) => [`${page.path}.html`, page]));
      const files = new Set(filesBesidePages(site).map(({ path }) => path));
      shown = { site, pages, made: new Map(), files };
    },
    async answer(asked, query) {
      if (!shown) return null;
      const path = asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked;
      const body =
        addedAt(path, query) ??
        assets.get(path) ??
        (await (pageAt(path, shown) ?? workbookAt(path, shown))) ??
        fileAt(path, shown);
      return body === undefined ? null : { type: typeOf(path), body };
    },
  };
}
