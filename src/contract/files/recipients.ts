import { choice, text } from "../column.ts";
import type { BesideContract } from "../file.ts";

/** Who gets which edition by mail. Nothing of it is in any report: it is for `npm run outbox` alone. */
export const recipients = {
  name: "recipients",
  nl: "ontvangers",
  row: {
    nl: "één uitgave die naar één mailadres gaat, voor npm run outbox; niets ervan staat in een rapport",
    en: "one edition that goes to one mail address, for npm run outbox; nothing of it is in any report",
  },
  columns: {
    email: text({
      nl: "email",
      aliases: ["mail", "mailadres", "emailadres"],
      required: true,
      doc: { nl: "Eén mailadres.", en: "One mail address." },
      example: { nl: "sanne@noordzee.example", en: "sanne@northsea.example" },
    }),
    name: text({
      nl: "naam",
      doc: { nl: "Naam bij het adres.", en: "Name beside the address." },
      example: { nl: "Sanne de Wit", en: "Sanne de Wit" },
    }),
    edition: text({
      nl: "uitgave",
      aliases: ["publiek", "audience"],
      required: true,
      doc: {
        nl: "Wat deze ontvanger mag lezen: management, bedrijf, team:NAAM, of persoon:NUMMER, met een naam mag ook.",
        en: "What this recipient may read: management, company, team:NAME, or person:ID, also with a name.",
      },
      example: { nl: "team:Noord", en: "team:North" },
    }),
    language: choice({
      nl: "taal",
      words: { nl: ["nl", "nederlands", "dutch"], en: ["en", "engels", "english"] },
      doc: {
        nl: "Taal van de mail en het blad; leeg: de eerste van het rapport.",
        en: "Language of the mail and the sheet; blank: the first of the report.",
      },
    }),
  },
} satisfies BesideContract;
