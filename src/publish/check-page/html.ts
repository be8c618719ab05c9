const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Markup that is made already, and is not to be escaped again. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Markup[];

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(({ text }) => text).join("\n");
  return String(part).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** Markup in which whatever is put in is text, but for other markup: names and cells are anybody's. */
export function html(frame: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(frame.reduce((text, piece, i) => text + written(parts[i - 1] ?? "") + piece));
}
