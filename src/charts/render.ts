import type { PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { SvgDocument, SvgElement } from "./svg-document.ts";

export interface RenderOptions {
  /**
   * Unique on its page; every id in the drawing begins with it. A letter, then letters, digits, "-" and "_".
   */
  id: string;
  /** The message. */
  title: string;
  /** Type, range and the facts that make the message. */
  description: string;
}

const document = new SvgDocument();

/**
 * A chart's options as inline SVG: an image with name and description, without style, script or font of its
 * own, its numbers rounded to hundredths of a pixel. The same options give the same text, whatever was drawn
 * before. Throws when Plot warns, when it would put HTML around the drawing, and on an id that is none.
 */
export function renderChart(options: PlotOptions, { id, title, description }: RenderOptions): string {
  if (!/^[A-Za-z][\w-]*$/.test(id)) {
    throw new Error(`"${id}" is no id for a chart. Begin with a letter, then letters, digits, "-" or "_".`);
  }
  const svg = drawing(options, "chart", id);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${id}-title ${id}-desc`);
  const [first = null] = svg.children;
  svg.insertBefore(textElement("title", `${id}-title`, title), first);
  svg.insertBefore(textElement("desc", `${id}-desc`, description), first);
  return safe(svg.markup());
}

/**
 * Options as inline SVG that screen readers pass over, for a drawing whose numbers stand beside it. Throws
 * like a chart.
 */
export function renderDecoration(options: PlotOptions, className: string): string {
  const svg = drawing(options, className, className);
  svg.setAttribute("aria-hidden", "true");
  return safe(svg.markup());
}

function drawing(options: PlotOptions, className: string, id: string): SvgElement {
  const svg = plotted({ ...options, className });
  // Plot's marks are groups: a text right under the root is its warning sign.
  if (svg.children.some(({ tagName }) => tagName === "text")) {
    throw new Error(`Plot warned while it drew chart "${id}"; its words are on the console.`);
  }
  for (const part of svg.parts()) if (part.tagName === "style") part.remove();
  const parts = svg.parts();
  for (const part of parts) clean(part);
  renumberIds(parts, id);
  svg.setAttribute("focusable", "false");
  return svg;
}

/**
 * What Plot draws, in a document that has only what it asks for: the types say what a browser's would have.
 */
function plotted(options: PlotOptions): SvgElement {
  const drawn: unknown = Plot.plot({ ...options, document: document as unknown as Document });
  if (!(drawn instanceof SvgElement)) throw new Error("Plot gave an element of another document.");
  return drawn;
}

const unwanted = ["aria-label", "aria-description", "style", "font-family", "font-size", "font-variant"];
const geometry = new Set("d x y x1 y1 x2 y2 cx cy r width height transform viewBox".split(" "));

function clean(part: SvgElement): void {
  for (const attribute of unwanted) part.removeAttribute(attribute);
  for (const [name, value] of part.attributes) {
    if (geometry.has(name)) part.setAttribute(name, value.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi, hundredths));
  }
}

function hundredths(number: string): string {
  // "|| 0" makes −0 a plain 0.
  return String(Math.round(Number(number) * 100) / 100 || 0);
}

// Plot counts clips, patterns and markers per process; numbered per chart they do not depend on what came
// before.
function renumberIds(parts: readonly SvgElement[], id: string): void {
  const renamed = new Map<string, string>();
  for (const part of parts) {
    const named = part.getAttribute("id");
    if (named === null) continue;
    const own = `${id}-${renamed.size + 1}`;
    renamed.set(`url(#${named})`, `url(#${own})`);
    part.setAttribute("id", own);
  }
  if (renamed.size === 0) return;
  for (const part of parts) {
    for (const [name, value] of part.attributes) {
      const own = renamed.get(value);
      if (own !== undefined) part.setAttribute(name, own);
    }
  }
}

function textElement(tag: "title" | "desc", id: string, text: string): SvgElement {
  const element = new SvgElement(document, tag);
  element.setAttribute("id", id);
  element.textContent = text;
  return element;
}

// Control characters are no characters of HTML or XML, whatever file they came from.
function safe(markup: string): string {
  return markup.replace(/[^\P{Cc}\t\n\r]/gu, "\ufffd").toWellFormed();
}
