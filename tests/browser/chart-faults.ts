import type { Page } from "playwright-core";

/**
 * What a reader would stumble over in the drawings that are seen on a page, a line each: text under 12
 * pixels, text outside its drawing, text over text, text without contrast on what is drawn under it. A
 * checker of accessibility finds none of these in an SVG.
 */
export function chartFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const smallest = 12;
    const slack = 2;
    const leastContrast = 4.5;
    type Colour = [red: number, green: number, blue: number, alpha: number];

    /** Any colour of CSS as the screen has it. */
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const seenOnScreen = (css: string): Colour => {
      if (!canvas || css === "none" || css === "transparent") return [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const colours = new Map<string, Colour>();
    const colourOf = (css: string, opacity: number): Colour => {
      const known = colours.get(css) ?? seenOnScreen(css);
      colours.set(css, known);
      return [known[0], known[1], known[2], known[3] * opacity];
    };
    const over = (top: Colour, under: Colour): Colour => {
      const mixed = (i: 0 | 1 | 2) => top[i] * top[3] + under[i] * (1 - top[3]);
      return [mixed(0), mixed(1), mixed(2), 1];
    };
    const luminance = (colour: Colour) => {
      const linear = (value: number) =>
        value <= 10.31 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    };

    /** A shape that is filled, and where on the screen. */
    interface Filled {
      shape: SVGGeometryElement;
      box: DOMRect;
      toShape: DOMMatrix;
      colour: Colour;
    }
    const filledIn = (svg: SVGSVGElement): Filled[] =>
      [...svg.querySelectorAll<SVGGeometryElement>("path, rect, circle, polygon")].flatMap((shape) => {
        const { fill, fillOpacity, opacity } = getComputedStyle(shape);
        const matrix = shape.getScreenCTM();
        if (!matrix || fill === "none" || fill.startsWith("url")) return [];
        const colour = colourOf(fill, Number(fillOpacity) * Number(opacity));
        return [{ shape, box: shape.getBoundingClientRect(), toShape: matrix.inverse(), colour }];
      });
    const paper = over(colourOf(getComputedStyle(document.body).backgroundColor, 1), [255, 255, 255, 1]);

    /** What is drawn under a point of the screen before an element, as one colour. */
    const groundAt = (x: number, y: number, before: Element, filled: readonly Filled[]): Colour => {
      let ground = paper;
      for (const { shape, box, toShape, colour } of filled) {
        if (x < box.left - 1 || x > box.right + 1 || y < box.top - 1 || y > box.bottom + 1) continue;
        if (!(shape.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
        if (shape.isPointInFill(new DOMPoint(x, y).matrixTransform(toShape))) ground = over(colour, ground);
      }
      return ground;
    };

    /**
     * The least contrast of a text with what is drawn under its ends and its middle. A text with an edge of
     * paper stands on that edge.
     */
    const contrastOn = (text: SVGTextElement, filled: readonly Filled[]): number => {
      const { left, right, top, bottom, width } = text.getBoundingClientRect();
      const style = getComputedStyle(text);
      const edge = style.stroke === "none" ? null : colourOf(style.stroke, 1);
      // Well inside the first and the last letter.
      const inside = Math.min(3, width / 4);
      const contrasts = [left + inside, (left + right) / 2, right - inside].map((x) => {
        const ground = edge ?? groundAt(x, (top + bottom) / 2, text, filled);
        const colour = over(colourOf(style.fill, Number(style.fillOpacity) * Number(style.opacity)), ground);
        const [light = 0, dark = 0] = [luminance(colour), luminance(ground)].toSorted((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05);
      });
      return Math.min(...contrasts);
    };
    const shortened = (text: string | null) => (text ?? "").slice(0, 30);

    const faultsOf = (svg: SVGSVGElement): string[] => {
      const frame = svg.getBoundingClientRect();
      const scale = frame.width / svg.viewBox.baseVal.width;
      const texts = [...svg.querySelectorAll("text")].filter((text) => text.textContent?.trim());
      const boxes = texts.map((text) => text.getBoundingClientRect());
      const name = (index: number) => `"${shortened(texts[index]?.textContent ?? "")}"`;

      const small = texts.flatMap((text, index) => {
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        return size < smallest ? [`${name(index)} is ${size.toFixed(1)} px`] : [];
      });
      const outside = boxes.flatMap((box, index) => {
        const isInside =
          box.left >= frame.left - slack &&
          box.right <= frame.right + slack &&
          box.top >= frame.top - slack &&
          box.bottom <= frame.bottom + slack;
        return isInside ? [] : [`${name(index)} is cut off`];
      });
      const covering = boxes.flatMap((box, index) =>
        boxes.slice(index + 1).flatMap((other, later) => {
          const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          // The boxes hold the room above and below the letters, which lines may share.
          const isOver = width > slack && height > 6;
          return isOver ? [`${name(index)} is over ${name(index + 1 + later)}`] : [];
        }),
      );
      const filled = filledIn(svg);
      const faint = texts.flatMap((text, index) => {
        const contrast = contrastOn(text, filled);
        return contrast < leastContrast ? [`${name(index)} has a contrast of ${contrast.toFixed(1)}`] : [];
      });
      return [...small, ...outside, ...covering, ...faint].map(
        (fault) => `${svg.getAttribute("aria-labelledby")}: ${fault}`,
      );
    };

    return [...document.querySelectorAll<SVGSVGElement>("svg[role=img]")]
      .filter((svg) => svg.checkVisibility())
      .flatMap(faultsOf);
  });
}
