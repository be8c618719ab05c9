import { nearest, type PointedPlace, placeAfter, placeSaid, placesIn } from "./places.ts";

const svg = "http://www.w3.org/2000/svg";
const textOf = (cell: Element) => cell.textContent?.trim() ?? "";

/** The drawing of a figure that is seen, its places, and its rectangle on the screen. */
function seenIn(forms: readonly HTMLElement[]) {
  const form = forms.find((each) => each.getClientRects().length > 0);
  const drawing = form?.querySelector("svg");
  return drawing ? { drawing, places: placesIn(form?.dataset.places ?? "") } : undefined;
}

/** The place of a drawing under the pointer, by its number. */
function pointed(
  drawing: SVGSVGElement,
  places: readonly PointedPlace[],
  { clientX, clientY }: PointerEvent,
) {
  const { left, top, width } = drawing.getBoundingClientRect();
  const scale = drawing.viewBox.baseVal.width / width;
  return nearest(places, (clientX - left) * scale, (clientY - top) * scale);
}

/**
 * Lets the values of a chart be read by pointer, finger and arrow keys, from the table behind it: in the line
 * above the drawing, and by a screen reader as the value of a slider.
 */
export function makeReadable(figure: HTMLElement): void {
  const line = figure.querySelector<HTMLOutputElement>("output.reading");
  const holder = figure.querySelector<HTMLElement>(".drawing");
  const table = figure.querySelector("table");
  const forms = [...figure.querySelectorAll<HTMLElement>("[data-places]")];
  if (!line || !holder || !table) return;
  // As they stand now: a table that is sorted has its rows elsewhere.
  const rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map(textOf));
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf);
  const said = ({ row, column }: PointedPlace) => placeSaid(headings, rows[row] ?? [], column);
  const places = placesIn(forms[0]?.dataset.places ?? "");
  const frame = document.createElementNS(svg, "rect");
  frame.setAttribute("class", "pointed");
  const slider = document.createElement("div");
  // One begins at the end of the first series: its last month.
  let at = places.findLastIndex(({ column }) => column === places[0]?.column);

  const say = () => {
    const place = places[at];
    slider.setAttribute("aria-valuenow", String(at + 1));
    slider.setAttribute("aria-valuetext", place ? said(place) : "");
  };
  const show = (number: number) => {
    at = number;
    say();
    const seen = seenIn(forms);
    const place = seen?.places[at];
    if (!place) return;
    const { left, top, right, bottom } = place;
    const sides = { x: left, y: top, width: right - left, height: bottom - top };
    for (const [name, side] of Object.entries(sides)) frame.setAttribute(name, String(side));
    seen.drawing.append(frame);
    line.value = said(place);
  };
  const hide = () => {
    frame.remove();
    line.value = "";
  };
  const point = (event: PointerEvent) => {
    const seen = seenIn(forms);
    if (seen) show(pointed(seen.drawing, seen.places, event));
  };

  slider.className = "pointer";
  slider.tabIndex = 0;
  slider.setAttribute("role", "slider");
  slider.setAttribute("aria-labelledby", figure.getAttribute("aria-labelledby") ?? "");
  slider.setAttribute("aria-valuemin", "1");
  slider.setAttribute("aria-valuemax", String(places.length));
  say();
  slider.addEventListener("pointerdown", point);
  slider.addEventListener("pointermove", point);
  slider.addEventListener("pointerleave", ({ pointerType }) => {
    // What a finger has pointed at stays to be read.
    if (pointerType === "mouse" && document.activeElement !== slider) hide();
  });
  slider.addEventListener("focus", () => {
    if (slider.matches(":focus-visible")) show(at);
  });
  slider.addEventListener("blur", hide);
  slider.addEventListener("keydown", (event) => {
    const next = placeAfter(places, at, event.key);
    if (event.key === "Escape") hide();
    if (next === undefined) return;
    event.preventDefault();
    show(next);
  });
  holder.append(slider);
}
