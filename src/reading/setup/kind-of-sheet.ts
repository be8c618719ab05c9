import { fileContracts } from "../../contract/files.ts";
import type { FileMapping } from "../../contract/mapping.ts";
import { fileMappingSchema } from "../../contract/mapping.ts";
import type { PresetForm } from "../../contract/preset.ts";
import { type PresetName, presetNames } from "../../contract/presets.ts";
import { settingsSchema } from "../../contract/settings.ts";
import { type FileKind, fileKinds } from "../../contract/vocabulary.ts";
import { type Layout, matchColumns } from "../columns/match-columns.ts";
import { effectiveMapping, formsOf, isOfForm } from "../exports/settings/effective-mapping.ts";
import { foldName } from "../fold.ts";
import { Problems } from "../problems/problems.ts";
import { reportCalendar } from "../report-calendar.ts";
import { type ColumnFound, columnsOfKind, lookedAt } from "./columns-of-kind.ts";
import { areItsWords, type KnownThings, ownKeys } from "./contents.ts";
import { headingFit, sureness } from "./known-names.ts";
import { hasNameParts } from "./names-of-people.ts";
import type { Sheet } from "./sheet.ts";
import { fileWords } from "./synonyms.ts";
import { givenBy, type Wide, wideOf } from "./wide.ts";
import { isWithoutDays } from "./without-days.ts";

/** The export of a known system that a file has the headings of. */
export interface FormFound {
  preset: PresetName;
  form: PresetForm;
}

/** What a file would be, read as one kind. */
export interface Fit {
  kind: FileKind;
  system: FormFound | null;
  columns: readonly ColumnFound[];
  /** Headings that are periods or words of a column, where they stand for rows. */
  wide: Wide | null;
  /** Whether the name of the file or a line above the headings says that it is of this kind. */
  isNamed: boolean;
  /** Columns that must be there, and are not. */
  missing: readonly string[];
  score: number;
}

/**
 * What a column is worth that must be there, and one that need not; and what it takes where one is missing.
 */
const worth = {
  required: 1,
  other: 0.4,
  missing: 0.5,
  essential: 1,
  words: 0.3,
  ownKey: 0.3,
  constant: 0.25,
  system: 1,
  mark: 0.4,
  fileName: 0.3,
} as const;

/** Columns that a constant or the length of a period often gives. */
const oftenConstant = new Set(["fte", "type", "status", "segment", "measure", "to", "team", "per"]);

/** What a row of a kind is of: without one of each of these it hardly is one. */
const essential: Readonly<Partial<Record<FileKind, readonly (readonly string[])[]>>> = {
  team: [["person_id", "name"]],
  strength: [["fte"], ["team"]],
  accounts: [["account_id", "name"]],
  activities: [["date"]],
  quotes: [["outcome", "value"]],
  targets: [["value"]],
  notes: [["period"], ["text"], ["figure", "finding"]],
};

/** Where the columns of a kind stand under the headings of a sheet, as the reader finds them by a mapping. */
export function layoutOf(
  { file, head }: Sheet,
  kind: FileKind,
  mapping: FileMapping,
  form?: PresetForm,
): Layout {
  const contract = fileContracts[kind];
  const { fiscal } = reportCalendar(settingsSchema.parse({}));
  const effective = effectiveMapping(mapping, form, contract, head.headers);
  return matchColumns({ contract, mapping: effective, file, fiscal, ...head }, new Problems());
}

const systemMapping = (preset: PresetName) => fileMappingSchema.parse({ preset });

/**
 * Whether a form reads what a row cannot do without under its own headings: one mark alone may stand
 * anywhere.
 */
function givesMost(
  headers: readonly string[],
  kind: FileKind,
  { columns, defaults = {} }: PresetForm,
): boolean {
  const there = new Set(headers.map(foldName));
  return Object.entries(fileContracts[kind].columns).every(
    ([name, { required }]) =>
      !required ||
      oftenConstant.has(name) ||
      name in defaults ||
      (columns[name] ?? []).some((header) => there.has(foldName(header))),
  );
}

/** The exports of known systems that a file may be, of a kind: those of which it has every mark. */
function systemsOf({ head }: Sheet, kind: FileKind): FormFound[] {
  return presetNames.flatMap((preset) => {
    const forms = formsOf(systemMapping(preset), fileContracts[kind]);
    const form = forms.find((each) => isOfForm(each, head.headers));
    return form && givesMost(head.headers, kind, form) ? [{ preset, form }] : [];
  });
}

/** The columns that the preset reads, each sure. */
function columnsOfSystem(sheet: Sheet, kind: FileKind, { preset, form }: FormFound): ColumnFound[] {
  const { positions, made } = layoutOf(sheet, kind, systemMapping(preset), form);
  return [...positions].flatMap(([name, at]) => {
    if (!(name in fileContracts[kind].columns)) return [];
    const position = made.length > 0 && at >= sheet.head.headers.length ? -1 : at;
    const header = position < 0 ? (form.columns[name] ?? [])[0] : sheet.head.headers[position];
    if (header === undefined) return [];
    return [{ name, header, position, score: 1, byHeading: true, rival: null, otherwise: null }];
  });
}

/** A month is a day of activities only where it is counted how many there were. */
const isMonthAlone = (columns: readonly ColumnFound[]) =>
  columns.some(({ name, header }) => name === "date" && /^(?:maand|month|monat)$/.test(foldName(header))) &&
  !columns.some(({ name }) => name === "count");

