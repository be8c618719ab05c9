import type { Column } from "../../contract/column.ts";
import type { Lookup } from "../../contract/mapping/lookup.ts";
import type { RuleId } from "../../contract/rules.ts";
import type { Bilingual, FileKind } from "../../contract/vocabulary.ts";
import { longestCell } from "../limits.ts";
import { linesOfFile } from "../problems/lines-to-paste.ts";
import type { Hint, Said } from "../problems/problems.ts";
import type { CellFormat } from "./cell-meaning.ts";
import { numberHint } from "./numbers/number-hint.ts";
import type { Meanings } from "./parse-distinct.ts";

/** A column of a kind of file that is looked up, and whether a text is known there without that. */
interface LookedUp extends Lookup {
  kind: FileKind;
  name: string;
  isKnown: (text: string) => boolean;
}

/**
 * What is expected of a key that another export does not have. Where it is a known one by itself, as among
 * numbers of which some were merged, the lines that leave it what it is stand below.
 */
function unknownKey(text: string, lookup: LookedUp | undefined): Said {
  const said = {
    nl: `Verwacht: een ${lookup?.key ?? "sleutel"} die in ${lookup?.file ?? "de andere export"} staat.`,
    en: `Expected a ${lookup?.key ?? "key"} that stands in ${lookup?.file ?? "the other export"}.`,
  };
  if (!lookup?.isKnown(text)) return said;
  const { kind, name, column, file, key, value } = lookup;
  return {
    nl: `${said.nl} Zelf is het er een die bestaat: blijven zulke wat ze zijn, zeg dat dan met others.`,
    en: `${said.en} By itself it is a known one: where such stay what they are, say so with others.`,
    paste: linesOfFile(kind, { lookup: { [name]: { column, file, key, value, others: "keep" } } }),
  };
}

const shorter: Bilingual = {
  nl: `Verwacht: hooguit ${longestCell} tekens.`,
  en: `Expected at most ${longestCell} characters.`,
};

const wordsOf = ({ words }: Column) => [...(words ?? [])].flatMap(([value, others]) => [value, ...others]);

function expectation(text: string, { column, format }: Faults, didYouMean: Hint): Bilingual {
  const hint =
    column.kind === "amount" ? numberHint(text, column, format) : didYouMean(text, () => wordsOf(column));
  const expected = column.expectedIn?.[format.decimal] ?? column.expected;
  return { nl: `Verwacht: ${expected.nl}.${hint.nl}`, en: `Expected ${expected.en}.${hint.en}` };
}

/** What is wrong with a cell; one that reads as blank does not take its row with it. */
interface Fault {
  rule: RuleId;
  /** What was expected of a cell with this text. */
  expected: (text: string, didYouMean: Hint) => Said;
  readsAsBlank: boolean;
}

interface Faults {
  column: Column;
  /** How its numbers are read. */
  format: Pick<CellFormat, "decimal" | "factor">;
  broken: Meanings["broken"];
  lookup: LookedUp | undefined;
  hasDefault: boolean;
}

/** Finds what is wrong with a cell by the code of its text; null for one that may be blank and is. */
export function faultFinder(faults: Faults): (code: number) => Fault | null {
  const { column, broken, lookup, hasDefault } = faults;
  const mayBeBlank = column.mayBeBlank || hasDefault;
  const faultOf = (rule: RuleId | null): Fault | null => {
    if (rule === "lookup.unknown_key") {
      const expected = (text: string) => unknownKey(text, lookup);
      return { rule: mayBeBlank ? rule : "cell.blank", expected, readsAsBlank: mayBeBlank };
    }
    if (rule === "cell.too_long") return { rule, expected: () => shorter, readsAsBlank: false };
    if (rule === null && mayBeBlank) return null;
    const expected: Fault["expected"] = (text, didYouMean) => expectation(text, faults, didYouMean);
    return { rule: rule ?? "cell.blank", expected, readsAsBlank: false };
  };
  // A file can have a million broken texts, but not as many rules.
  const known = new Map<RuleId | null, Fault | null>();
  return (code) => {
    const rule = broken[code] ?? null;
    const earlier = known.get(rule);
    if (earlier !== undefined) return earlier;
    const fault = faultOf(rule);
    known.set(rule, fault);
    return fault;
  };
}
