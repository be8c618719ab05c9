/** When a PDF was made and changed, as a browser writes it beside its title: always as long. */
const times = /(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}[+-]\d{2}'\d{2}'\)/g;

/** The names of its cells, which a browser counts on from whatever it has shown before: always as long. */
const names = /\(node(\d{8})\)/g;

/**
 * A PDF as if it had been printed on a day (`YYYY-MM-DD`), at its beginning in UTC, by a browser that had
 * shown nothing before, so that the same sheet is the same bytes. Nothing in it changes its place, and names
 * stay in their order.
 */
export function datedPdf(pdf: Uint8Array, day: string): Buffer {
  const text = Buffer.from(pdf).toString("latin1");
  const numbers = new Set([...text.matchAll(names)].map(([, number = ""]) => number));
  const ranks = new Map([...numbers].toSorted().map((number, i) => [number, String(i + 1).padStart(8, "0")]));
  const time = `${day.replaceAll("-", "")}000000+00'00')`;
  return Buffer.from(
    text
      .replace(times, (_, start: string) => `${start}${time}`)
      .replace(names, (_, number: string) => `(node${ranks.get(number) ?? number})`),
    "latin1",
  );
}
