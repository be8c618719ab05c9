import { join } from "node:path";
import { projectFolder } from "../../../src/command/project-folder.ts";
import { weightOf, weightsOf } from "../../weights/page-weights.ts";
import { frameworkPage } from "../framework.ts";
import type { Part } from "../part.ts";
import { reportMaker, reportRows } from "../reports.ts";
import { type Row, row } from "../table.ts";

const rounds = 3;

/** Every page of the site, and the one of Framework, as a reader's browser fetches them. */
function weightRows(site: string, theirs: string): Row[] {
  const [heaviest, ...others] = weightsOf(site);
  if (!heaviest) throw new Error("The site has no pages");
  const { page, own, styles, scripts } = heaviest;
  const mean = [heaviest, ...others].reduce((sum, each) => sum + each.own, 0) / (others.length + 1);
  return [
    row(`a page of ${others.length + 1}, packed, on average`, mean / 1000, "kB"),
    row(`the heaviest, ${page}, with style and script`, (own + styles + scripts) / 1000, "kB", { most: 150 }),
    row("… its script", scripts / 1000, "kB", { most: 10 }),
    row("Framework's page with all that it fetches", weightOf(theirs, "index.html").all / 1000, "kB"),
  ];
}

/** The site of the demo organisation and one page of six charts in Framework, of the same files, in turns. */
export const demoPart: Part = (folder) => {
  const data = join(projectFolder, "data");
  const framework = frameworkPage(data, join(folder, "framework"));
  const own = reportMaker(data, folder);
  const first = { own: own.make(), theirs: framework.build() };
  const turns = Array.from({ length: rounds }, () => {
    const again = framework.build();
    framework.forgetData();
    return { again, newData: framework.build(), own: own.make() };
  });
  const fastest = (of: (turn: (typeof turns)[number]) => number) => Math.min(...turns.map(of));
  const [again, newData] = [fastest((turn) => turn.again), fastest((turn) => turn.newData)];
  const [monthly = first.own] = turns.map((turn) => turn.own).toSorted((a, b) => a.seconds - b.seconds);
  return {
    heading: "The demo organisation: the whole site, beside one page in Observable Framework",
    rows: [
      row("the first of all: Framework", first.theirs, "s"),
      ...reportRows("the first of all, which compiles", first.own),
      row("other exports: Framework, which runs its loaders", newData, "s"),
      ...reportRows("other exports, with nothing kept but compiled code", monthly),
      row("… × Framework", monthly.seconds / newData, "×", { most: 1 }),
      row("the same once more: Framework, which runs no loader", again, "s"),
      row("… our other exports × that", monthly.seconds / again, "×", { most: 1.3 }),
      ...weightRows(own.site, framework.site),
    ],
  };
};
