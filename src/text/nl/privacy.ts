import type { PrivacySaid } from "../settings-said.ts";

/**
 * What a reader can conclude from each edition: no more than this, and no less. docs/privacy.md has the same
 * sentences.
 */
export const privacy = ({ least, away, people }: PrivacySaid) => ({
  title: "Wat een lezer kan concluderen",
  paragraphs: [
    `Alleen langdurige afwezigheid telt, en alleen als totaal van een team waar gemiddeld ten minste ${people} mensen werken (instelling small_group). Kort verzuim en verlof zijn instellingen, voor iedereen gelijk. Uit de cijfers is daarom van niemand in een kleiner team te vinden hoe lang iemand weg was, en van niemand kort verzuim.`,
    `Eén ding is niet weg te rekenen: wie er in een maand minder dan ${least} van de tijd was, heeft die maand geen cijfers. Wie weet wanneer iemand in dienst is, kan daaruit concluderen dat diegene er niet was. De oorzaak staat nergens, en wordt niet gelezen.`,
  ],
  table: "Per uitgave: wat iemand kan concluderen die weet wie wanneer in dienst is",
  can: "Kan concluderen",
  cannot: "Kan niet concluderen",
  rows: [
    {
      edition: "Directie (management)",
      can: `Wie in een maand geen beoordeling heeft, was ten minste ${away} ervan weg. De lange afwezigheid van een team als totaal, in teams die groot genoeg zijn. Van wat daarvan al een einde heeft: de maand waarin, nooit de dag.`,
      cannot:
        "Hoe lang een van hen weg was of waarom; kort verzuim; afwezigheid in een kleiner team, verder dan dat ene woord.",
    },
    {
      edition: "Team (team:NAAM)",
      can: "Hetzelfde, van de mensen van het eigen team. Van wie uit een ander team kwam: het plan van nu, en van klanten die meekwamen het laatste contact, de contacten en de omzet van twaalf maanden, of ze volgens plan zijn gesproken, en wat open staat.",
      cannot:
        "Iets van een ander team, of van wie het team heeft verlaten; wat iemand in een ander team deed, moest halen, vroeg of afsprak; de naam van een klant van een ander team.",
    },
    {
      edition: "Eigen blad (person:NUMMER)",
      can: "Alles over zichzelf. De eigen verhouding tot de anderen verschuift een fractie als anderen er niet zijn. In een team van twee: het werk van de ander, door het eigen werk van het totaal af te trekken.",
      cannot: "Wie er niet was; een cijfer van een ander; afwezigheid van een team.",
    },
    {
      edition: "Bedrijf (company)",
      can: "De lange afwezigheid van het hele bedrijf als totaal, als er genoeg mensen werken. In een team van twee: het werk van de ander, door het eigen werk van het totaal af te trekken.",
      cannot: "Wie er niet was; een cijfer van een persoon; afwezigheid van een team.",
    },
  ],
});