/** Whether the name of a file, or a line above its headings, says of which kind it is. */
function isNamedAs({ file, head }: Sheet, kind: FileKind): boolean {
  const texts = [file, ...head.titles.flatMap(({ cells }) => cells)].map((text) =>
    text.replaceAll(/[_-]/g, " "),
  );
  const says = (each: FileKind) => texts.some((text) => fileWords[each].test(text));
  // "Target bezoeken" is a target.
  return says(kind) && (kind !== "activities" || !says("targets"));
}

/** How a kind fits, as a form of a system or as none; its columns were found by headings and contents. */
function fitOf(
  sheet: Sheet,
  kind: FileKind,
  system: FormFound | null,
  byItself: readonly ColumnFound[],
): Fit {
  const contract = fileContracts[kind];
  const ofSystem = system ? columnsOfSystem(sheet, kind, system) : [];
  const given = new Set([...ofSystem.map(({ name }) => name), ...Object.keys(system?.form.defaults ?? {})]);
  const read = new Set(ofSystem.map(({ position }) => position));
  // What a form does not read, its makers left out on purpose; a status in another language is not.
  const isTold = (name: string) => contract.columns[name]?.required === true || name === "status";
  const isLacking = ({ name, position }: ColumnFound) =>
    !given.has(name) && !read.has(position) && (system === null || isTold(name));
  const found = [...ofSystem, ...byItself.filter(isLacking)];
  const wide = system ? null : wideOf(sheet, kind, new Set(found.map(({ name }) => name)));
  const turned = wide ? givenBy(wide) : [];
  const columns = found.filter(({ name }) => !turned.includes(name));
  const has = new Set([...columns.map(({ name }) => name), ...given, ...turned]);
  if (kind === "team" && (has.has("name") || hasNameParts(sheet))) has.add("person_id");
  const missing = Object.entries(contract.columns).flatMap(([name, { required }]) =>
    required && !has.has(name) ? [name] : [],
  );
  const worthOf = (name: string) => (contract.columns[name]?.required ? worth.required : worth.other);
  const monthAlone = kind === "activities" && !wide && isMonthAlone(columns) ? worth.essential : 0;
  const gained = [...columns, ...turned.map((name) => ({ name, score: 1 }))].reduce(
    (sum, { name, score }) => sum + worthOf(name) * score,
    0,
  );
  const isFixed = kind === "targets" && isWithoutDays(sheet);
  const isConstant = (name: string) => oftenConstant.has(name) || (isFixed && name === "from");
  const lost = missing.reduce((sum, name) => sum + (isConstant(name) ? worth.constant : worth.missing), 0);
  const lacking = (system ? [] : (essential[kind] ?? [])).filter(
    (names) => !names.some((name) => has.has(name)),
  );
  const ofForm = system ? worth.system + worth.mark * system.form.marks.length : 0;
  const ofWords = columns.filter(({ name, position }) =>
    areItsWords(sheet.columns[position], kind, name),
  ).length;
  const hasOwnKey = columns.some(
    ({ name, header }) => name === ownKeys[kind] && headingFit(kind, name, header) === sureness.own,
  );
  const ofKey = hasOwnKey ? worth.ownKey : 0;
  const named = fileWords[kind].test(sheet.file.replaceAll(/[_-]/g, " ")) ? worth.fileName : 0;
  return {
    kind,
    system,
    columns,
    wide,
    missing,
    isNamed: isNamedAs(sheet, kind),
    score:
      gained -
      lost -
      monthAlone -
      lacking.length * worth.essential +
      ofWords * worth.words +
      ofKey +
      ofForm +
      named,
  };
}

/** What a file may be, the likeliest first: one for each kind. */
export function fitsOf(sheet: Sheet, known: KnownThings): Fit[] {
  const looked = lookedAt(sheet, known);
  return fileKinds
    .flatMap((kind) => {
      const byItself = columnsOfKind(sheet, kind, looked);
      const all = [null, ...systemsOf(sheet, kind)].map((system) => fitOf(sheet, kind, system, byItself));
      const [first, ...others] = all;
      return first ? [others.reduce((a, b) => (b.score > a.score ? b : a), first)] : [];
    })
    .sort((a, b) => b.score - a.score);
}

/** Below this a file is nothing that is known. */
const leastScore = 1;
/** Where the next kind comes nearer than this, it is asked. */
const leastMargin = 0.4;

/** What a file seems to be, and the other that it may be; nothing where it is none of the kinds. */
export interface KindFound {
  fit: Fit | null;
  rival: Fit | null;
}

/** Kinds of which a row has a person and a month: targets for visits look like visits. */
const ofWorkOrAim: ReadonlySet<FileKind> = new Set(["targets", "activities"]);

/**
 * Another kind that the same columns may be rows of: asked, where neither the name of the file nor a title
 * says which.
 */
function sameColumnsOf(first: Fit, others: readonly Fit[]): Fit | undefined {
  if (!first.wide || first.isNamed || !ofWorkOrAim.has(first.kind)) return undefined;
  return others.find(({ kind, wide, score }) => wide && ofWorkOrAim.has(kind) && score >= leastScore);
}

/** What is told without asking, of what a file may be. */
export function likeliest([first, ...others]: readonly Fit[]): KindFound {
  if (!first || first.score < leastScore) return { fit: null, rival: null };
  const [second] = others;
  const isNear = second !== undefined && first.score - second.score < leastMargin;
  return { fit: first, rival: (isNear ? second : sameColumnsOf(first, others)) ?? null };
}
