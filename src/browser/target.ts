/** What the address of the page says after its `#`; empty where that is no text. */
export function placeAsked(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // A percent sign that stands for nothing.
    return "";
  }
}

/** Opens what the place that a link leads to is folded in, now and whenever another place is asked for. */
export function makeReachable(): void {
  const reach = () => {
    const target = document.getElementById(placeAsked());
    if (!target?.closest("details:not([open])")) return;
    for (const details of document.querySelectorAll("details")) details.open ||= details.contains(target);
    target.scrollIntoView();
  };
  addEventListener("hashchange", reach);
  reach();
}
