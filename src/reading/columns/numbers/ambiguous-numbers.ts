import { readableText } from "../../../contract/clean-text.ts";
import type { DecimalMark } from "../../../contract/column.ts";
import type { Bilingual } from "../../../contract/vocabulary.ts";
import { codesWithMark } from "../../exports/settings/codes-with-mark.ts";
import type { Problems } from "../../problems/problems.ts";
import { headerOf } from "../cell-place.ts";
import type { CollectedColumns } from "../collected-columns.ts";
import type { OpenedExport } from "../opened-export.ts";
import { voteOf } from "./decimal-evidence.ts";
import { bothWays, otherMark } from "./number-format.ts";
import type { NumbersUnread } from "./numbers-unread.ts";

const mostShown = 3;

/**
 * Codes of cells that show why it is asked: some that can be read in two ways, and one that is certain, where
 * there is one.
 */
function codesShown({ dictionary, reach }: NumbersUnread): number[] {
  const doubtful: number[] = [];
  const certain: number[] = [];
  const texts = dictionary.texts();
  for (const code of codesWithMark(texts)) {
    const vote = voteOf(readableText(texts.at(code) ?? ""), reach);
    if (vote !== null) ("doubtful" in vote ? doubtful : certain).push(code);
    if (doubtful.length >= mostShown && certain.length > 0) break;
  }
  const others = certain.slice(0, Math.max(1, mostShown - doubtful.length));
  return [...doubtful.slice(0, mostShown - others.length), ...others];
}

/** `10.500 is 10500 or 10.5`: what a cell is with a decimal comma and with a decimal point. */
export function readings(text: string): Bilingual {
  const ways = bothWays(text);
  const said = (mark: DecimalMark, written: (value: string) => string, no: string) => {
    const value = ways?.[mark];
    return typeof value === "number" ? written(String(value)) : no;
  };
  const withComma = (value: string) => value.replace(".", ",");
  const asItIs = (value: string) => value;
  return {
    nl: `${text} is ${said(",", withComma, "geen getal")} of ${said(".", withComma, "geen getal")}`,
    en: `${text} is ${said(",", asItIs, "no number")} or ${said(".", asItIs, "no number")}`,
  };
}

/**
 * Lines of report.yaml that pin the asked columns; all of them, where no other says how it is written. The
 * second is there to be taken in place of the first, and is the less likely where one is.
 */
function linesToPaste(
  asked: readonly NumbersUnread[],
  columns: readonly NumbersUnread[],
  example: string,
  kind: string,
): string {
  const isOfAll = columns.every(
    (each) => asked.includes(each) || each.evidence[","].certain + each.evidence["."].certain === 0,
  );
  const ways = bothWays(example);
  const line = (mark: DecimalMark) => {
    const pinned = isOfAll ? `"${mark}"` : `{ ${asked.map(({ name }) => `${name}: "${mark}"`).join(", ")} }`;
    return `decimal: ${pinned} # ${example} = ${ways?.[mark] ?? "?"}`;
  };
  const likely = asked.some(({ evidence }) => evidence["."].odd > 0) ? "." : ",";
  return `files:\n  ${kind}:\n    ${line(likely)}\n    # ${line(otherMark[likely])}`;
}

/**
 * Asks how the numbers of columns are written: three cells of each both ways, and the lines of report.yaml of
 * which one is to be pasted.
 */
export function reportAmbiguous(
  asked: readonly NumbersUnread[],
  columns: readonly NumbersUnread[],
  { opened, raw }: { opened: OpenedExport; raw: CollectedColumns },
  problems: Problems,
): void {
  const { file, contract } = opened.source;
  const lines = raw.lines.toArray();
  for (const each of asked) {
    const { name, dictionary } = each;
    const texts = dictionary.texts();
    const codes = codesShown(each);
    const [first = -1] = codes;
    const value = readableText(texts.at(first) ?? "");
    const cells = codes.map((code) => readings(readableText(texts.at(code) ?? "")));
    const line = lines[dictionary.codes.toArray().indexOf(first)] ?? 0;
    problems.add(
      "file.ambiguous_numbers",
      { file, kind: contract.kind, line, column: headerOf(name, opened), value },
      {
        nl: `Met een decimale komma of met een decimale punt? ${cells.map(({ nl }) => nl).join("; ")}.`,
        en: `With a decimal comma or with a decimal point? ${cells.map(({ en }) => en).join("; ")}.`,
        paste: linesToPaste(asked, columns, value, contract.kind),
      },
    );
  }
}
