import type { Page } from "playwright-core";

/**
 * What a reader would stumble over in the drawings that are seen on a page, a line each: text under 12 pixels,
 * text outside its drawing, text over text. A checker of accessibility finds none of these in an SVG.
 */
export function chartFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const smallest = 12;
    const slack = 2;
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
      const over = boxes.flatMap((box, index) =>
        boxes.slice(index + 1).flatMap((other, later) => {
          const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          // The boxes hold the room above and below the letters, which lines may share.
          const isOver = width > slack && height > 6;
          return isOver ? [`${name(index)} is over ${name(index + 1 + later)}`] : [];
        }),
      );
      return [...small, ...outside, ...over].map(
        (fault) => `${svg.getAttribute("aria-labelledby")}: ${fault}`,
      );
    };

    return [...document.querySelectorAll<SVGSVGElement>("svg[role=img]")]
      .filter((svg) => svg.checkVisibility())
      .flatMap(faultsOf);
  });
}
