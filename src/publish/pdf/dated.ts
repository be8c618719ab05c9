/** When a PDF was made and changed, as a browser writes it beside its title: always as long. */
const times = /(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}[+-]\d{2}'\d{2}'\)/g;

/**
 * A PDF as if it had been printed on a day (`YYYY-MM-DD`), at its beginning in UTC, so that the same sheet is
 * the same bytes. Nothing in it changes its place.
 */
export function datedPdf(pdf: Uint8Array, day: string): Buffer {
  const time = `${day.replaceAll("-", "")}000000+00'00')`;
  return Buffer.from(
    Buffer.from(pdf)
      .toString("latin1")
      .replace(times, (_, start: string) => `${start}${time}`),
    "latin1",
  );
}
