import { plainLine } from "../../contract/clean-text.ts";
import type { Problem } from "../../contract/problem.ts";
import { withFormerRules } from "../../contract/rules/former.ts";
import { type RuleId, rules } from "../../contract/rules.ts";
import type { Bilingual, FileKind } from "../../contract/vocabulary.ts";
import { type Known, meaning, nearestKnown, noHint } from "../fold.ts";

/** A cell, row or file that a problem is about. */
export interface Place {
  file: string;
  /** Which kind of file, where it is of one. */
  kind?: FileKind;
  line?: number;
  column?: string;
  /** Of a workbook the cell, where that is known at once: `Targets!F7`. */
  cell?: string;
  /** What was found there, or what gives it: most cells of a long file that are wrong are never shown. */
  value?: string | (() => string);
}

type Severities = Readonly<Record<string, "error" | "warning" | "off">>;

/** " Did you mean …?", or nothing. */
export type Hint = (found: string, known: Known) => Bilingual;

/**
 * What is said of a problem; `paste` are the lines of report.yaml that answer what it asks, `tellsNothing`
 * that it says nothing of what was found, `meant` what may have been meant by the cell.
 */
export type Said = Bilingual & { paste?: string; tellsNothing?: true; meant?: string };

/** What was expected; made only for a problem that is kept, where it takes time. */
export type Expected = Said | ((didYouMean: Hint) => Said);

/** So many problems of a rule are kept of each file, and of all files together; the others are counted. */
export const mostOfAKind = 1000;
const mostInAll = 10_000;

/** For so many problems of a rule it is sought what was meant: among many names that takes long. */
const mostHints = 20;

const longestValue = 200;
const longestMessage = 1000;
const longestLine = 1000;
const mostLines = 100;

/** A text on one line and not too long, cut between two characters. */
function short(text: string, longest: number): string {
  const plain = plainLine(text.slice(0, longest + 1));
  return plain.length > longest ? `${plainLine(plain.slice(0, longest))}…` : plain;
}

/** Lines to paste, each on a line of its own. */
function pasted(lines: string): string {
  return lines
    .split("\n", mostLines)
    .map((line) => short(line, longestLine))
    .join("\n");
}

const foundAt = ({ value }: Place) => (typeof value === "function" ? value() : value);

/** What stands in the place of problems that are not kept. */
function counted({ paste: _, cell: __, meant: ___, ...first }: Problem, times: number): Problem {
  return {
    ...first,
    line: null,
    column: null,
    value: null,
    times,
    message: `${times} more of this kind in this file.`,
    message_nl: `Nog ${times} van deze soort in dit bestand.`,
  };
}

/** Problems of one rule in one file: the first of them, how many there are, and how many are kept. */
interface Group {
  first: Problem;
  times: number;
  kept: number;
}

/** What a pass may ask of the problems that were found before it: it writes in a collector of its own. */
export type FoundBefore = Pick<Problems, "list" | "hasErrors" | "hasErrorsIn" | "ofNextPass">;

/**
 * Collects problems under the severities of the rules and of `report.yaml`: the first of each rule in each
 * file, and the number of the others.
 */
export class Problems {
  /** What report.yaml says of the rules. */
  readonly severities: Severities;
  readonly #before: FoundBefore | null;
  readonly #kept: { problem: Problem; file: string }[] = [];
  readonly #groups = new Map<string, Map<string, Group>>();
  readonly #keptOf = new Map<string, number>();
  readonly #hints = new Map<RuleId, number>();
  readonly #filesWithErrors = new Set<string>();

  constructor(severities: Severities = {}, before: FoundBefore | null = null) {
    this.severities = withFormerRules(severities);
    this.#before = before;
  }

