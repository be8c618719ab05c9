import { fileContracts } from "../../contract/files.ts";
import { rowKeys } from "../../contract/row-keys.ts";
import type { RuleId } from "../../contract/rules.ts";
import type { Bilingual, FileKind } from "../../contract/vocabulary.ts";
import type { Expected } from "../problems/problems.ts";
import type { CorrectedIn, Correction } from "./correction.ts";

/** A problem about a correction: the column of its own file that it is about, and what is said. */
export interface OutcomeSaid {
  rule: RuleId;
  about: "file" | "key" | "column" | "from";
  said: Expected;
}

const mostNamed = 12;

const listed = (texts: readonly string[]) =>
  `${texts
    .slice(0, mostNamed)
    .map((text) => `"${text}"`)
    .join(", ")}${texts.length > mostNamed ? " …" : ""}`;

/** What a row is known by where a kind of file has no number for it, or this export has not. */
function lineAsked(file: string, kind: FileKind): Bilingual {
  const own = rowKeys[kind];
  const column = own === undefined ? undefined : fileContracts[kind].columns[own];
  const lack = column
    ? { nl: `geen kolom ${column.nl}`, en: `no column ${own}` }
    : { nl: "geen eigen nummer", en: "no number of their own" };
  return {
    nl: `De regels van ${file} hebben ${lack.nl}: noem als sleutel de regel, zoals "regel 17".`,
    en: `The rows of ${file} have ${lack.en}: give the line as the key, such as "line 17".`,
  };
}

function columnUnknown(file: string, { column }: Correction, headers: readonly string[]): Expected {
  return (didYouMean) => {
    const hint = didYouMean(column, headers);
    return {
      nl: `Geen kolom "${column}" in ${file}; wel: ${listed(headers)}.${hint.nl}`,
      en: `No column "${column}" in ${file}; it has: ${listed(headers)}.${hint.en}`,
    };
  };
}

/** What is said of a correction that was not applied; null for one that was. */
export function outcomeSaid({ file, kind, correction, outcome }: CorrectedIn): OutcomeSaid | null {
  const { key, column, to } = correction;
  const at = "line" in outcome ? `${file}:${outcome.line}` : file;
  switch (outcome.is) {
    case "applied":
      return null;
    case "done":
      return {
        rule: "corrections.done",
        about: "from",
        said: { nl: `In ${at} staat al "${to}".`, en: `"${to}" stands in ${at} already.` },
      };
    case "changed":
      return {
        rule: "corrections.changed",
        about: "from",
        said: {
          nl: `In ${at} staat nu "${outcome.found}".`,
          en: `Now "${outcome.found}" stands in ${at}.`,
        },
      };
    case "no row":
      return {
        rule: "corrections.row_gone",
        about: "key",
        said: { nl: `"${key}" staat niet in ${file}.`, en: `"${key}" does not stand in ${file}.` },
      };
    case "taken":
      return {
        rule: "corrections.unclear",
        about: "key",
        said: {
          nl: `Regel ${outcome.by} verbetert dezelfde cel (${at}).`,
          en: `Line ${outcome.by} corrects the same cell (${at}).`,
        },
      };
    case "several rows": {
      const lines = outcome.lines.slice(0, mostNamed).join(", ");
      return {
        rule: "corrections.unclear",
        about: "key",
        said: {
          nl: `"${key}" staat in ${file} op regels ${lines}: noem er één als sleutel, zoals "regel ${outcome.lines[0]}".`,
          en: `"${key}" stands in ${file} on lines ${lines}: give one of them as the key, such as "line ${outcome.lines[0]}".`,
        },
      };
    }
    case "no number":
      return { rule: "corrections.unclear", about: "key", said: lineAsked(file, kind) };
    case "made column":
      return {
        rule: "corrections.unclear",
        about: "column",
        said: {
          nl: `"${column}" is gemaakt uit andere kolommen van ${file}: noem daarvan de kop: ${listed(outcome.headers)}.`,
          en: `"${column}" is made of other columns of ${file}: give the heading of one: ${listed(outcome.headers)}.`,
        },
      };
    case "no column":
      return {
        rule: "corrections.unclear",
        about: "column",
        said: columnUnknown(file, correction, outcome.headers),
      };
  }
}
