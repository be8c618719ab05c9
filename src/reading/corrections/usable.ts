import type { Expected, FoundBefore, Problems } from "../problems/problems.ts";
import { toFillIn } from "../problems/to-fill-in.ts";
import type { Correction } from "./correction.ts";
import { isSameText } from "./same-cell.ts";

const incomplete = {
  nl: "Verwacht: een bestand, een sleutel en een kolom.",
  en: "Expected a file, a key and a column.",
};

const nothing = {
  nl: "Van en naar zijn gelijk: er verandert niets.",
  en: "From and to are the same: nothing changes.",
};

const open = {
  nl: "Er staat nog niet wat gelezen moet worden.",
  en: "It does not say yet what is to be read.",
};

/** Why a line of the file says nothing by itself, with the rule that it breaks; null where it does. */
function faultOf({
  file,
  key,
  column,
  from,
  to,
}: Correction): { rule: "corrections.unclear" | "corrections.to_fill_in"; said: Expected } | null {
  if ([file, key, column].includes("")) return { rule: "corrections.unclear", said: incomplete };
  if (to === toFillIn && from !== toFillIn) return { rule: "corrections.to_fill_in", said: open };
  return isSameText(from, to) ? { rule: "corrections.unclear", said: nothing } : null;
}

/** The corrections that say what they mean; each other is a problem at its line. */
export function usable(
  all: readonly Correction[],
  before: FoundBefore,
): { corrections: readonly Correction[]; problems: Problems } {
  const problems = before.ofNextPass();
  const corrections = all.filter((each) => {
    const fault = faultOf(each);
    if (fault) problems.add(fault.rule, { file: each.at.file, line: each.at.line }, fault.said);
    return fault === null;
  });
  return { corrections, problems };
}