  /**
   * An empty collector for what is found after this, which goes on where this one stands in what is done only
   * so often. What it collects is joined to this one by `join`.
   */
  ofNextPass(): Problems {
    const next = new Problems(this.severities, this);
    for (const [id, hints] of this.#hints) next.#hints.set(id, hints);
    return next;
  }

  /** The problems in the order in which they came, then one for those of each kind that were only counted. */
  get list(): Problem[] {
    const groups = [...this.#groups.values()].flatMap((byFile) => [...byFile.values()]);
    const others = groups.filter(({ times, kept }) => times > kept);
    const kept = this.#kept.map(({ problem }) => problem);
    return [...kept, ...others.map(({ first, times, kept }) => counted(first, times - kept))];
  }

  /** Whether there are more problems than are kept. */
  get hasMore(): boolean {
    return this.list.some(({ times }) => times > 1);
  }

  /**
   * Records a problem, unless its rule is switched off: where it is, what was expected there, and what to do.
   * Gives whether it is an error. A warning about a row of absence tells nothing of what was found, for
   * warnings may be published.
   */
  add(id: RuleId, place: Place, expected: Expected): boolean {
    const severity = this.severities[id] ?? rules[id].severity;
    if (severity === "off") return false;
    const isError = severity === "error";
    if (isError) this.#filesWithErrors.add(place.file);
    const group = this.#groups.get(id)?.get(place.file);
    if (group && this.#isFull(id, group)) group.times++;
    else this.#keep(this.#problemOf(id, severity, place, expected), place.file);
    return isError;
  }

  /** Takes over what was collected elsewhere under the same severities. */
  take(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (problem.severity === "error") this.#filesWithErrors.add(problem.file);
      this.#keep(problem, problem.file);
    }
  }

  /** Takes over what a pass has found, as if it had been recorded here one by one. */
  join(found: Problems): void {
    for (const file of found.#filesWithErrors) this.#filesWithErrors.add(file);
    for (const [id, hints] of found.#hints) this.#hints.set(id, hints);
    for (const { problem, file } of found.#kept) this.#keep(problem, file);
    for (const [rule, byFile] of found.#groups) {
      for (const [file, { first, times, kept }] of byFile)
        this.#groupOf(rule, file, first).times += times - kept;
    }
  }

  /** Whether one of some files has an error: what is compared with it then says nothing yet. */
  hasErrorsIn(files: readonly string[]): boolean {
    return (
      files.some((file) => this.#filesWithErrors.has(file)) || (this.#before?.hasErrorsIn(files) ?? false)
    );
  }

  get hasErrors(): boolean {
    return this.#filesWithErrors.size > 0 || (this.#before?.hasErrors ?? false);
  }

  #problemOf(id: RuleId, severity: Problem["severity"], place: Place, expected: Expected): Problem {
    const { title, advice } = rules[id];
    const isPrivate = place.kind === "absence" && place.line !== undefined && severity !== "error";
    const mayBeSaid = !isPrivate || (typeof expected !== "function" && expected.tellsNothing);
    const said: Said = mayBeSaid
      ? this.#said(id, place, expected)
      : { nl: `${title.nl}.`, en: `${title.en}.` };
    const value = isPrivate ? undefined : foundAt(place);
    return {
      severity,
      file: plainLine(place.file),
      line: place.line ?? null,
      column: place.column === undefined ? null : short(place.column, longestValue),
      ...(place.cell === undefined ? {} : { cell: place.cell }),
      value: value === undefined ? null : short(value, longestValue),
      times: 1,
      rule: id,
      message: `${short(said.en, longestMessage)} ${advice.en}`,
      message_nl: `${short(said.nl, longestMessage)} ${advice.nl}`,
      ...(said.paste === undefined ? {} : { paste: pasted(said.paste) }),
      ...(said.meant === undefined ? {} : { meant: said.meant }),
      ...(place.kind === "absence" ? { of_absence: true } : {}),
    };
  }

  #said(id: RuleId, place: Place, expected: Expected): Said {
    if (typeof expected !== "function") return expected;
    let meant: string | null = null;
    const said = expected((found, known) => {
      const hints = this.#hints.get(id) ?? 0;
      this.#hints.set(id, hints + 1);
      if (hints >= mostHints) return noHint;
      const near = nearestKnown(found, known);
      if (found === foundAt(place)) meant = near;
      return meaning(near);
    });
    return meant === null ? said : { meant, ...said };
  }

  #isFull(rule: string, { kept }: Group): boolean {
    return kept >= mostOfAKind || (this.#keptOf.get(rule) ?? 0) >= mostInAll;
  }

  #keep(problem: Problem, file: string): void {
    const { rule, times } = problem;
    const group = this.#groupOf(rule, file, problem);
    group.times += times;
    if (times > 1 || this.#isFull(rule, group)) return;
    group.kept++;
    this.#keptOf.set(rule, (this.#keptOf.get(rule) ?? 0) + 1);
    this.#kept.push({ problem, file });
  }

  /** The group of a rule in a file, which begins with a problem where there is none yet. */
  #groupOf(rule: string, file: string, first: Problem): Group {
    const byFile = this.#groups.get(rule) ?? new Map<string, Group>();
    this.#groups.set(rule, byFile);
    const group = byFile.get(file) ?? { first, times: 0, kept: 0 };
    byFile.set(file, group);
    return group;
  }
}
