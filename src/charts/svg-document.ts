const svg = "http://www.w3.org/2000/svg";

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/**
 * An element of a drawing: as much of a browser's as Plot, and the d3-selection below it, ask for while they
 * draw.
 */
export class SvgElement {
  readonly ownerDocument: SvgDocument;
  readonly namespaceURI = svg;
  readonly tagName: string;
  parentNode: SvgElement | null = null;
  /** Asked for, and left out of the markup: the policy of a page allows no styles in attributes. */
  readonly style = {};
  readonly attributes = new Map<string, string>();
  readonly children: SvgElement[] = [];
  #text = "";

  constructor(ownerDocument: SvgDocument, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.tagName = tagName;
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  setAttribute(name: string, value: string | number): void {
    this.attributes.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  /** The element's own text, which stands before its children. */
  set textContent(text: string) {
    this.#text = String(text);
  }

  appendChild<T extends SvgElement>(child: T): T {
    return this.insertBefore(child, null);
  }

  /** Puts a child before another, or last; it leaves where it stood. */
  insertBefore<T extends SvgElement>(child: T, next: SvgElement | null): T {
    child.remove();
    child.parentNode = this;
    const place = next === null ? this.children.length : this.children.indexOf(next);
    this.children.splice(place, 0, child);
    return child;
  }

  remove(): void {
    const siblings = this.parentNode?.children ?? [];
    if (siblings.includes(this)) siblings.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }

  /** This element and all within it, in the order of the markup. */
  parts(): SvgElement[] {
    return [this, ...this.children.flatMap((child) => child.parts())];
  }

  /** Whatever the texts and attributes hold is words, never markup. */
  markup(): string {
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
    const content = escaped(this.#text) + this.children.map((child) => child.markup()).join("");
    return content === ""
      ? `<${this.tagName}${attributes}/>`
      : `<${this.tagName}${attributes}>${content}</${this.tagName}>`;
  }
}

/**
 * What Plot draws in. A document of a library holds a whole browser's worth of every element and attribute,
 * and making and clearing those away took more than half the time of a chart.
 */
export class SvgDocument {
  readonly documentElement = new SvgElement(this, "svg");

  createElementNS(_namespace: string, name: string): SvgElement {
    return new SvgElement(this, name);
  }

  /**
   * @throws Error always: what Plot puts around a drawing is HTML, and the page has its own title and key.
   */
  createElement(name: string): never {
    throw new Error(`A chart has no <${name}> around it: leave out title, subtitle, caption and legend.`);
  }
}
