import { type Bilingual, type FileKind, fileKinds, isFileKind } from "../../contract/vocabulary.ts";
import { hasNameOf } from "../exports/export-names.ts";
import { turnedName } from "../exports/settings/turned-name.ts";
import { foldKey } from "../fold.ts";
import type { Around, FileProposal } from "./building.ts";
import { type KnownThings, nothingKnown } from "./contents.ts";
import { proposalFor } from "./file-proposal.ts";
import { filesLeft, kindQuestion, whichQuestions } from "./file-questions.ts";
import { type Fit, fitsOf, type KindFound, likeliest } from "./kind-of-sheet.ts";
import { mailIn, namePairs, namesUnder } from "./names-of-people.ts";
import { type Answers, answerTo, plain, type Question } from "./question.ts";
import * as said from "./said.ts";
import type { Sheet, SheetColumn } from "./sheet.ts";
import { namesRead, putTurned } from "./turned-names.ts";
import { unitsRenamed, unitsWithoutSellers } from "./units.ts";

/** What a file of the folder seems to be. */
export interface Seen {
  sheet: Sheet;
  found: KindFound;
  /** Null where it is not known, or is asked first. */
  proposal: FileProposal | null;
}

/** What report.yaml would say of a folder. */
export interface Proposal {
  seen: readonly Seen[];
  /** Other names of the same people, by the name in the file of employees. */
  people: ReadonlyMap<string, readonly string[]>;
  /** What must be asked, what matters most first. */
  questions: readonly Question[];
}

const columnOf = ({ sheet }: FileProposal, header: string | undefined): SheetColumn | undefined =>
  header === undefined ? undefined : sheet.columns[sheet.head.positionOf(header)];

/** The texts that stand under a column of the files of some kinds, each once. */
function textsIn(proposals: readonly FileProposal[], kinds: readonly FileKind[], name: string): Set<string> {
  return new Set(
    proposals
      .filter(({ fit }) => kinds.includes(fit.kind))
      .flatMap((each) => [...(columnOf(each, each.columns.get(name))?.words.keys() ?? [])]),
  );
}

const foldedIn = (proposals: readonly FileProposal[], kind: FileKind, names: readonly string[]) =>
  new Set(names.flatMap((name) => [...textsIn(proposals, [kind], name)].map(foldKey)));

const ofWork: readonly FileKind[] = ["quotes", "activities", "accounts", "targets"];

/** Whose each mail address in a file of employees is, folded as a key: the name in its row. */
function mailsIn(proposals: readonly FileProposal[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { fit, sheet, columns } of proposals) {
    const source = (columns.get("name") ?? "").split(" + ");
    for (const row of fit.kind === "team" ? sheet.rows : []) {
      const [name] = namesUnder({ ...sheet, rows: [row] }, source);
      const mail = mailIn(row);
      if (name !== undefined && mail !== undefined) found.set(foldKey(mail), name);
    }
  }
  return found;
}

/** The people and accounts that are named where they are defined; names also as their parts are joined. */
function knownIn(proposals: readonly FileProposal[]): KnownThings {
  const joined = proposals.flatMap(({ fit, sheet, columns }) =>
    fit.kind === "team" ? namesUnder(sheet, (columns.get("name") ?? "").split(" + ")) : [],
  );
  return {
    people: new Set([
      ...foldedIn(proposals, "team", ["person_id", "name"]),
      ...joined.flatMap((name) => [name, turnedName(name)]).map(foldKey),
      ...mailsIn(proposals).keys(),
    ]),
    accounts: foldedIn(proposals, "accounts", ["account_id", "name"]),
  };
}

/** The years of the days on which quotes and activities are, the last first. */
function yearsIn(proposals: readonly FileProposal[]): string[] {
  const days = ["date", "issued_on", "closed_on"].flatMap((name) => [...textsIn(proposals, ofWork, name)]);
  const years = new Set(days.flatMap((day) => day.match(/(?<!\d)20\d{2}(?!\d)/) ?? []));
  return [...years].sort().reverse();
}

/** The fit that was answered or is sure; null for none. */
function chosen(
  fits: readonly Fit[],
  found: KindFound,
  question: Question | null,
  answers: Answers,
): Fit | null {
  if (!question) return found.fit;
  const answer = answerTo(question, answers);
  return answer !== undefined && isFileKind(answer)
    ? (fits.find(({ kind }) => kind === answer) ?? null)
    : null;
}

/**
 * Names in other files of people of the team: those that are sure, and a question for those that may be
 * somebody else.
 */
function peopleIn(proposals: readonly FileProposal[], answers: Answers) {
  const people = new Map<string, string[]>();
  const known = proposals.flatMap((each) => (each.fit.kind === "team" ? namesRead(each) : []));
  const used = new Set(proposals.flatMap((each) => (ofWork.includes(each.fit.kind) ? namesRead(each) : [])));
  const mails = mailsIn(proposals);
  const byMail = [...used].flatMap((other) => {
    const own = mails.get(foldKey(other));
    return own === undefined ? [] : [{ known: own, other, isSame: true }];
  });
  const others = [...used].filter((other) => !mails.has(foldKey(other)));
  const pairs = [...byMail, ...namePairs(known, others)];
  const asked = pairs.filter(({ isSame }) => !isSame);
  const question: Question = {
    id: "people",
    said: said.askPeople,
    parts: asked.map((each) => ({ value: each.other, said: said.pairSaid(each.known, each.other) })),
    choices: [
      { value: "same", said: said.samePerson },
      { value: "other", said: said.otherPerson },
    ],
    taken: {},
  };
  for (const each of pairs) {
    if (!each.isSame && answerTo(question, answers, each.other) !== "same") continue;
    people.set(each.known, [...(people.get(each.known) ?? []), each.other]);
  }
  return { people, question: asked.length > 0 ? question : null };
}

