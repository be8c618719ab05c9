import { choice, key, periodDay, text } from "../column.ts";
import type { FileContract } from "../file.ts";
import { longestNote } from "../note.ts";
import { noteReaderWords, noteReasonWords } from "./words.ts";

/** Words beside a figure: of a month, of whom, about what. */
export const notes: FileContract = {
  kind: "notes",
  nl: "toelichting",
  mayLack: true,
  row: {
    nl: "één toelichting bij een cijfer of bevinding van een maand; geen cijfer rust erop",
    en: "one note beside a figure or finding of a month; no figure rests on it",
  },
  columns: {
    period: {
      ...periodDay("first", {
        nl: "maand",
        aliases: ["periode", "month"],
        required: true,
        doc: { nl: "De maand waar de toelichting bij hoort.", en: "The month that the note belongs to." },
        example: { nl: "2026-10", en: "2026-10" },
      }),
      takesMonths: true,
      expected: { nl: "een maand zoals 2026-10", en: "a month such as 2026-10" },
    },
    team: text({
      nl: "team",
      doc: {
        nl: "Over welk team; zonder team, accountmanager en segment gaat zij over het bedrijf.",
        en: "About which team; without a team, account manager or segment it is about the company.",
      },
    }),
    account_manager_id: key({
      nl: "accountmanager",
      aliases: ["medewerkernummer"],
      doc: { nl: "Over wie.", en: "About whom." },
    }),
    segment: text({
      nl: "segment",
      doc: { nl: "Over welk segment.", en: "About which segment." },
      example: { nl: "A", en: "A" },
    }),
    figure: text({
      nl: "cijfer",
      aliases: ["metric", "onderwerp"],
      doc: {
        nl: "Bij welk cijfer: een woord (omzet, bezetting, bezoeken, dekking …), of de naam of het id van de methodepagina.",
        en: "Beside which figure: a word (revenue, strength, visits, coverage …), or the name or id on the method page.",
      },
      example: { nl: "omzet", en: "revenue" },
    }),
    finding: text({
      nl: "bevinding",
      doc: {
        nl: "Of bij welke bevinding, met haar naam of id (docs/signals.md).",
        en: "Or beside which finding, by its name or id (docs/signals.md).",
      },
      example: { nl: "", en: "" },
    }),
    text: {
      ...text({
        nl: "toelichting",
        aliases: ["tekst", "note"],
        required: true,
        doc: {
          nl: `De toelichting, in ten hoogste ${longestNote} tekens. Schrijf niets over ziekte of verlof.`,
          en: `The note, in at most ${longestNote} characters. Write nothing of illness or leave.`,
        },
        example: {
          nl: "Levering aan twee klanten schoof door naar november",
          en: "Delivery to two customers moved to November",
        },
      }),
      expected: {
        nl: `een tekst van ten hoogste ${longestNote} tekens`,
        en: `a text of at most ${longestNote} characters`,
      },
    },
    for: choice({
      nl: "voor",
      words: noteReaderWords,
      doc: {
        nl: "Wie haar leest: directie; team (ook het team zelf); persoon (ook de mensen over wie zij gaat); iedereen. Leeg: over het bedrijf of een segment directie, over een team het team, over iemand die persoon.",
        en: "Who reads it: management; team (the team too); person (the people it is about too); all. Blank: of the company or a segment management, of a team that team, of somebody that person.",
      },
    }),
    reason: choice({
      nl: "reden",
      aliases: ["oorzaak"],
      words: noteReasonWords,
      doc: {
        nl: "Wat als reden wordt genoemd. Er staat naast hoeveel van het tekort zij verklaart: handen de stap handen, klanten de stappen plan en uitvoering, prijs de orderwaarde, product het scoringspercentage; gegevens geen.",
        en: "What is named as the reason. Beside it stands how much of the gap it explains: hands the step of the hands, customers the steps plan and coverage, price the order value, product the hit rate; data none.",
      },
    }),
    by: text({
      nl: "door",
      aliases: ["van", "auteur"],
      doc: { nl: "Wie haar schreef.", en: "Who wrote it." },
      example: { nl: "Verkoopleiding", en: "Sales management" },
    }),
  },
};
