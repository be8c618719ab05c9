import { counted, type Formats } from "../format.ts";

/** Het archief: wat is gepubliceerd, en wat sindsdien is herzien. */
export const archive = {
  title: (months: number, changed: number, f: Formats) =>
    changed === 0
      ? `${counted(months, "maand staat", "maanden staan", f)} hier zoals ze zijn gepubliceerd; er is niets herzien`
      : `Van ${counted(months, "gepubliceerde maand", "gepubliceerde maanden", f)} ${changed === 1 ? "is er één" : `zijn er ${f.number(changed)}`} sindsdien herzien`,
  lead: "Een gepubliceerde maand verandert niet meer. Zeggen de gegevens nu iets anders over die maand, dan staat hier welk cijfer anders zou zijn, en door welk bestand. Van personen wordt niets bewaard.",
  partial: (month: string) =>
    `De maand ${month} is niet heel en staat er niet bij: dit rapport is een tussenstand, en die wordt niet vastgelegd.`,
  gaps: (months: string) => `Niet bewaard: ${months}.`,
  month: (month: string, restated: number, f: Formats) =>
    restated === 0
      ? `${month}: niets herzien`
      : `${month}: ${counted(restated, "cijfer", "cijfers", f)} herzien`,
  open: (month: string) => `Het rapport van ${month}`,
  table: (month: string) => `Herzien sinds de publicatie van ${month}`,
  figure: "Cijfer",
  of: "Van",
  window: "Over",
  was: "Gepubliceerd",
  now: "Nu",
  why: "Waardoor",
  changed: (files: string) => `${files} gewijzigd`,
  byProgram: "de berekening of een instelling",
};
