import { fontSize } from "../theme.ts";

// Advance widths of Source Sans 3 at weight 500, in thousandths of an em, rounded up to classes of 20.
const widthClasses: [width: number, characters: string][] = [
  [200, " \u00a0\u202f"],
  [260, "ij|"],
  [280, "',.:;Il·‘’"],
  [320, "!()-[]f{}"],
  [340, "°"],
  [360, "/\\rt"],
  [440, "*?sz"],
  [460, '"c“”«»'],
  [480, "vxy–"],
  [500, "JLY_e"],
  [520, "0123456789#$+<=>F^agk~€£−±×"],
  [540, "ESTVXZ"],
  [560, "A`bdhnopquø"],
  [580, "CPR"],
  [600, "BKß"],
  [620, "D"],
  [640, "&G"],
  [660, "HNU"],
  [680, "OQØ"],
  [740, "Mw"],
  [780, "æ"],
  [800, "W—"],
  [840, "%m"],
  [860, "@"],
];

const widths = new Map(widthClasses.flatMap(([width, characters]) => [...characters].map((c) => [c, width])));

// What the font's Latin subset lacks comes from another font, which may be as wide as an em.
const widthElsewhere = 1000;

// 2 % more, as some browsers round every advance to whole pixels; weight 600 is wider than 500.
const widening = { normal: 1.02, strong: 1.08 } as const;

const accents = /\p{Mn}/gu;

/** Width of one line of text in pixels, a little more than most browsers draw; 0 for no text. */
export function textWidth(text: string, strong = false): number {
  let thousandths = 0;
  for (const character of text.normalize("NFC").replace(accents, "")) {
    const [letter = character] = character.normalize("NFD");
    thousandths += widths.get(letter) ?? widthElsewhere;
  }
  return (thousandths / 1000) * fontSize * (strong ? widening.strong : widening.normal);
}

/** Width of the widest of some texts in pixels; 0 for none. */
export function widest(texts: string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text)));
}

/** The text on one line, its end replaced by "…" where it is wider than `width` pixels. */
export function shortened(text: string, width: number): string {
  const line = text.replace(/\s*[\r\n\t]\s*/g, " ");
  if (textWidth(line) <= width) return line;
  const characters = [...line];
  while (characters.length > 0 && textWidth(`${characters.join("")}…`) > width) characters.pop();
  return characters.length === 0 ? "" : `${characters.join("").trimEnd()}…`;
}

/** The text in lines of the heavier weight, broken like `wrap`. */
export function wrapStrong(text: string, width: number, maxLines = 2): string[] {
  return wrap(text, (width * widening.normal) / widening.strong, maxLines);
}

/**
 * The text broken at spaces into at most `maxLines` lines of `width` pixels; a longer word is broken with a
 * hyphen.
 */
export function wrap(text: string, width: number, maxLines = 2): string[] {
  const lines: string[] = [];
  let line = "";
  // No-break spaces hold together what belongs together: a number and its unit.
  for (const word of text.split(/[ \r\n\t]+/).flatMap((word) => pieces(word, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer) <= width || line === "") line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), shortened(lines.slice(maxLines - 1).join(" "), width)];
}

function pieces(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && textWidth(`${part}${character}-`) > width) {
      parts.push(`${part}-`);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
