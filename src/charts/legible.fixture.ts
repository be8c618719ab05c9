import { parseHTML } from "linkedom";
import { type Box, type Label, labelBox, touches } from "./theme/labels.ts";

/** What a reader could not read in a drawing: text beyond its edge, or text on text. Empty when all is well. */
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
  }));
  const clipped = texts.filter(({ box }) => beyond(box, bounds)).map(({ text }) => `clipped: ${text}`);
  const covered = texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => touches(a.box, b.box))
      .map((b) => `on each other: ${a.text} | ${b.text}`),
  );
  return [...clipped, ...covered];
}

// The estimate of a text's width is generous: a pixel beyond the edge is none on a screen.
function beyond(box: Box, bounds: { right: number; bottom: number }): boolean {
  return box.left < -1 || box.right > bounds.right + 1 || box.top < 0 || box.bottom > bounds.bottom;
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
