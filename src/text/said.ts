import type { Statement } from "../contract/statement.ts";

/**
 * A text, or its parts where some of them lead somewhere: a page of the same language by its slug, or a place
 * on it.
 */
export type Inline = string | readonly (string | { text: string; href: string })[];

/** Words on a page: a statement, or words that state nothing, such as a label, a question or advice. */
export type Said = string | Statement;

/** The same with words that lead somewhere. */
export type SaidInline = Inline | Statement<Inline>;

export function isStatement<Text>(said: Text | Statement<Text>): said is Statement<Text> {
  return typeof said === "object" && said !== null && "claims" in said;
}

/** The words alone. */
export function textOf<Text>(said: Text | Statement<Text>): Text {
  return isStatement(said) ? said.text : said;
}

/** Words without what they lead to. */
export function plainText(text: Inline): string {
  return typeof text === "string"
    ? text
    : text.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
