/** What is printed of one page of the site. */
export interface Part {
  /**
   * Its name, or `team/`: every page of a team, in the order in which the overview leads to them; `person/`:
   * every page of an account manager, in that of the page of all.
   */
  page: string;
  /** The sections that are printed, by their ids, below its opening; without it all. */
  only?: readonly string[];
  /** The sections that are not. */
  without?: readonly string[];
}

/** Pages, or parts of them, that are read as one. */
export interface Chapter {
  id: string;
  parts: readonly Part[];
  /** Whether it begins on a sheet of its own; without it it goes on below the one before. */
  isNewSheet?: boolean;
  /** Whether it is all there is: one page, to talk over. */
  isAlone?: boolean;
  /** On how many sheets it is to stand, if it can without being too small to read. */
  fitsOn?: number;
  /** What its parts stand below: a heading with all of them, or one with their tables alone, unfolded. */
  below?: "teams" | "people" | "appendix";
}

/** The attribute that says on how many sheets a part of a document is to stand. */
export const sheetsWanted = "data-sheets";

/** The sheets of one page: of a team one, of an account manager the front and back of one to talk over. */
export const sheetsOfPage = { team: 1, person: 2 } as const;

/** The report in print, in reading order. A page that the menu of the site does not have is left out. */
export const contents: readonly Chapter[] = [
  { id: "index", parts: [{ page: "index" }], fitsOn: 1 },
  { id: "teams", parts: [{ page: "team/", only: ["gap"] }], isNewSheet: true, fitsOn: 1, below: "teams" },
  { id: "strength", parts: [{ page: "strength", without: ["table"] }], isNewSheet: true, fitsOn: 1 },
  { id: "activity", parts: [{ page: "activity", without: ["tables"] }], isNewSheet: true, fitsOn: 1 },
  { id: "conversion", parts: [{ page: "conversion", without: ["tables"] }], isNewSheet: true, fitsOn: 1 },
  { id: "customers", parts: [{ page: "customers", without: ["tables"] }], isNewSheet: true, fitsOn: 1 },
  { id: "both", parts: [{ page: "both", without: ["levers"] }], isNewSheet: true, fitsOn: 1 },
  { id: "people", parts: [{ page: "people" }], isNewSheet: true },
  {
    id: "appendix",
    parts: [
      { page: "strength", only: ["table"] },
      { page: "activity", only: ["tables"] },
      { page: "conversion", only: ["tables"] },
      { page: "customers", only: ["tables"] },
      { page: "both", only: ["levers"] },
    ],
    below: "appendix",
  },
];

/** What account managers have before them when they talk, one after another. */
const talkSheets: Chapter = { id: "talk", parts: [{ page: "person/" }], isNewSheet: true, below: "people" };

/**
 * An edition as one file, in reading order: of a team with the talk sheets of its members, of a person with
 * their own first.
 */
export function contentsOfFile(audience: string): readonly Chapter[] {
  if (audience.startsWith("person:")) return [talkSheets, ...contents];
  return audience.startsWith("team:") ? [...contents, talkSheets] : contents;
}
