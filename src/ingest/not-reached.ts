import type { Distinct } from "./distinct.ts";
import type { Export } from "./export.ts";
import { foldName } from "./fold.ts";
import { apartInList } from "./mapping-to-paste.ts";
import type { Said } from "./problems.ts";
import { byTimes, quoted, type UnknownWord, withTimes } from "./unknown-words.ts";

/** Headers under which exports write what came of a call. */
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
    ...["Anrufergebnis", "Ergebnis des Anrufs", "Gesprächsergebnis", "Ergebnis"],
  ].map(foldName),
);

/** Words for a call that reached nobody. */
const words = new Set(
  [
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

/** Whether a column says what came of calls. */
export function saysWhatCame(header: string): boolean {
  return headers.has(foldName(header));
}

/** The words of a column that say that nobody was reached, with how many rows have each. */
export function notReachedIn(texts: Distinct<string>, codes: Int32Array): UnknownWord[] {
  const times = new Map<number, number>();
  texts.forEach((text, code) => {
    if (text.length <= longestWord && words.has(foldName(text))) times.set(code, 0);
  });
  if (times.size === 0) return [];
  for (const code of codes) {
    const before = times.get(code);
    if (before !== undefined) times.set(code, before + 1);
  }
  return byTimes([...times].map(([code, each]) => ({ text: texts.at(code) ?? "", times: each })));
}

/** What is asked of calls that reached nobody, with the lines of report.yaml that leave them out. */
export function notReachedSaid(source: Export, header: string, found: readonly UnknownWord[]): Said {
  const { contract, mapping } = source;
  const skip = { ...mapping.skip, [header]: found.map(({ text }) => text) };
  const list = found.map(({ text }) => quoted(text)).join(", ");
  const simple = ["files:", `  ${contract.kind}:`, `    skip: { ${quoted(header)}: [${list}] }`].join("\n");
  return {
    nl: `${withTimes(found)}: zijn dat contacten?`,
    en: `${withTimes(found)}: are these contacts?`,
    paste: apartInList(source, { skip }) ?? simple,
  };
}