/** Puts which units do not sell, and how targets call those that do; gives what must be asked. */
function putUnits(proposals: readonly FileProposal[], answers: Answers): Question | null {
  const team = proposals.filter(({ fit }) => fit.kind === "team");
  const [only] = team;
  const header = only?.columns.get("team");
  if (team.length !== 1 || !only || header === undefined) return null;
  const renamed = unitsRenamed(columnOf(only, header), textsIn(proposals, ["targets", "strength"], "team"));
  if (renamed.size > 0) {
    only.mapping.values = { ...(only.mapping.values ?? {}), team: Object.fromEntries(renamed) };
    only.reasons.set("values.team", said.unitsRenamed);
  }
  const idle = unitsWithoutSellers(only, header, textsIn(proposals, ofWork, "account_manager_id"));
  if (idle.length === 0) return null;
  const question: Question = {
    id: "units",
    said: said.askUnits,
    parts: idle.map((unit) => ({ value: unit, said: plain(unit) })),
    choices: [
      { value: "no", said: said.sellsNot },
      { value: "yes", said: said.sells },
    ],
    taken: Object.fromEntries(idle.map((unit) => [unit, "no"])),
  };
  const left = idle.filter((unit) => answerTo(question, answers, unit) === "no");
  if (left.length > 0) {
    only.mapping.skip = { [header]: left };
    only.reasons.set("skip", said.unitsLeftOut);
  }
  return question;
}

/**
 * In what order questions matter: first what a file is, then where its columns stand, then what its words
 * mean.
 */
const order = [
  "kind",
  "which",
  "heading",
  "column",
  "words",
  "lines",
  "year",
  "lasts",
  "every",
  "dates",
  "currency",
  "units",
  "reached",
  "people",
];
const rank = ({ id }: Question) => order.indexOf(id.split(":", 1)[0] ?? "");

/**
 * What report.yaml would say of the files of a folder, with the answers that were given so far. The same
 * sheets and answers give the same proposal.
 */
export function proposalOf(sheets: readonly Sheet[], answers: Answers = new Map()): Proposal {
  const around = (known: KnownThings): Around => ({ known, namesUsed: new Set(), years: [], answers });
  const first = sheets.flatMap((sheet) => {
    const { fit } = likeliest(fitsOf(sheet, nothingKnown));
    return fit ? [proposalFor(sheet, fit, around(nothingKnown))] : [];
  });
  const namesUsed = textsIn(first, ofWork, "account_manager_id");
  const team = first.map((each) =>
    each.fit.kind === "team"
      ? proposalFor(each.sheet, each.fit, { ...around(nothingKnown), namesUsed })
      : each,
  );
  const known = knownIn(team);
  const years = yearsIn(first);
  const kinds: Question[] = [];
  const seen = sheets.map((sheet): Seen => {
    const fits = fitsOf(sheet, known);
    const found = likeliest(fits);
    const question = kindQuestion(sheet, found);
    if (question) kinds.push(question);
    const fit = chosen(fits, found, question, answers);
    const proposal = fit && proposalFor(sheet, fit, { known, namesUsed, years, answers });
    return { sheet, found, proposal };
  });
  const which = whichQuestions(seen.flatMap(({ proposal }) => proposal ?? []));
  const left = new Set(which.flatMap((each) => filesLeft(each, answers)));
  const told = seen.map((each) => (left.has(each.sheet.file) ? { ...each, proposal: null } : each));
  const proposals = told.flatMap(({ proposal }) => proposal ?? []);
  putTurned(proposals);
  const units = putUnits(proposals, answers);
  const { people, question } = peopleIn(proposals, answers);
  const questions = [
    ...kinds,
    ...which,
    ...proposals.flatMap((each) => each.questions),
    units ?? [],
    question ?? [],
  ].flat();
  return { seen: told, people, questions: questions.sort((a, b) => rank(a) - rank(b)) };
}

/** The proposals by the kind of file, in the order in which files are read. */
export function byKind({ seen }: Proposal): [FileKind, FileProposal[]][] {
  const proposals = seen.flatMap(({ proposal }) => proposal ?? []);
  return fileKinds.flatMap((kind) => {
    const own = proposals.filter(({ fit }) => fit.kind === kind);
    return own.length === 0 ? [] : [[kind, own] as [FileKind, FileProposal[]]];
  });
}

/**
 * Whether a file has the name under which the reader finds it by itself, and needs no word of report.yaml.
 */
export const needsNothing = ({ sheet, fit, mapping }: FileProposal) =>
  Object.keys(mapping).length === 0 && hasNameOf(fit.kind, sheet.file);

/** What is said of a file that is no proposal. */
export function whyNot({ found: { fit, rival } }: Seen): Bilingual {
  if (!fit) return said.noKind;
  return rival ? said.askedFirst(fit.kind, rival.kind) : said.oneOfSeveral(fit.kind);
}
