/**
 * What is no part of a text that people read: controls, halves of a character, code points that are no
 * character, and marks that turn or hide the text around them. White space is read, and so are the joiners of
 * emoji and of other scripts.
 */
const unread =
  /(?![\t-\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/u;
const allUnread = new RegExp(unread, "gu");

/** White space that is no space on one line. */
const breaking = /[\t-\r\u2028\u2029]/u;

/** Most texts are of ASCII alone, which takes a fraction of the time to see. */
const isAscii = /^[ -~]*$/;

/** A text without what people do not read. */
export function readableText(text: string): string {
  return isAscii.test(text) || !unread.test(text) ? text : text.replace(allUnread, "");
}

/** A text on one line, without what people do not read. */
export function plainLine(text: string): string {
  const readable = readableText(text);
  return breaking.test(readable) ? readable.replace(/\s+/gu, " ") : readable;
}

/** The first character of a text that people do not read, such as `U+0007`; null where there is none. */
export function unreadCharacter(text: string): string | null {
  const found = text.match(unread)?.[0];
  if (found === undefined) return null;
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
