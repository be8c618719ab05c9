import type { MiddlewareHandler } from "astro";
import { siteFiles } from "../../views/files.ts";
import { contentOf, readSite, sitePages } from "../../views/site.ts";

/** Finds what a page says in the report at `HANDJES_REPORT`, as it is at that moment. */
export const onRequest: MiddlewareHandler = (context, next) => {
  const asked = decodeURIComponent(context.url.pathname.slice(1));
  const path = asked === "" || asked.endsWith("/") ? `${asked}index` : asked.replace(/\.html$/, "");
  const site = readSite();
  const page = sitePages(site).find((each) => each.path === path);
  if (page) {
    context.locals.content = contentOf(page);
    return next();
  }
  const file = siteFiles(site).find((each) => each.path === asked);
  return new Response(file?.text ?? null, { status: file ? 200 : 404 });
};
