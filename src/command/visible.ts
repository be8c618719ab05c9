/**
 * What a terminal acts on instead of showing it: controls, and marks that turn the direction in which text is
 * read. Line ends and tabs are none of it.
 */
const actedOn = /[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** The same, and what ends a line. */
const actedOnInLine = /\p{Cc}|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** As JSON writes it, so that JSON stays the JSON that it was. */
const written = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * A text with what a terminal would act on written out, `\u001b` for an escape. What was made visible stays
 * as it is.
 */
export function visible(text: string): string {
  return text.replace(actedOn, written);
}

/** The same for what must stay on one line: the name of a file, a key, a cell. */
export function visibleInLine(text: string): string {
  return text.replace(actedOnInLine, written);
}
