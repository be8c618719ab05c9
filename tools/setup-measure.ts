import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { exitCode } from "../src/command/cli-error.ts";
import { complain, say } from "../src/command/say.ts";
import { fileContracts } from "../src/contract/files.ts";
import { fileMappingSchema, mappingsOf } from "../src/contract/mapping.ts";
import { fileKinds } from "../src/contract/vocabulary.ts";
import { hasNameOf } from "../src/reading/exports/export-names.ts";
import { formsOf, isOfForm } from "../src/reading/exports/settings/effective-mapping.ts";
import { readSettings } from "../src/reading/exports/settings/report-yaml.ts";
import { layoutOf } from "../src/reading/setup/kind-of-sheet.ts";
import { lookIn } from "../src/reading/setup/look.ts";
import { type Proposal, proposalOf } from "../src/reading/setup/proposal.ts";
import type { Sheet } from "../src/reading/setup/sheet.ts";
import { type Truth, truths, truthsIn } from "./setup-truth.ts";

// Counts what setup proposes for exports of which it is known what they are: `setup-measure.ts FOLDER`. Names
// of files are hidden from it, for they often say it; so only headings and contents count.

/** What is known of a sheet: as its folder's report.yaml reads it, else as it was written down. */
function truthOf(folder: string, root: string, sheet: Sheet): Known | undefined {
  const written =
    truthsIn(folder)[sheet.file] ?? truths[relative(root, join(folder, sheet.file)).split(sep).join("/")];
  if (written) return { truth: written, isOwn: false };
  const yaml = join(folder, "report.yaml");
  const { files } = readSettings(existsSync(yaml) ? readFileSync(yaml, "utf8") : "").settings;
  for (const kind of fileKinds) {
    const own = mappingsOf(kind, files[kind]).map(({ mapping }) => mapping);
    const mapped = own.find(({ path = [] }) => [path].flat().includes(sheet.file));
    const mapping =
      mapped ?? (hasNameOf(kind, sheet.file) ? (own[0] ?? fileMappingSchema.parse({})) : undefined);
    if (!mapping || mapping.header !== undefined) continue;
    const form = formsOf(mapping, fileContracts[kind]).find((each) => isOfForm(each, sheet.head.headers));
    const { positions, unpivoted } = layoutOf(sheet, kind, mapping, form);
    const columns = [...positions].flatMap(([name, position]) => {
      const header = sheet.head.headers[position];
      return header !== undefined && name in fileContracts[kind].columns ? [[name, header]] : [];
    });
    const isOwn = mapping.preset === undefined && Object.keys(mapping.columns).length === 0;
    return unpivoted ? undefined : { truth: { kind, columns: Object.fromEntries(columns) }, isOwn };
  }
  return undefined;
}

/** What is known of a sheet, and whether it is in our own form. */
interface Known {
  truth: Truth;
  isOwn: boolean;
}

interface Counts {
  kinds: { right: number; asked: number; wrong: number };
  columns: { right: number; asked: number; left: number; wrong: number };
}

/** What was counted nowhere yet. */
const none = (): Counts => ({
  kinds: { right: 0, asked: 0, wrong: 0 },
  columns: { right: 0, asked: 0, left: 0, wrong: 0 },
});

const [counts, others] = [none(), none()];
const byKind = new Map<string, Counts>();

function countColumns(
  into: Counts[],
  { questions }: Proposal,
  sheet: Sheet,
  told: ReadonlyMap<string, string>,
  truth: Truth,
): void {
  const add = (what: keyof Counts["columns"]) => {
    for (const each of into) each.columns[what]++;
  };
  const asked = new Set(
    questions.filter(({ id }) => id.split(":")[1] === sheet.file).map(({ id }) => id.split(":")[2]),
  );
  const isYearAsked = questions.some(({ id }) => id === `year:${sheet.file}`);
  for (const [name, one] of Object.entries(truth.columns)) {
    const own = told.get(name);
    const headers = [one].flat();
    const isOfYear = isYearAsked && headers.includes("months");
    const isAsked = isOfYear || asked.has(name) || headers.some((header) => asked.has(header));
    if (own === undefined) {
      const what = isAsked || (name === "to" && told.has("from")) ? "asked" : "left";
      add(what);
      complain(`${sheet.file} ${name}: ${what}, is ${headers.join(" or ")}`);
    } else if (headers.includes(own)) add("right");
    else {
      add("wrong");
      complain(`${sheet.file} ${name}: ${own}, not ${headers.join(" or ")}`);
    }
  }
  for (const [name, header] of told) {
    if (name in truth.columns) continue;
    add("wrong");
    complain(`${sheet.file} ${name}: ${header}, which is none`);
  }
}

function countSheet(proposal: Proposal, sheet: Sheet, { truth, isOwn }: Known, path: string): void {
  const own = byKind.get(truth.kind) ?? none();
  byKind.set(truth.kind, own);
  const all = isOwn ? [counts, own] : [counts, own, others];
  const seen = proposal.seen.find((each) => each.sheet.file === sheet.file);
  const { fit, rival } = seen?.found ?? { fit: null, rival: null };
  const sure = fit?.kind === truth.kind ? "right" : "wrong";
  const what = fit === null || rival !== null ? "asked" : sure;
  for (const each of all) each.kinds[what]++;
  if (what !== "right") complain(`${path}: ${what}, is ${truth.kind}`);
  else if (seen?.proposal) countColumns(all, proposal, sheet, seen.proposal.columns, truth);
  // Which of several files is read is asked first.
  else for (const each of all) each.columns.asked += Object.keys(truth.columns).length;
}

function measureFolder(folder: string, root: string): void {
  const { sheets } = lookIn(folder);
  const hidden = sheets.map((sheet, i) => ({ ...sheet, file: `${i}${extname(sheet.file)}` }));
  const proposal = proposalOf(hidden);
  sheets.forEach((sheet, i) => {
    const known = truthOf(folder, root, sheet);
    const own = hidden[i];
    if (known && own) countSheet(proposal, own, known, relative(root, join(folder, sheet.file)));
  });
}

const [root] = process.argv.slice(2);
if (root === undefined) {
  complain("Name the folder that holds the folders of exports.");
  process.exitCode = exitCode.wrongUsage;
} else {
  const folders = [
    root,
    ...readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map((each) => join(each.parentPath, each.name)),
  ];
  for (const folder of folders) {
    complain(relative(root, folder));
    measureFolder(folder, root);
  }
  const line = (name: string, { kinds, columns }: Counts) =>
    `| ${name} | ${kinds.right} | ${kinds.asked} | ${kinds.wrong} | ${columns.right} | ${columns.asked} | ${columns.left} | ${columns.wrong} |`;
  say(
    "| kind | files: right | asked | wrong | columns: right | asked | not told | wrong |\n|---|---|---|---|---|---|---|---|",
  );
  for (const kind of fileKinds) {
    const own = byKind.get(kind);
    if (own) say(line(kind, own));
  }
  say(line("all", counts));
  say(line("of these in the form of another system", others));
}
