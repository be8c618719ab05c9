import { constantOf } from "./cell.ts";
import { headerOf } from "./cell-place.ts";
import { foldName } from "./fold.ts";
import { inYaml } from "./lines-to-paste.ts";
import type { Problems } from "./problems.ts";
import type { Opened } from "./raw.ts";

const folded = (...headers: string[]) => new Set(headers.map(foldName));

const isWon = folded("IsWon", "Is Won", "Won", "Gewonnen", "Is Closed Won");
const isClosed = folded("IsClosed", "Is Closed", "Closed", "Gesloten", "Geschlossen", "Is Deal Closed?");
const isActive = folded("active", "Actief", "Aktiv");
const chance = folded("probability", "Probability", "Waarschijnlijkheid", "Wahrscheinlichkeit");

/** What stands in two boxes of a quote that is won, lost or open. */
type Together = (won: string, lost: string) => string;

const both = (...words: string[]) => JSON.stringify(words.join(" "));

const closedAndWon: Together = (won, lost) =>
  `${both(won, won)}: won, ${both(won, lost)}: lost, ${both(lost, lost)}: open`;
const activeAndSure: Together = (won, lost) =>
  `${both(won, "100")}: won, ${both(lost, "0")}: lost, "*": open`;

/** Boxes of which one alone tells not enough: that of a quote that is not won says nothing of one that is still open. */
const boxes = [
  { alone: isWon, other: isClosed, isOtherFirst: true, together: closedAndWon },
  { alone: chance, other: isActive, isOtherFirst: true, together: activeAndSure },
  { alone: isActive, other: chance, isOtherFirst: false, together: activeAndSure },
];

/** Words of the box, as report.yaml says what they mean; else those that most exports have. */
function wordsOf({ mapping, source }: Opened): { won: string; lost: string } {
  const column = source.contract.columns.outcome;
  const said = Object.entries(mapping.values.outcome ?? {});
  const wordOf = (outcome: string) =>
    said.find(([word, given]) => word !== "*" && column && constantOf(given, column) === outcome)?.[0];
  return { won: wordOf("won") ?? "true", lost: wordOf("lost") ?? "false" };
}

/** Warns where an outcome is read from one box of two: quotes that are still open would count as lost. */
export function reportWonAlone(opened: Opened, problems: Problems): void {
  const { source, head, layout } = opened;
  const position = layout.positions.get("outcome") ?? -1;
  if (source.contract.kind !== "quotes" || head.headers[position] === undefined) return;
  const header = headerOf("outcome", opened);
  const pair = boxes.find(({ alone }) => alone.has(foldName(header)));
  const other = layout.unused.find((each) => pair?.other.has(foldName(each)));
  if (!pair || other === undefined) return;
  const { won, lost } = pair.alone === chance ? { won: "True", lost: "False" } : wordsOf(opened);
  const headers = pair.isOtherFirst ? [other, header] : [header, other];
  const place = { file: source.file, kind: source.contract.kind, line: head.line, column: header };
  problems.add("quotes.won_alone", place, {
    nl: `De uitslag komt uit ${header} alleen, terwijl ${other} ernaast staat en niet wordt gelezen: een offerte die nog open is, telt dan als verloren.`,
    en: `The outcome comes from ${header} alone, while ${other} stands beside it unread: a quote that is still open then counts as lost.`,
    paste: [
      "files:",
      "  quotes:",
      `    columns: { outcome: [${headers.map(inYaml).join(", ")}] }`,
      `    values: { outcome: { ${pair.together(won, lost)} } }`,
    ].join("\n"),
  });
}
