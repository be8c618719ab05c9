interface TeamPart {
  left: number;
  top: number;
  right: number;
  bottom: number;
  team: string;
}

/** What a drawing carries of its teams (see components/tied.ts); nothing of an empty text. */
export function partsIn(text: string): TeamPart[] {
  return text.split(";").flatMap((each) => {
    const [left, top, right, bottom, team] = each.split(" ");
    if (team === undefined) return [];
    return [{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom), team }];
  });
}

/** The team that a place in a drawing is of; undefined where it is of none. */
export function teamAt(parts: readonly TeamPart[], x: number, y: number): string | undefined {
  return parts.find(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
    ?.team;
}

/** An outline around all that is not of a team. */
export function othersThan(parts: readonly TeamPart[], team: string): string {
  return parts
    .filter((part) => part.team !== team)
    .map(({ left, top, right, bottom }) => `M${left} ${top}H${right}V${bottom}H${left}Z`)
    .join("");
}

/** The drawings of a page that are of several teams, each with a veil to lay over some. */
function drawingsOfTeams() {
  return [...document.querySelectorAll<HTMLElement>("[data-teams]")].flatMap((form) => {
    const drawing = form.querySelector("svg");
    const veil = document.createElementNS("http://www.w3.org/2000/svg", "path");
    veil.setAttribute("class", "veil");
    return drawing ? [{ form, drawing, veil, parts: partsIn(form.dataset.teams ?? "") }] : [];
  });
}

/**
 * Pointing at a team or coming to it by the keyboard, in a table or a drawing, dims what is of other teams.
 */
export function makeComparable(): void {
  const drawings = drawingsOfTeams();
  const rows = [...document.querySelectorAll<HTMLElement>("[data-team]")];
  let shown: string | undefined;
  const show = (team: string | undefined) => {
    if (team === shown) return;
    shown = team;
    for (const row of rows) row.classList.toggle("dimmed", team !== undefined && row.dataset.team !== team);
    for (const { drawing, veil, parts } of drawings) {
      if (team === undefined) veil.remove();
      else {
        veil.setAttribute("d", othersThan(parts, team));
        drawing.append(veil);
      }
    }
  };
  const drawnAt = (target: Element, { clientX, clientY }: PointerEvent) => {
    const holder = target.closest(".drawing");
    const seen = drawings.find(({ form }) => holder?.contains(form) && form.getClientRects().length > 0);
    if (!seen) return undefined;
    const { left, top, width } = seen.drawing.getBoundingClientRect();
    const scale = seen.drawing.viewBox.baseVal.width / width;
    return teamAt(seen.parts, (clientX - left) * scale, (clientY - top) * scale);
  };
  const rowAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>("[data-team]")?.dataset.team : undefined;
  document.addEventListener("pointermove", (event) => {
    const { target } = event;
    show(target instanceof Element ? (rowAt(target) ?? drawnAt(target, event)) : undefined);
  });
  document.addEventListener("pointerleave", () => show(undefined));
  document.addEventListener("focusin", ({ target }) => show(rowAt(target)));
}
