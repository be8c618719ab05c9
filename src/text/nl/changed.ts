/** Wat er anders is dan in de maand die het laatst is bewaard. */
export const changed = {
  /** Met wat er blijft, als dat er is. */
  nothing: (month: string, standing: string) =>
    `Sinds ${month} is er niets nieuws${standing === "" ? "" : `; ${standing}`}`,
  title: (month: string, parts: string) => `Sinds ${month}: ${parts}`,
  parts: {
    added: (count: string) => `${count} ${count === "1" ? "bevinding" : "bevindingen"} nieuw`,
    gone: (count: string) => `${count} ${count === "1" ? "bevinding" : "bevindingen"} vervallen`,
    moved: (count: string) => `${count} ${count === "1" ? "cijfer" : "cijfers"} meer dan toeval anders`,
    restated: (months: string) => `${months} herzien`,
  },
  /** Een maand die nog niet heel is: alleen eerdere maanden zijn te vergelijken. */
  earlierMonths: "eerdere maanden",
  noneRestated: (month: string) => `Sinds ${month} is er niets herzien`,
  gap: (kept: string, missing: string) => `Vergeleken met ${kept}; niet bewaard: ${missing}.`,
  added: (items: string) => `Nieuw: ${items}.`,
  gone: (items: string) => `Vervallen: ${items}.`,
  neither: "Geen bevinding kwam erbij en geen verviel.",
  /** Wie of wat, en wat er is gezien. */
  finding: (about: string, what: string) => `${about}: ${what}`,
  more: (count: string) => `nog ${count}`,
  stand: (count: string) => `${count} ${count === "1" ? "bevinding staat" : "bevindingen staan"} nog`,
  since: (month: string, isOldest: boolean) => `${isOldest ? "zeker " : ""}sinds ${month}`,
  oldest: (since: string) => `de oudste ${since}`,
  why: {
    not_found: "niet meer gezien",
    too_early: "kan nu toeval zijn",
    no_figure: "niet meer te zeggen: een cijfer ontbreekt",
  },
  goneOne: (finding: string, why: string) => `Vervallen: ${finding} (${why})`,
  newOne: (finding: string) => `Nieuw: ${finding}`,
  standsOne: (finding: string, since: string) => `${finding}, ${since}`,
  moved: (items: string, compared: string) =>
    `Meer dan toeval anders, van ${compared} vergeleken ${compared === "1" ? "cijfer" : "cijfers"}: ${items}.`,
  noneMoved: (compared: string) =>
    compared === "1"
      ? "Het ene cijfer dat te vergelijken is, bewoog niet meer dan toeval."
      : `Geen van de ${compared} vergeleken cijfers bewoog meer dan toeval.`,
  movedOne: (figure: string, about: string, before: string, now: string, low: string, high: string) =>
    `${figure}${about === "" ? "" : `, ${about}`}: van ${before} naar ${now} (gewoonlijk ${low} tot ${high})`,
  restated: (item: string) => `Herzien: ${item}.`,
  restatedOne: (figure: string, before: string, now: string, causes: string) =>
    `${figure} van ${before} naar ${now}${causes === "" ? "" : `, door ${causes}`}`,
  /** Van een team met de naam ervan, van het geheel zonder. */
  counted: (figure: string, month: string, about: string) =>
    `${figure} ${month}${about === "" ? "" : ` (${about})`}`,
  rows: (count: string, file: string) => `${count} ${count === "1" ? "offerte" : "offertes"} in ${file}`,
  all: (count: string, month: string) =>
    `${count} ${count === "1" ? "cijfer" : "cijfers"} van ${month} ${count === "1" ? "is" : "zijn"} nu anders`,
  archive: "zie het archief",
  details: "Alles wat veranderde of bleef",
};
