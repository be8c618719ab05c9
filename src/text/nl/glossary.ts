import type { GlossaryTerm } from "../glossary-term.ts";

/** Begrippen die een lezer van buiten de verkoop niet hoeft te kennen. */
export const glossary: readonly GlossaryTerm[] = [
  {
    id: "fte",
    name: "Fte",
    words: ["fte"],
    meaning: "Een volledige werkweek. Twee mensen die elk de halve week werken, zijn samen 1 fte.",
  },
  {
    id: "strength",
    name: "Geplande bezetting",
    words: ["geplande bezetting", "geplande fte"],
    meaning: "De fte waarop het target is gebaseerd: wat er zou moeten zijn, niet wat er is.",
  },
  {
    id: "hit-rate",
    name: "Scoringspercentage",
    words: ["scoringspercentage"],
    meaning: "Het deel van de afgeronde offertes dat is gewonnen. Open offertes tellen nog niet mee.",
  },
  {
    id: "coverage",
    name: "Uitvoering van het plan",
    words: ["uitvoering van het plan", "uitvoering plan"],
    meaning:
      "Het deel van de contacten uit het plan dat is gedaan, bij de klant waar het voor bedoeld was. Wat de ene klant te veel krijgt, telt niet mee voor een ander.",
  },
  {
    id: "plan",
    name: "Contactplan",
    words: ["contactplan", "contactplannen", "plannen"],
    meaning:
      "Hoe vaak per jaar, en hoe, een accountmanager elk soort klant wil spreken. De accountmanager maakt het zelf en zegt dat het het resultaat brengt.",
  },
  {
    id: "load",
    name: "Belasting",
    words: ["belasting"],
    meaning: "De uren die het plan vraagt, gedeeld door de uren die er voor klanten zijn.",
  },
  {
    id: "prospect",
    name: "Prospect",
    words: ["prospect", "prospects"],
    meaning: "Een bedrijf dat nog geen klant is en het wel kan worden.",
  },
  {
    id: "interval",
    name: "Interval",
    words: ["interval"],
    meaning:
      "Waartussen het ware percentage waarschijnlijk ligt (95 %). Hoe minder gevallen, hoe breder; een smal verschil daarbinnen zegt nog niets.",
  },
];
