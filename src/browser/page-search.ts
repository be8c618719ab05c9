import { placeAsked } from "./target.ts";

/** Letters without accents and capitals, so that "Müller" is found by "muller". */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether each word that is asked for begins a word of the text, in any order. */
export function matches(text: string, asked: string): boolean {
  const words = folded(text).split(/[^\p{L}\p{N}]+/u);
  return folded(asked)
    .split(/\s+/)
    .filter((word) => word !== "")
    .every((word) => words.some((each) => each.startsWith(word)));
}

/** Shows only the entries of the register that what is typed begins; says how many there are. */
export function makeFindable(form: HTMLFormElement): void {
  const input = form.querySelector("input");
  const count = form.querySelector("output");
  const entries = [...document.querySelectorAll<HTMLElement>("[data-entry]")];
  const groups = [...document.querySelectorAll<HTMLDetailsElement>("[data-group]")];
  const areOpen = groups.map(({ open }) => open);
  if (!input || !count) return;
  const show = () => {
    let found = 0;
    for (const entry of entries) {
      const isFound = matches(`${entry.textContent} ${entry.dataset.also ?? ""}`, input.value);
      entry.hidden = !isFound;
      if (isFound) found++;
    }
    const isAsked = input.value.trim() !== "";
    groups.forEach((group, index) => {
      group.hidden = !group.querySelector("[data-entry]:not([hidden])");
      group.open = isAsked || areOpen[index] === true;
    });
    count.value = isAsked ? `${found} ${form.dataset.find ?? ""}` : "";
    history.replaceState(null, "", input.value === "" ? "#" : `#${encodeURIComponent(input.value)}`);
  };
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("input", show);
  input.value = placeAsked();
  if (input.value !== "") show();
}
