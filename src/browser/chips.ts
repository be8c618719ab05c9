/** Shows the rows of one kind only, in all tables that some buttons are about, and says how many. */
export function makeFilterable(group: HTMLElement): void {
  const { filter = "", of = "" } = group.dataset;
  const count = group.querySelector("output");
  const buttons = [...group.querySelectorAll("button")];
  const tables = filter.split(" ").flatMap((id) => document.getElementById(id) ?? []);
  const rows = tables.flatMap((table) => [...table.querySelectorAll<HTMLTableRowElement>("tbody > tr")]);
  // What the buttons themselves are folded in is open when one is pressed.
  const folded = tables
    .flatMap((table) => table.closest("details") ?? [])
    .filter((details) => !details.contains(group))
    .map((details) => ({ details, wasOpen: details.open }));
  const choose = (chosen: HTMLButtonElement) => {
    const { kind } = chosen.dataset;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button === chosen));
    for (const row of rows) row.hidden = kind !== undefined && row.dataset.kind !== kind;
    for (const { details, wasOpen } of folded) {
      const hasRows = details.querySelector("tbody > tr:not([hidden])") !== null;
      details.hidden = !hasRows;
      details.open = kind === undefined ? wasOpen : hasRows;
    }
    const shown = rows.filter((row) => !row.hidden).length;
    if (count) count.value = kind === undefined ? "" : `${shown} ${of} ${rows.length}`;
  };
  for (const button of buttons) button.addEventListener("click", () => choose(button));
  group.hidden = false;
}
