import { notHeld } from "../../../contract/presets/words.ts";
import type { Bilingual } from "../../../contract/vocabulary.ts";
import type { Export } from "../../exports/export.ts";
import { foldName } from "../../fold.ts";
import { apartInList } from "../../problems/mapping-to-paste.ts";
import type { Said } from "../../problems/problems.ts";
import type { CellValue } from "../cell-meaning.ts";
import type { Distinct } from "../fast/fast.ts";
import { byTimes, quoted, type UnknownWord, withTimes } from "./unknown-words.ts";

/** Headers under which exports write what came of a call or a meeting. */
const headers = new Set(
  [
    ...[
      "Call outcome",
      "Call result",
      "Call disposition",
      "CallDisposition",
      "Disposition",
      "Outcome",
      "Result",
    ],
    ...[
      "Gespreksresultaat",
      "Uitkomst van gesprek",
      "Uitkomst gesprek",
      "Belresultaat",
      "Resultaat",
      "Uitkomst",
    ],
    ...[
      "Meeting outcome",
      "Meeting result",
      "Meetingresultaat",
      "Resultaat van meeting",
      "Uitkomst van meeting",
    ],
    ...["Meetingergebnis", "Meeting-Ergebnis", "Terminergebnis"],
    ...["Anrufergebnis", "Ergebnis des Anrufs", "Gesprächsergebnis", "Ergebnis"],
  ].map(foldName),
);

/** Words for a call that reached nobody, and for a meeting that was not held. */
const words = new Set(
  [
    ...notHeld,
    ...["Afgezegd", "Niet doorgegaan"],
    ...["No answer", "No response", "Not answered", "Unanswered", "Not reached", "Not connected", "Missed"],
    ...["Busy", "Left voicemail", "Left voice mail", "Voicemail", "Left message", "Left live message"],
    ...["Wrong number", "Bad number"],
    ...["Geen gehoor", "Geen antwoord", "Niet bereikt", "Niet opgenomen", "In gesprek", "Bezet", "Gemist"],
    ...["Voicemail ingesproken", "Voicemail achtergelaten", "Bericht achtergelaten", "Verkeerd nummer"],
    ...["Keine Antwort", "Nicht erreicht", "Nicht erreichbar", "Nicht angenommen", "Besetzt", "Mailbox"],
    ...["Voicemail hinterlassen", "Nachricht hinterlassen", "Falsche Nummer", "Verpasst"],
  ].map(foldName),
);

const longestWord = 60;

/** Whether a column says what came of calls or meetings. */
export function saysWhatCame(header: string): boolean {
  return headers.has(foldName(header));
}

/** Whether a word says that a call reached nobody, or that a meeting was not held. */
export const saysNobodyReached = (text: string) => text.length <= longestWord && words.has(foldName(text));

/** What is not spoken nor met: of an e-mail without a response there was one all the same. */
const oneSided: ReadonlySet<CellValue> = new Set(["email", "event", "other"]);

/**
 * A word that says that nobody was reached: in how many calls and meetings it stands, and in how many rows of
 * other types.
 */
interface NotReached extends UnknownWord {
  others: number;
  /** The first of those calls and meetings. */
  row: number;
}

/** What is done in a row, as it was read: its type, and null where that is not to be counted. */
export type TypeAt = (row: number) => CellValue;

/** The words of a column that say that nobody was reached, with how many rows have each. */
export function notReachedIn(texts: Distinct<string>, codes: Int32Array, typeAt: TypeAt): NotReached[] {
  const found = new Map<number, NotReached>();
  texts.forEach((text, code) => {
    if (!saysNobodyReached(text)) return;
    found.set(code, { text, times: 0, others: 0, row: -1 });
  });
  if (found.size === 0) return [];
  codes.forEach((code, row) => {
    const word = found.get(code);
    const type = word ? typeAt(row) : null;
    if (!word || type === null) return;
    if (oneSided.has(type)) word.others++;
    else {
      word.times++;
      if (word.row < 0) word.row = row;
    }
  });
  return byTimes([...found.values()].filter(({ times }) => times > 0));
}

/** Words that stand with e-mails too: leaving out their rows would leave those out as well. */
function mixedSaid(mixed: readonly NotReached[]): Bilingual {
  if (mixed.length === 0) return { nl: "", en: "" };
  const list = mixed.map(({ text, others }) => `"${text}" ${others}×`).join(", ");
  return {
    nl: ` Bij andere soorten staat ook ${list}: die regels laat skip dan mee weg, en daarom staat dat er niet bij.`,
    en: ` With other types stands ${list} too: skip would leave those rows out as well, which is why it is not in the lines.`,
  };
}

/**
 * What is asked of calls that reached nobody and meetings that were not held, with the lines of report.yaml
 * that leave them out.
 */
export function notReachedSaid(source: Export, header: string, found: readonly NotReached[]): Said {
  const { contract, mapping } = source;
  const [mixed, own] = [found.filter(({ others }) => others > 0), found.filter(({ others }) => others === 0)];
  const said = mixedSaid(mixed);
  const skip = { ...mapping.skip, [header]: own.map(({ text }) => text) };
  const list = own.map(({ text }) => quoted(text)).join(", ");
  const simple = ["files:", `  ${contract.kind}:`, `    skip: { ${quoted(header)}: [${list}] }`].join("\n");
  return {
    nl: `${withTimes(found)}: zijn dat contacten?${said.nl}`,
    en: `${withTimes(found)}: are these contacts?${said.en}`,
    paste: apartInList(source, { skip }) ?? simple,
  };
}
