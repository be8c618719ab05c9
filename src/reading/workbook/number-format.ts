/** What the number in a cell stands for, by the format in which the cell shows it. */
export type NumberKind = "number" | "date" | "time" | "duration";

/** How the number in a cell is shown, as far as it says what it is. */
export interface NumberStyle {
  kind: NumberKind;
  /** Figures that a whole number has at least, with zeros in front: 6 of `000000`, which numbers people. */
  figures: number;
}

/** Formats that every workbook has and none writes down, by their numbers. */
const builtIn = new Map<number, NumberKind>([
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id) => [id, "date"] as const,
  ),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56].map((id) => [id, "time"] as const),
  [46, "duration"],
]);

/** What is shown as it stands: texts in quotes, a character behind `\`, one that fills or makes room. */
const literal = /"[^"]*"?|[\\_*][\s\S]/g;
/** Colours, conditions, currencies and languages; not `[h]`, which counts hours beyond a day. */
const bracket = /\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

const zeros = /^0{2,20}$/;

/** What a format shows: `dd-mm-yyyy` a date, `[h]:mm` a duration, `000000` a number of six figures. */
export function styleOfFormat(id: number, code: string | undefined): NumberStyle {
  if (code === undefined) return { kind: builtIn.get(id) ?? "number", figures: 0 };
  const [first = ""] = code.replace(literal, "").replace(bracket, "").split(";");
  const figures = zeros.test(code) ? code.length : 0;
  return { kind: kindOf(first), figures };
}

function kindOf(first: string): NumberKind {
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return "duration";
  if (/^general$/i.test(first.trim())) return "number";
  if (/[yd]/i.test(first)) return "date";
  if (/[hs]/i.test(first)) return "time";
  return /m/i.test(first) ? "date" : "number";
}
