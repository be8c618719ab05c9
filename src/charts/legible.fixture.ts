import { parseHTML } from "linkedom";
import { type Box, type Label, labelBox, touches } from "./layout/labels.ts";

/** Fills that the charts' text, which is as dark, cannot be read on. */
const dark = ["ink", "good", "bad", "hours", "customers", "previous"].map((name) => `var(--${name})`);

/** What a reader could not read in a drawing: text beyond its edge, text on text, or text on a dark bar. Empty when all is well. */
export function illegible(svg: string): string[] {
  const { document } = parseHTML(svg);
  const root = document.querySelector("svg");
  if (root === null) return ["no drawing"];
  const bounds = {
    right: Number(root.getAttribute("width")),
    bottom: Number(root.getAttribute("height")),
  };
  const texts = [...root.querySelectorAll("text")].map((text) => ({
    text: text.textContent ?? "",
    box: labelBox(labelOf(text)),
    isPlain: text.getAttribute("fill") !== "var(--paper)" && text.closest("[stroke-width]") === null,
  }));
  const bars = [...root.querySelectorAll("rect")]
    // A shade of a colour is made light enough for its number.
    .filter((rect) => dark.includes(fillOf(rect)) && !rect.hasAttribute("fill-opacity"))
    .map(barBox)
    .filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1);
  const clipped = texts.filter(({ box }) => beyond(box, bounds)).map(({ text }) => `clipped: ${text}`);
  const covered = texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => touches(a.box, b.box))
      .map((b) => `on each other: ${a.text} | ${b.text}`),
  );
  const darkened = texts
    .filter(({ box, isPlain }) => isPlain && bars.some((bar) => touches(letters(box), bar)))
    .map(({ text }) => `on a dark bar: ${text}`);
  return [...clipped, ...covered, ...darkened];
}

// The estimate of a text's width is generous: a pixel beyond the edge is none on a screen.
function beyond(box: Box, bounds: { right: number; bottom: number }): boolean {
  return box.left < -1 || box.right > bounds.right + 1 || box.top < 0 || box.bottom > bounds.bottom;
}

function fillOf(rect: Element): string {
  return rect.getAttribute("fill") ?? rect.closest("g[fill]")?.getAttribute("fill") ?? "";
}

function barBox(rect: Element): Box {
  const [left = 0, top = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) =>
    Number(rect.getAttribute(name)),
  );
  return { left, right: left + width, top, bottom: top + height };
}

/** The room of a line without what its letters hardly ever take, and without what the estimate of its width adds. */
function letters({ left, right, top, bottom }: Box): Box {
  return { left: left + 2, right: right - 3, top: top + 3, bottom: bottom - 3 };
}

function labelOf(text: Element): Label {
  const [x = Number.NaN, y = Number.NaN] =
    (text.getAttribute("transform") ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
  const anchor = text.closest("[text-anchor]")?.getAttribute("text-anchor");
  return {
    x,
    y,
    text: text.textContent ?? "",
    anchor: anchor === "middle" || anchor === "end" ? anchor : "start",
    strong: text.closest("[font-weight]") !== null,
  };
}
