import { Document, isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { visibleInLine } from "../../command/visible.ts";
import { fileOfSheet } from "../../contract/sheet-file.ts";
import type { FileKind, Language } from "../../contract/vocabulary.ts";
import { withPlainSpaces } from "../fold.ts";
import type { FileProposal } from "./building.ts";
import { byKind, needsNothing, type Proposal } from "./proposal.ts";
import type { Question } from "./question.ts";
import * as said from "./said.ts";

const asJson = (value: unknown) => JSON.stringify(value);

/** A file with its path and how it is read; files that are read alike are one. */
interface Lines {
  value: Record<string, unknown>;
  proposals: FileProposal[];
}

/** The lines of a kind: one for the files that are read alike, in the order of their names. */
function linesOf(proposals: readonly FileProposal[]): Lines[] {
  const alike = Map.groupBy(proposals, ({ mapping }) => asJson(mapping));
  return [...alike.values()].map((own) => {
    const files = own.map(({ sheet }) => fileOfSheet(sheet.file));
    const [first] = own;
    return { value: { path: files.length === 1 ? files[0] : files, ...first?.mapping }, proposals: own };
  });
}

/** Writes what is said above a key of a map. */
function commentKey(map: YAMLMap, key: string, text: string): void {
  const pair = map.items.find((each) => isScalar(each.key) && each.key.value === key);
  if (pair && isScalar(pair.key)) pair.key.commentBefore = text;
}

/** How YAML is written: no line is broken, as one is a decision. */
const written = { lineWidth: 0, flowCollectionPadding: true };

/** Lines of a map as an item of a list. */
export function asItem(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith("#"));
  return lines.map((line, at) => `${at === first ? "- " : "  "}${line}`.trimEnd());
}

/** A line of a comment, which nothing that stands in a file can end. */
const commentLine = (line: string) => ` ${visibleInLine(withPlainSpaces(line))}`;

const asComment = (lines: readonly string[]) => lines.map(commentLine).join("\n");

/** Writes why each line of a file is so, and puts what is turned on one line. */
function commentFile(map: YAMLMap, { proposals }: Lines, language: Language): void {
  const [first] = proposals;
  for (const [keys, why] of first?.reasons ?? []) {
    const [part = "", ...rest] = keys.split(".");
    const inner = map.get(part, true);
    const name = rest.join(".");
    if (name !== "" && isMap(inner)) commentKey(inner, name, commentLine(why[language]));
    else commentKey(map, part, commentLine(why[language]));
  }
  const turned = map.get("unpivot", true);
  if (isMap(turned)) turned.flow = true;
}

const reasonsOf = ({ proposals }: Lines, language: Language) =>
  proposals.map(({ sheet, fit }) => `${sheet.file}: ${said.kindReason(fit)[language]}`);

/** A file that report.yaml says nothing of yet: what is to be said, and that as an item of a list. */
export interface Addition {
  kind: FileKind;
  value: Readonly<Record<string, unknown>>;
  /** `- path: …`, with why above every line. */
  item: readonly string[];
}

/** How the files of a proposal would be read, each of those that are read alike one. */
export function additionsOf(proposal: Proposal, language: Language): Addition[] {
  return byKind(proposal).flatMap(([kind, proposals]) =>
    linesOf(proposals).map((lines) => {
      const document = new Document(lines.value);
      const { contents } = document;
      if (isMap(contents)) commentFile(contents, lines, language);
      const why = reasonsOf(lines, language).map((line) => `#${commentLine(line)}`);
      const text = document.toString(written).trimEnd().split("\n");
      return { kind, value: lines.value, item: [...why, ...asItem(text)] };
    }),
  );
}

/** A question with what may be answered, as lines. */
export function questionLines(
  { said: asked, parts, choices, taken }: Question,
  language: Language,
): string[] {
  const one = parts.length === 1 && parts[0]?.value === "";
  const shown = parts.map(({ value, said: part }) => {
    const answer = choices.find((choice) => choice.value === taken[value]);
    return answer ? `${part[language]} → ${answer.said[language]}` : part[language];
  });
  return [
    asked[language],
    ...(one ? [] : [`  ${shown.join(", ")}`]),
    `  ${choices.map((choice) => choice.said[language]).join(" | ")}`,
  ];
}

