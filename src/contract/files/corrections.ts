import { text } from "../column.ts";
import type { BesideContract } from "../file.ts";

/** Cells of exports that are read otherwise than they stand there: an overlay, which no export knows of. */
export const corrections = {
  name: "corrections",
  nl: "correcties",
  row: {
    nl: "één cel van een export die anders gelezen wordt dan er staat; de export zelf blijft zoals hij is",
    en: "one cell of an export that is read otherwise than it stands there; the export itself stays as it is",
  },
  columns: {
    file: text({
      nl: "bestand",
      required: true,
      doc: {
        nl: "Naam van de export, zoals de controle hem noemt.",
        en: "Name of the export, as the check calls it.",
      },
      example: { nl: "offertes.csv", en: "quotes.csv" },
    }),
    key: text({
      nl: "sleutel",
      required: true,
      doc: {
        nl: "Het eigen nummer van de regel (offertenummer, medewerkernummer, klantnummer …), of de regel van het bestand: regel 17.",
        en: "The row's own number (quote_id, person_id, account_id …), or the line of the file: line 17.",
      },
      example: { nl: "O-2026-17", en: "Q-2026-17" },
    }),
    column: text({
      nl: "kolom",
      required: true,
      doc: {
        nl: "De kop zoals die in de export staat, of de naam van de kolom in dit rapport.",
        en: "The heading as it stands in the export, or the name that the column has here.",
      },
      example: { nl: "waarde", en: "value" },
    }),
    from: text({
      nl: "van",
      required: true,
      mayBeBlank: true,
      doc: {
        nl: "Wat er nu staat; leeg: niets. Staat er iets anders, dan wordt niets veranderd, met een waarschuwing.",
        en: "What stands there now; blank: nothing. Where something else stands nothing is changed, with a warning.",
      },
      example: { nl: "1.2OO", en: "1.2OO" },
    }),
    to: text({
      nl: "naar",
      required: true,
      mayBeBlank: true,
      doc: {
        nl: "Wat er gelezen wordt, geschreven als in de export; leeg: niets. Een ? is nog niet ingevuld.",
        en: "What is read, written as in the export; blank: nothing. A ? is not filled in yet.",
      },
      example: { nl: "1.200", en: "1,200" },
    }),
    why: text({
      nl: "waarom",
      doc: {
        nl: "Waarom, en van wie; staat op de pagina Datakwaliteit.",
        en: "Why, and by whom; stands on the data quality page.",
      },
      example: { nl: "Tikfout, nagevraagd bij Finance", en: "Slip of the hand, asked at Finance" },
    }),
  },
} satisfies BesideContract;
