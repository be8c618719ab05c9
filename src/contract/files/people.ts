import { amount, day, key, periodDay, share, text } from "../column.ts";
import type { FileContract } from "../file.ts";

const greatestFte = 1.5;

export const team: FileContract = {
  kind: "team",
  nl: "medewerkers",
  row: { nl: "het dienstverband van één persoon", en: "one person's employment" },
  columns: {
    person_id: key({
      nl: "medewerkernummer",
      aliases: ["personeelsnummer", "accountmanager", "account_manager_id"],
      required: true,
      doc: {
        nl: "Nummer van de medewerker. Andere bestanden mogen het nummer of de naam gebruiken.",
        en: "Number of the person. Other files may use the number or the name.",
      },
    }),
    name: text({
      nl: "naam",
      aliases: ["medewerker"],
      doc: {
        nl: "Naam zoals die in het rapport komt; leeg: het nummer.",
        en: "Name as shown in the report; blank: the number.",
      },
      example: { nl: "Sanne de Wit", en: "Sanne de Wit" },
    }),
    team: text({
      nl: "team",
      required: true,
      doc: { nl: "Team waar de persoon in werkt.", en: "Team the person works in." },
    }),
    role: text({
      nl: "functie",
      aliases: ["rol"],
      doc: {
        nl: "Functie. Alleen mensen met dezelfde functie worden vergeleken.",
        en: "Role. Only people of the same role are compared.",
      },
      example: { nl: "Accountmanager", en: "Account manager" },
    }),
    fte: {
      ...amount({
        nl: "fte",
        required: true,
        min: 0,
        max: greatestFte,
        doc: { nl: "Omvang van het dienstverband, 0 tot 1,5.", en: "Size of the employment, 0 to 1.5." },
        example: { nl: "0,8", en: "0.8" },
      }),
      mayBePercent: true,
    },
    start_date: day({
      nl: "in_dienst",
      aliases: ["datum in dienst", "indiensttreding"],
      required: true,
      doc: { nl: "Eerste dag.", en: "First day." },
      example: { nl: "01-03-2024", en: "2024-03-01" },
    }),
    end_date: day({
      nl: "uit_dienst",
      aliases: ["datum uit dienst", "uitdiensttreding"],
      doc: { nl: "Laatste dag; leeg: nog in dienst.", en: "Last day; blank: still employed." },
    }),
  },
};

export const strength: FileContract = {
  kind: "strength",
  nl: "formatie",
  row: {
    nl: "de geplande bezetting waarop een target is gebaseerd",
    en: "the planned staffing that a target is based on",
  },
  columns: {
    team: text({ nl: "team", required: true, doc: { nl: "Team.", en: "Team." } }),
    from: periodDay("first", { nl: "vanaf", required: true, doc: { nl: "Eerste dag.", en: "First day." } }),
    to: periodDay("last", {
      nl: "tot_en_met",
      aliases: ["tot"],
      doc: { nl: "Laatste dag; leeg: geldt nog.", en: "Last day; blank: still in force." },
    }),
    fte: amount({
      nl: "fte",
      required: true,
      min: 0,
      seldomOver: 500,
      doc: { nl: "Fte waar het target van uitgaat.", en: "FTE that the target assumes." },
      example: { nl: "8,0", en: "8.0" },
    }),
  },
};

export const absence: FileContract = {
  kind: "absence",
  nl: "afwezigheid",
  row: {
    nl: "een periode waarin iemand er niet was, zonder reden",
    en: "a spell in which hands were not there, without a reason",
  },
  columns: {
    person_id: key({
      nl: "medewerkernummer",
      aliases: ["personeelsnummer", "accountmanager"],
      doc: { nl: "Wie; leeg als team en fte zijn gevuld.", en: "Who; blank where team and fte are given." },
    }),
    team: text({
      nl: "team",
      doc: {
        nl: "Team, als er geen persoon genoemd mag worden.",
        en: "Team, where no person should be named.",
      },
    }),
    fte: amount({
      nl: "fte",
      min: 0,
      seldomOver: 500,
      doc: {
        nl: "Fte die er niet was, bij een regel per team.",
        en: "FTE that was away, for a row of a team.",
      },
      example: { nl: "1,0", en: "1.0" },
    }),
    start_date: day({
      nl: "eerste_dag",
      aliases: ["vanaf", "van"],
      required: true,
      doc: { nl: "Eerste dag.", en: "First day." },
    }),
    end_date: day({
      nl: "laatste_dag",
      aliases: ["tot_en_met", "tot"],
      doc: { nl: "Laatste dag; leeg: duurt nog.", en: "Last day; blank: still going." },
    }),
    share: share({
      nl: "deel",
      aliases: ["percentage"],
      doc: { nl: "Deel van de tijd, 0 tot 1; leeg: 1.", en: "Share of the time, 0 to 1; blank: 1." },
    }),
  },
};