/** More are not asked: the check names what is left. */
export const mostQuestions = 7;

const head = {
  nl: ["Voorstel van npm run setup. Elke regel heeft erboven waarom hij er staat; verander wat niet klopt."],
  en: ["Proposed by npm run setup. Above every line stands why it is there; change what is not so."],
} as const;

/** Before the name of a file that is there and is not read, in a remark. */
const notRead = { nl: "Niet gelezen:", en: "Not read:" } as const;

/**
 * The files that nothing is asked about and that are not read: what they are is not known, or others are.
 */
function filesNotRead({ seen }: Proposal, open: readonly Question[]): string[] {
  const asked = new Set(open.flatMap(({ id, choices }) => [id, ...choices.map(({ value }) => value)]));
  return seen.flatMap(({ sheet: { file }, proposal }) =>
    proposal || asked.has(file) || asked.has(`kind:${file}`) ? [] : [file],
  );
}

/** Whether a remark of report.yaml says that a file is not read. */
export function isSaidNotRead(settings: string, file: string): boolean {
  const said = Object.values(notRead).map((head) => `#${commentLine(`${head} ${file}`)}`);
  return settings.split(/\r?\n/).some((line) => said.includes(line.trim()));
}

const openHead = { nl: "Nog te beantwoorden:", en: "Still to be answered:" } as const;

/** The questions that nobody answered. */
export function openQuestions({ questions }: Proposal, isAnswered: (id: string) => boolean): Question[] {
  return questions.filter(({ id }) => !isAnswered(id));
}

/**
 * The text of report.yaml for a proposal, with a comment for every decision and the questions that are open
 * on top.
 */
export function reportYaml(
  proposal: Proposal,
  language: Language,
  isAnswered: (id: string) => boolean,
): string {
  const kinds = byKind(proposal).map(([kind, proposals]) => ({ kind, lines: linesOf(proposals), proposals }));
  const told = kinds.filter(({ proposals }) => proposals.length > 1 || !proposals.every(needsNothing));
  const files = Object.fromEntries(
    told.map(({ kind, lines }) => [
      kind,
      lines.length === 1 ? lines[0]?.value : lines.map(({ value }) => value),
    ]),
  );
  const rates = Object.fromEntries(
    kinds.flatMap(({ proposals }) => proposals.flatMap((each) => [...each.rates])),
  );
  const people = Object.fromEntries(proposal.people);
  const document = new Document({
    languages: language === "nl" ? ["nl", "en"] : ["en", "nl"],
    ...(Object.keys(rates).length > 0 ? { rates } : {}),
    ...(proposal.people.size > 0 ? { people } : {}),
    ...(told.length > 0 ? { files } : {}),
  });
  const asked = openQuestions(proposal, isAnswered);
  const open = asked.flatMap((each) => questionLines(each, language));
  const left = filesNotRead(proposal, asked).map((file) => `${notRead[language]} ${file}`);
  document.commentBefore = asComment([
    ...head[language],
    ...(left.length > 0 ? ["", ...left] : []),
    ...(open.length > 0 ? ["", openHead[language], ...open] : []),
  ]);
  const { contents } = document;
  if (!isMap(contents)) return document.toString();
  commentKey(contents, "people", commentLine(said.peopleJoined[language]));
  commentKey(contents, "rates", commentLine(said.ratesGiven[language]));
  const ofFiles = contents.get("files", true);
  for (const { kind, lines } of told) {
    if (!isMap(ofFiles)) continue;
    const node = ofFiles.get(kind, true);
    commentKey(ofFiles, kind, asComment(lines.flatMap((each) => reasonsOf(each, language))));
    lines.forEach((each, i) => {
      const map = isSeq(node) ? node.get(i, true) : node;
      if (isMap(map)) commentFile(map, each, language);
    });
  }
  return document.toString(written);
}
