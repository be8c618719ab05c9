import { monthOfDay } from "../../../calendar/window.ts";
import type { DayNumber } from "../../../contract/dataset.ts";
import type { Bilingual } from "../../../contract/vocabulary.ts";
import type { Place } from "../../problems/problems.ts";
import { toFillIn } from "../../problems/to-fill-in.ts";
import type { RowsInPass } from "../column-context.ts";
import type { Mark } from "./currency.ts";
import { isConverted } from "./headers.ts";
import type { Money } from "./money.ts";
import type { Unrated } from "./rates.ts";
import { fileOfRates, ratesToFill, yamlKey } from "./rates-to-fill.ts";

/** Amounts of one currency that cannot be read as money of the report. */
interface Group {
  mark: Mark;
  times: number;
  /** Months of which there is no rate, where there are rates by month. */
  months: Set<string>;
  first: Place;
}

const shownCells = 3;
const shownCodes = 4;

const isWord = ({ codes, said }: Mark) => codes.length === 0 && !/^\p{Sc}$/u.test(said);

function told({ mark, times, months }: Group, { given }: Money): Bilingual {
  const { said, codes, isContradiction } = mark;
  const count = `${codes.length === 1 ? (codes[0] ?? said) : `"${said}"`} ${times}×`;
  if (isContradiction) {
    return { nl: `${count} (twee munten bij één bedrag)`, en: `${count} (two currencies with one amount)` };
  }
  if (isWord(mark)) return { nl: `${count} (onbekend)`, en: `${count} (unknown)` };
  if (codes.length > 1) {
    const [list, rest] = [codes.slice(0, shownCodes).join(", "), codes.length > shownCodes ? ", …" : ""];
    return { nl: `${count} (kan ${list}${rest} zijn)`, en: `${count} (can be ${list}${rest})` };
  }
  const list = [...months].sort().join(", ");
  if (list === "") return { nl: count, en: count };
  const file = fileOfRates(mark, given);
  const at = file === undefined ? "" : ` in ${file}`;
  return { nl: `${count} zonder koers van ${list}${at}`, en: `${count} without a rate of ${list}${at}` };
}

const shown = ({ line, value }: Place) => ({ line, text: typeof value === "function" ? value() : value });

/** Collects the amounts of a column that are in another currency than the report and have no rate. */
export class OtherCurrencies {
  readonly #groups = new Map<string, Group>();
  readonly #cells: Place[] = [];
  readonly #reading: RowsInPass;

  constructor(reading: RowsInPass) {
    this.#reading = reading;
  }

  /** An amount at a place, and the day by which it would have its rate. */
  add({ mark, hasMonths }: Unrated, day: DayNumber | null, place: Place): void {
    const known = this.#groups.get(mark.said);
    const group = known ?? { mark, times: 0, months: new Set(), first: place };
    this.#groups.set(mark.said, group);
    group.times++;
    if (hasMonths && day !== null) group.months.add(monthOfDay(day));
    if (this.#cells.length < shownCells) this.#cells.push(place);
  }

  /**
   * Tells of all of them in one problem, where there are any, out of so many amounts; gives whether that is
   * an error.
   */
  report(amounts: number): boolean {
    const groups = [...this.#groups.values()].sort((a, b) => b.times - a.times);
    const [largest] = groups;
    if (!largest) return false;
    const { opened, problems } = this.#reading;
    const { currency } = opened.source.money;
    const isAll = groups.length === 1 && largest.times === amounts && largest.months.size === 0;
    const [code = ""] = largest.mark.codes.length === 1 ? largest.mark.codes : [];
    const asReport =
      isAll && code !== ""
        ? {
            nl: ` Alle bedragen zijn in ${code}: is het rapport dat ook, zet dan currency: ${code}.`,
            en: ` All amounts are in ${code}: where the report is too, set currency: ${code}.`,
          }
        : { nl: "", en: "" };
    const converted = opened.layout.unused.find(isConverted);
    const instead =
      converted === undefined
        ? { nl: "", en: "" }
        : {
            nl: ` De kolom "${converted}" heeft ze misschien in één munt: wijs value daarheen.`,
            en: ` The column "${converted}" may have them in one currency: point value to it.`,
          };
    const cells = this.#cells.map(shown);
    const counts = groups.map((group) => told(group, opened.source.money));
    const of = (language: "nl" | "en", line: string) =>
      `${counts.map((each) => each[language]).join(", ")}: ${cells.map((cell) => `${line} ${cell.line} "${cell.text}"`).join(", ")}.`;
    const paste = this.#paste(groups);
    return problems.add("money.other_currency", this.#cells[0] ?? largest.first, {
      nl: `Het rapport is in ${currency}; gevonden: ${of("nl", "regel")}${asReport.nl}${instead.nl} Vul in wat één eenheid in ${currency} waard is.`,
      en: `The report is in ${currency}; found ${of("en", "line")}${asReport.en}${instead.en} Fill in what one unit is worth in ${currency}.`,
      ...(paste === "" ? {} : { paste }),
    });
  }

  /**
   * Rates to fill in, and what words of a column of currencies mean; blank where a file of rates alone lacks
   * something.
   */
  #paste(groups: readonly Group[]): string {
    const { source } = this.#reading.opened;
    const known = groups.filter(({ mark }) => !mark.isContradiction);
    const words = known.flatMap(({ mark }) => (isWord(mark) ? [`${yamlKey(mark.said)}: "${toFillIn}"`] : []));
    const rates = ratesToFill(
      known.filter(({ mark }) => !isWord(mark)),
      source.money.given,
    );
    return [
      ...(rates === null ? [] : [rates]),
      ...(words.length === 0
        ? []
        : ["files:", `  ${source.contract.kind}:`, `    values: { currency: { ${words.join(", ")} } }`]),
    ].join("\n");
  }
}
