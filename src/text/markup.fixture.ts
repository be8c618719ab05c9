import { DomUtils, parseDocument } from "htmlparser2";

/** An element of markup that was written, as a parser reads it. */
export type Written = ReturnType<typeof DomUtils.findAll>[number];

/**
 * The elements of some markup, or those within one, in the order in which they stand: all, or those of some
 * names.
 */
export function elementsIn(source: string | Written, ...names: string[]): Written[] {
  const { children } = typeof source === "string" ? parseDocument(source) : source;
  return DomUtils.findAll(({ name }) => names.length === 0 || names.includes(name), children);
}

/** The text of an element and all within it; nothing where it is not there. */
export function textIn(element: Written | undefined): string {
  return element ? DomUtils.textContent(element) : "";
}

/** The value of an attribute of an element, else that of the nearest around it which has it. */
export function inherited(element: Written, name: string): string | undefined {
  const around = element.parent && "attribs" in element.parent ? element.parent : undefined;
  return element.attribs[name] ?? (around && inherited(around, name));
}
