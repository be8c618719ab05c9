import type { FileKind } from "./vocabulary.ts";

/**
 * How sure headers are: in the maker's own documentation or an export, read in others' code that reads such
 * an export, or put together from the words of the system in a language, seen in no export.
 */
export type Sureness = "documented" | "seen_in_code" | "put_together";

/** How sure the headers of a form are, by language: `all` where they are the same in every one. */
export type SurenessBy = Readonly<Partial<Record<"all" | "en" | "nl" | "de", Sureness>>>;

/** A header by which a form is recognised, or those under which exports in other languages have it. */
export type Mark = string | readonly string[];

/** One kind of export of a system. Columns hold the headers under which it may stand, the likeliest first. */
export interface PresetForm {
  /** What the export is called in that system. */
  name: string;
  sureness: SurenessBy;
  /** Headers that are all there, each in one of its languages: by them the form is recognised. */
  marks: readonly Mark[];
  columns: Readonly<Record<string, readonly string[]>>;
  values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Rows that are no contact or quote, by header; a header that is not there leaves nothing out. */
  skip?: Readonly<Record<string, readonly string[]>>;
  defaults?: Readonly<Record<string, string>>;
  /** Header of which each value counts once. */
  once?: string;
  /**
   * Columns that several headers together tell: the cells joined by a space. The first list is taken of which
   * every header is there; without one, and where report.yaml has words for the column, it is read as
   * `columns` says.
   */
  joined?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /**
   * Columns that one of several headers tells: the first that is filled with another word than those that
   * tell nothing.
   */
  telling?: Readonly<Record<string, { headers: readonly string[]; nothing: readonly string[] }>>;
  /** The mark between several values of which the first is read, by column. */
  first_of?: Readonly<Record<string, string>>;
}

/** What is known of the exports of one system. A preset is data: reading it is the work of `reading`. */
export interface Preset {
  /** Name of the system. */
  title: string;
  /** Where the names were found. */
  sources: readonly string[];
  forms: Readonly<Partial<Record<FileKind, readonly PresetForm[]>>>;
}
