import { elementsIn, inherited, textIn, type Written } from "../text/markup.fixture.ts";
import { type Box, type Label, labelBox, touches } from "./layout/labels.ts";

/** Fills that the charts' text, which is as dark, cannot be read on. */
const dark = ["ink", "good", "bad", "hours", "customers", "previous"].map((name) => `var(--${name})`);

/**
 * What a reader could not read in a drawing: text beyond its edge, text on text, or text on a dark bar. Empty
 * when all is well.
 */
export function illegible(svg: string): string[] {
  const [root] = elementsIn(svg, "svg");
  if (root === undefined) return ["no drawing"];
  const bounds = { right: Number(root.attribs.width), bottom: Number(root.attribs.height) };
  const texts = elementsIn(root, "text").map((text) => ({
    text: textIn(text),
    box: labelBox(labelOf(text)),
    isPlain: text.attribs.fill !== "var(--paper)" && inherited(text, "stroke-width") === undefined,
  }));
  const bars = elementsIn(root, "rect")
    // A shade of a colour is made light enough for its number.
    .filter((rect) => dark.includes(inherited(rect, "fill") ?? "") && !("fill-opacity" in rect.attribs))
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

function barBox(rect: Written): Box {
  const [left = 0, top = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) =>
    Number(rect.attribs[name]),
  );
  return { left, right: left + width, top, bottom: top + height };
}

/**
 * The room of a line without what its letters hardly ever take, and without what the estimate of its width
 * adds.
 */
function letters({ left, right, top, bottom }: Box): Box {
  return { left: left + 2, right: right - 3, top: top + 3, bottom: bottom - 3 };
}

function labelOf(text: Written): Label {
  const [x = Number.NaN, y = Number.NaN] =
    (text.attribs.transform ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
  const anchor = inherited(text, "text-anchor");
  return {
    x,
    y,
    text: textIn(text),
    anchor: anchor === "middle" || anchor === "end" ? anchor : "start",
    strong: inherited(text, "font-weight") !== undefined,
  };
}
