import type { PlotOptions } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

export interface RenderOptions {
  /** Unique on its page; every id in the drawing begins with it. */
  id: string;
  title: string;
  description: string;
}

/** A chart's options as inline SVG. Throws when Plot warns or wraps the drawing. */
export function renderChart(options: PlotOptions, { id, title, description }: RenderOptions): string {
  const svg = Plot.plot({ ...options, className: "chart", document });
  if (svg.tagName.toLowerCase() !== "svg")
    throw new Error(`Chart "${id}" is a <figure>: leave out title, caption and legend.`);
  if ([...svg.children].some((child) => child.tagName.toLowerCase() === "text")) {
    throw new Error(`Plot warned while drawing chart "${id}"; its words are on the console.`);
  }
  svg.querySelector("style")?.remove();
  for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  svg.removeAttribute("font-family");
  svg.removeAttribute("font-size");
  svg.setAttribute("role", "img");
  svg.setAttribute("focusable", "false");
  svg.setAttribute("aria-labelledby", `${id}-title ${id}-desc`);
  const name = document.createElementNS("http://www.w3.org/2000/svg", "title");
  name.id = `${id}-title`;
  name.textContent = title;
  const words = document.createElementNS("http://www.w3.org/2000/svg", "desc");
  words.id = `${id}-desc`;
  words.textContent = description;
  svg.prepend(name, words);
  return svg.outerHTML;
}
