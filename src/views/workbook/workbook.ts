import type { Language } from "../../contract/vocabulary.ts";
import { contentOf, type SiteReports, sitePages } from "../site.ts";
import { gathered } from "./gathered.ts";
import type { Workbook } from "./sheet.ts";

/** The workbook of a report in one of its languages, from the pages of the site; not of months before it. */
export function workbookOf(site: SiteReports, language: Language): Workbook {
  const { add, workbook } = gathered(site.report, language);
  const own = sitePages(site).filter((page) => page.frame.isNewest && page.language === language);
  for (const page of own) add(contentOf(page));
  return workbook();
}
