import type { Column } from "../contract/column.ts";
import type { Lookup } from "../contract/mapping.ts";
import type { RuleId } from "../contract/rules.ts";
import type { Bilingual } from "../contract/vocabulary.ts";
import { longestCell } from "./limits.ts";
import type { Expected } from "./problems.ts";

function unknownKey(lookup: Lookup | undefined): Bilingual {
  return {
    nl: `Verwacht: een ${lookup?.key ?? "sleutel"} die in ${lookup?.file ?? "de andere export"} staat.`,
    en: `Expected a ${lookup?.key ?? "key"} that stands in ${lookup?.file ?? "the other export"}.`,
  };
}

const shorter: Bilingual = {
  nl: `Verwacht: hooguit ${longestCell} tekens.`,
  en: `Expected at most ${longestCell} characters.`,
};

const wordsOf = ({ words }: Column) => [...(words ?? [])].flatMap(([value, others]) => [value, ...others]);

function expectation(text: string, column: Column): Expected {
  return (didYouMean) => {
    const hint = didYouMean(text, () => wordsOf(column));
    return {
      nl: `Verwacht: ${column.expected.nl}.${hint.nl}`,
      en: `Expected ${column.expected.en}.${hint.en}`,
    };
  };
}

/** What is wrong with a cell; one that reads as blank does not take its row with it. */
interface Fault {
  rule: RuleId;
  expected: Expected;
  readsAsBlank: boolean;
}

interface Faults {
  column: Column;
  broken: ReadonlyMap<number, RuleId>;
  lookup: Lookup | undefined;
  hasDefault: boolean;
}

/** Finds what is wrong with the text of a cell; null for a cell that may be blank and is. */
export function faultFinder({
  column,
  broken,
  lookup,
  hasDefault,
}: Faults): (code: number, text: string) => Fault | null {
  const mayBeBlank = column.mayBeBlank || hasDefault;
  return (code, text) => {
    const rule = broken.get(code);
    if (rule === "lookup.unknown_key") {
      return {
        rule: mayBeBlank ? rule : "cell.blank",
        expected: unknownKey(lookup),
        readsAsBlank: mayBeBlank,
      };
    }
    if (rule === "cell.too_long") return { rule, expected: shorter, readsAsBlank: false };
    if (rule === undefined && mayBeBlank) return null;
    return { rule: rule ?? "cell.blank", expected: expectation(text, column), readsAsBlank: false };
  };
}
