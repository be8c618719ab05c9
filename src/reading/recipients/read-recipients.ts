import type { DayNumber } from "../../contract/dataset.ts";
import { recipients as contract } from "../../contract/files/recipients.ts";
import type { Recipient } from "../../contract/recipient.ts";
import { type Language, languages } from "../../contract/vocabulary.ts";
import { besideFileIn } from "../beside/beside-file.ts";
import { type BesideRow, besideRows } from "../beside/beside-rows.ts";
import type { SeenFolder } from "../exports/folder.ts";
import { foldName } from "../fold.ts";
import type { People } from "../linking/people.ts";
import type { Expected, FoundBefore, Problems } from "../problems/problems.ts";
import { type EditionMeant, editionMeant } from "./edition-meant.ts";
import { isMailAddress } from "./mail-address.ts";

type Part = keyof typeof contract.columns;
type Cells = BesideRow<Part>["cells"];

/** What recipients are looked up in. */
interface Around {
  people: People;
  /** The languages of the report. */
  languages: readonly Language[];
  today: DayNumber;
}

/** Tells of a cell of the line that is read. */
type Tell = (rule: Parameters<Problems["add"]>[0], part: Part, expected: Expected) => void;

const oneAddress = {
  nl: "Verwacht: één mailadres zoals sanne@noordzee.example.",
  en: "Expected one mail address such as sanne@northsea.example.",
};

const number = { nl: "Verwacht: persoon: met een nummer.", en: "Expected person: with a number." };

/** What is asked of an edition that there is not. */
const asked =
  (text: string, known: readonly string[]): Expected =>
  (didYouMean) => {
    // A name alone is that of a team or person.
    const named = known.find((each) => foldName(each.slice(each.indexOf(":") + 1)) === foldName(text));
    const hint = didYouMean(named ?? text, known);
    return {
      nl: `Verwacht: management, bedrijf, team:NAAM of persoon:NUMMER.${hint.nl}`,
      en: `Expected management, company, team:NAME or person:ID.${hint.en}`,
    };
  };

/**
 * The language that a cell names, null for a blank one; undefined, with a problem, for one that is not to be
 * had.
 */
function languageOf(text: string, { languages: own }: Around, tell: Tell): Language | null | undefined {
  if (text === "") return null;
  const words = contract.columns.language.words ?? new Map<string, readonly string[]>();
  const meant = languages.find((each) => words.get(each)?.includes(foldName(text)));
  if (meant !== undefined && own.includes(meant)) return meant;
  const list = own.join(", ");
  tell("recipients.no_language", "language", { nl: `Verwacht: ${list}.`, en: `Expected ${list}.` });
  return undefined;
}

/** Whether somebody was employed and no longer is. */
function hasLeft({ people: { employments }, today }: Around, person: number): boolean {
  const own = employments.filter((each) => each.person === person);
  return own.length > 0 && own.every(({ to }) => to !== null && to < today);
}

/**
 * Whether a line is of somebody who has left, which is told: by whose edition it is, or by the name of who
 * gets it.
 */
function isOfLeft(cells: Cells, meant: EditionMeant, around: Around, tell: Tell): boolean {
  const said = { nl: "Staat niet meer in dienst.", en: "Is no longer employed." };
  const own = meant.is === "edition" && meant.person !== undefined && hasLeft(around, meant.person);
  if (own) tell("recipients.left", "edition", said);
  const named = cells.name !== "" && hasLeft(around, around.people.keys.find(cells.name));
  if (named && !own) tell("recipients.left", "name", said);
  return own || named;
}

/** The edition of a line; null, with a problem, where there is none. */
function editionOf(cells: Cells, around: Around, tell: Tell): string | null {
  if (cells.edition === "") {
    tell("cell.blank", "edition", { nl: "Verwacht: een uitgave.", en: "Expected an edition." });
    return null;
  }
  const meant = editionMeant(cells.edition, around.people);
  if (meant.is === "several") tell("recipients.unknown_edition", "edition", number);
  if (meant.is === "unknown")
    tell("recipients.unknown_edition", "edition", asked(cells.edition, meant.known));
  const isLeft = isOfLeft(cells, meant, around, tell);
  return meant.is === "edition" && !isLeft ? meant.edition : null;
}

/** The recipients of a data folder in their order, without those of whom something is wrong. */
export function readRecipients(
  place: SeenFolder,
  around: Around,
  before: FoundBefore,
): { recipients: readonly Recipient[]; problems: Problems } {
  const problems = before.ofNextPass();
  const file = besideFileIn(place.folder, contract, problems);
  const readCell = (text: string) => text.trim();
  const read = file === undefined ? null : besideRows(place, { file, contract, readCell }, problems);
  if (!read) return { recipients: [], problems };
  const found: Recipient[] = [];
  const lines = new Map<string, number>();
  for (const { line, cells } of read.rows) {
    const tell: Tell = (rule, part, expected) => {
      problems.add(
        rule,
        { file: read.file, line, column: read.headings[part], value: cells[part] },
        expected,
      );
    };
    const isAddress = isMailAddress(cells.email);
    if (!isAddress) tell(cells.email === "" ? "cell.blank" : "recipients.no_address", "email", oneAddress);
    const edition = editionOf(cells, around, tell);
    const language = languageOf(cells.language, around, tell);
    if (!isAddress || edition === null || language === undefined) continue;
    const key = `${cells.email.toLowerCase()}\n${edition}`;
    const earlier = lines.get(key);
    if (earlier === undefined) {
      lines.set(key, line);
      found.push({ line, address: cells.email, name: cells.name, edition, language });
    } else {
      tell("recipients.twice", "email", { nl: `Zie regel ${earlier}.`, en: `See line ${earlier}.` });
    }
  }
  return { recipients: found, problems };
}
