import { Buffer } from "node:buffer";
import type { Bilingual } from "../../contract/vocabulary.ts";
import type { Expected } from "../problems/problems.ts";

/** Where in a query, and what DuckDB said of it. */
export interface DuckDbFault {
  /** 1-based; null where DuckDB names none. */
  line: number | null;
  said: string;
}

/** DuckDB's message without the piece of SQL that it shows, which it is told of by its line. */
export function faultIn(message: string): DuckDbFault {
  const [before = "", shown] = message.split(/\n+LINE (?=\d)/);
  const line = Number.parseInt(shown ?? "", 10);
  const said = before.replace("Failed to extract statements: ", "").replace(/\s+/g, " ").trim();
  return { line: Number.isNaN(line) ? null : line, said: said.replace(/[.!]$/, "") };
}

/** The line, 1-based, of a byte of a text. */
export function lineInSql(sql: string, at: number): number {
  return Buffer.from(sql).subarray(0, at).toString().split("\n").length;
}

/** Tells of a problem at a byte of a query, or of the query as a whole. */
export type ProblemInSql = (
  rule: "query.failed" | "query.not_allowed",
  said: Expected,
  at: number | null,
) => void;

export const queryFaults = {
  noText: { nl: "Verwacht: SQL in UTF-8.", en: "Expected SQL in UTF-8." },
  tooLarge: {
    nl: "De uitkomst is te groot om te lezen. Tel op in de query (GROUP BY), of laat weg wat geen rapport nodig heeft.",
    en: "The result is too large to read. Sum in the query (GROUP BY), or leave out what no report needs.",
  },
  absence: {
    nl: "Afwezigheid wordt alleen gelezen voor de afwezigheid zelf: een query voor een ander bestand kan er niet bij.",
    en: "Absence is read for absence alone: a query for another file cannot reach it.",
  },
} as const satisfies Record<string, Bilingual>;

/** What DuckDB found, in its own words; of absence not, for they may hold what stands in a cell. */
export function failedSaid(said: string, isPrivate: boolean): Bilingual {
  const isOfSqlAlone = /^(?:Parser|Binder|Catalog) Error/.test(said);
  if (!isPrivate || isOfSqlAlone) return { nl: `DuckDB zegt: ${said}.`, en: `DuckDB says: ${said}.` };
  const kind = said.split(":", 1)[0] ?? "";
  return {
    nl: `DuckDB zegt: ${kind}. Wat erachter staat blijft weg: dat kan over iemand gaan.`,
    en: `DuckDB says: ${kind}. What stands behind it is left out: it may be about somebody.`,
  };
}

/** Why there is no DuckDB: it is not among the packages, or it cannot be loaded on this machine. */
export function noDuckDb(reason: string): Bilingual {
  if (/Cannot find (?:package|module) '@duckdb/.test(reason)) {
    return {
      nl: "Deze query wordt door DuckDB gedaan, en dat is hier niet geïnstalleerd.",
      en: "DuckDB runs this query, and it is not installed here.",
    };
  }
  return {
    nl: `Deze query wordt door DuckDB gedaan, en dat is hier niet te laden: ${reason}.`,
    en: `DuckDB runs this query, and it cannot be loaded here: ${reason}.`,
  };
}

/** A file that a query names and that cannot be had. */
export const fileSaid = (file: string, { nl, en }: Bilingual): Bilingual => ({
  nl: `"${file}": ${nl}`,
  en: `"${file}": ${en}`,
});

export const unfitSaid = (column: string, type: string): Bilingual => ({
  nl: `De kolom "${column}" van de uitkomst is ${type}; in een cel past één tekst, getal of datum. Maak er een van, bijvoorbeeld met array_to_string(…, ', ') of een CAST.`,
  en: `The column "${column}" of the result is ${type}; a cell holds one text, number or date. Make one of it, with array_to_string(…, ', ') or a CAST for instance.`,
});

export const noTable = (name: string): Bilingual => ({
  nl: `Geen bestand van de datamap en geen deel van de query heet "${name}".`,
  en: `No file of the data folder and no part of the query is called "${name}".`,
});

export const anyOfTables = (name: string, candidates: readonly string[]): Bilingual => {
  const [first = ""] = candidates;
  const all = candidates.join(", ");
  return {
    nl: `"${name}" kan elk van deze bestanden zijn: ${all}. Noem er een helemaal, zoals "${first}".`,
    en: `"${name}" can be any of these files: ${all}. Name one in full, such as "${first}".`,
  };
};
