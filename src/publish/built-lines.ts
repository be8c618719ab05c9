import { join, relative, resolve } from "node:path";
import type { WithArchive } from "../report/editions/with-archive.ts";
import type { Published } from "./folder/publish-folder.ts";
import type { PutRight } from "./folder/put-right.ts";
import type { BuiltSite } from "./pages/build-site.ts";

/** A site, and the folder that it is built in. */
export interface SiteToBuild {
  site: WithArchive;
  out: string;
}

/** What stands in a folder when a run ends before its time, by the sites that it has put there. */
export function stateOf(out: string, published: readonly string[]): string {
  if (published.length === 0) return `${out}/ is unchanged.`;
  const names = published.map((name) => `${name}/`).join(", ");
  if (published.length === 1 && published[0] === out) return `${names} is the new report.`;
  return `New: ${names}. What else is in ${out}/ is unchanged.`;
}

/** What was put right that a run left which died. */
export function putRightLines({ back, left }: PutRight): string[] {
  return [
    ...back.map(
      (site) => `A run was stopped while it replaced ${site}/: the report of before stands there again.`,
    ),
    ...left.map(
      (place) => `${place}/ is left of a report of before and cannot be taken away. Take it away by hand.`,
    ),
  ];
}

/** What became of what others had put into a folder. */
export function publishedLines(out: string, { carried, edited, editedIn, left }: Published): string[] {
  return [
    ...(carried.length > 0
      ? [`Not made by this program, and still in ${out}/ as before: ${carried.join(", ")}.`]
      : []),
    ...(edited.length > 0
      ? [
          `Changed by hand since the last report, and kept as they were in ${editedIn}/: ${edited.join(", ")}.`,
        ]
      : []),
    ...(left === null
      ? []
      : [
          `The new report stands in ${out}/; that of before cannot be taken away. Take ${left}/ away by hand.`,
        ]),
  ];
}

const pageOf = (out: string) =>
  relative(process.cwd(), resolve(out, "index.html")) || join(out, "index.html");

/** What was built, from what, and where to open it. */
export function builtLines(
  { site: { snapshot }, out }: SiteToBuild,
  built: BuiltSite,
  data: string,
): string[] {
  const { period, settings, figures, generated_from } = snapshot;
  const rows = generated_from.reduce((sum, source) => sum + source.rows_used, 0);
  return [
    `Built the report of ${period.month} for ${settings.audience}: ${figures.length} figures from ${rows} rows of ${generated_from.length} files in ${data}/.`,
    ...publishedLines(out, built),
    `Open ${pageOf(out)} in a browser.`,
  ];
}

/** The reports by kind: company, management, 5 teams, 24 persons. */
function kindsOf(sites: readonly SiteToBuild[]): string {
  const audiences = sites.map(({ site }) => site.snapshot.settings.audience);
  const named = (kind: string, one: string, more: string) => {
    const count = audiences.filter((audience) => audience.startsWith(`${kind}:`)).length;
    return count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${more}`];
  };
  const whole = audiences.filter((audience) => !audience.includes(":"));
  return [...whole, ...named("team", "team", "teams"), ...named("person", "person", "persons")].join(", ");
}

/** What was built for all audiences together: a line each would hide what needs to be read. */
export function builtAllLines(
  sites: readonly SiteToBuild[],
  built: readonly BuiltSite[],
  { out, data }: { out: string; data: string },
): string[] {
  const [first] = sites;
  if (!first) return [];
  const pages = built.reduce((sum, site) => sum + site.pages, 0);
  return [
    `Built ${sites.length} reports of ${first.site.snapshot.period.month} from ${data}/, each in a folder of its own in ${out}/: ${kindsOf(sites)}. ${pages} pages.`,
    ...built.flatMap((site, i) => publishedLines(sites[i]?.out ?? out, site)),
    `Open ${pageOf(first.out)} in a browser.`,
  ];
}
