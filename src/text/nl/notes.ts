import type { NoteReason } from "../../contract/note.ts";
import { counted, type Formats } from "../format.ts";

const reasons: Record<NoteReason, string> = {
  hands: "Bezetting",
  customers: "Klanten",
  price: "Prijs",
  product: "Product",
  data: "Gegevens",
};

/** Toelichtingen: wat iemand bij een cijfer schreef. */
export const notes = {
  reasons,
  /** Voor de tekst van een toelichting: bij wat, van wie, van wanneer. */
  about: (what: string, whose: string, month: string) => `Toelichting bij ${what}, ${whose}, ${month}:`,
  /** Voor de tekst van een toelichting in de omschrijving van een grafiek. */
  spoken: (about: string, text: string) => `${about} ${text}`,
  all: (count: number, f: Formats) => counted(count, "toelichting", "toelichtingen", f),
  more: (count: number, f: Formats) => `Nog ${counted(count, "toelichting", "toelichtingen", f)}`,
  changed: {
    added: "later toegevoegd",
    withdrawn: "sindsdien ingetrokken",
    edited: (now: string) => `sindsdien gewijzigd; nu: ${now}`,
    editedOtherwise: "sindsdien gewijzigd",
  },
  archive: {
    table: (month: string) => `Toelichtingen die sinds de publicatie van ${month} anders zijn`,
    beside: "Bij",
  },
  named: {
    title: "Wat als reden is genoemd, naast wat het verklaart",
    /** Hoe vaak, en het deel van het tekort dat de stappen verklaren. */
    explains: (reason: string, times: string, share: string) =>
      `${reason}: ${times} genoemd; verklaart ${share} van het tekort van dit jaar`,
    brought: (reason: string, times: string, amount: string) =>
      `${reason}: ${times} genoemd; bracht dit jaar juist ${amount} op`,
    moreThanGap: (reason: string, times: string, cost: string, gap: string) =>
      `${reason}: ${times} genoemd; kostte dit jaar ${cost}, meer dan het hele tekort van ${gap}`,
    only: (reason: string, times: string) => `${reason}: ${times} genoemd`,
    times: (count: string) => `${count} keer`,
    note: "In de toelichtingen van dit boekjaar in deze uitgave. Naast klanten staan plan en uitvoering, naast prijs de orderwaarde, naast product het scoringspercentage, naast gegevens geen stap. De aandelen tellen niet op: klanten is van de andere lezing.",
  },
};
