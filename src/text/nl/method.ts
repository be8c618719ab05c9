import type { Topic } from "../../contract/vocabulary.ts";
import { counted, type Formats } from "../format.ts";

/** Methode: elk begrip, uit hetzelfde register dat het berekent. */
export const method = {
  title: "Hoe elk cijfer is gemaakt",
  lead: "Elk cijfer van dit rapport staat één keer in report.json. Pagina's, grafieken, zinnen en tabellen lezen dat ene cijfer; hieronder staat wat het betekent, hoe het is berekend, uit welke bestanden, en wat het niet zegt.",
  names:
    "Achter een naam staat hoe het begrip in bestanden heet; het woord van een variant komt er met een punt achter. Hoe je een interval, een trechtergrafiek en een regelkaart leest, staat apart:",
  hours: "Vanuit uren: de handjes",
  customers: "Vanuit klanten: het eigen plan",
  both: "Beide lezingen samen",
  topics: {
    staffing: "Bezetting en uren",
    activity: "Activiteit",
    target: "Target en resultaat",
    conversion: "Conversie en orderwaarde",
    colleagues: "Naast collega’s",
    change: "Is er iets veranderd?",
    portfolio: "Portefeuille en bereik",
    plan: "Het plan en de uitvoering",
    workload: "Past het in de uren?",
    promise: "Wat het plan verwacht",
    forecast: "Waar het jaar eindigt",
    gap: "Het verschil verklaard",
    talk: "Het gesprek",
    recording: "De registratie",
  } satisfies Record<Topic, string>,
  formula: "Formule",
  unit: "Eenheid",
  files: "Bestanden",
  limits: "Grenzen",
  source: "Bron",
  units: {
    fte: "fte",
    share: "deel (%)",
    ratio: "verhouding",
    count: "aantal",
    per_fte_month: "per fte-maand",
    per_workday: "per werkdag",
    per_week: "per week",
    hours: "uren",
    currency: "bedrag",
    days: "dagen",
  },
  persons:
    "Personen staan op alfabet en worden nooit gerangschikt. Afwezigheid telt alleen als ze lang duurt en alleen als totaal van een team dat groot genoeg is; wat een lezer toch kan concluderen, volgt hier.",
  glossary: "Begrippen in gewone woorden",
  findings: "Wanneer iets een bevinding is",
  findingsRead: "Hoe bevindingen worden gelezen",
  findingsEach: "Elke bevinding",
  findingsHow: [
    "Bevindingen worden in één volgorde gelezen: resultaat, bezetting, past en volstaat het plan, wordt het gevolgd, activiteit, conversie. Elke drempel staat in report.yaml onder thresholds.",
    "Wie veel mensen vergelijkt, vindt altijd wel iets. Van de bevindingen over personen mag daarom ten hoogste false_discovery toeval zijn, over alle vergeleken accountmanagers samen (Benjamini en Hochberg, 1995), bovenop de eis aan het interval. Wat een drempel haalt zonder genoeg bewijs heet ‘te vroeg om te zeggen’.",
  ],
  noise: (people: number, shuffles: number, found: number, f: Formats) =>
    `Wat zou toeval hier opleveren? De orders van ${counted(people, "accountmanager", "accountmanagers", f)} zijn ${f.number(shuffles)} keer opnieuw verdeeld onder wie dezelfde functie heeft, naar wat van ieder te verwachten is; wat van één klant binnen 30 dagen kwam, bleef samen. In ${f.number(found)} daarvan (${f.percent(found / shuffles)}) zou iemand zijn genoemd om het aantal orders of bezoeken, zonder dat er een verschil was.`,
  change: (company: string, anyTeam: string | null, teams: number, f: Formats) =>
    [
      `Hoe vaak wijst toeval op een verandering? Waar niets verandert, geeft een maand van het geheel in ${company} van de gevallen een teken op de regelkaart: bij bezoeken, telefoongesprekken, offertes of orders.`,
      ...(anyTeam === null
        ? []
        : [
            `Bij ten minste één van ${counted(teams, "team", "teams", f)} ligt dan in ${anyTeam} van de maanden iets buiten de grenzen. Daarom wordt eerst naar het geheel gekeken, en van een team alleen naar wat buiten de grenzen ligt.`,
          ]),
      "Bron: een simulatie van 200.000 reeksen zonder verandering, beoordeeld met de grenzen van deze kaart.",
    ].join(" "),
  findingFacts: {
    rests: "Gebaseerd op",
    hours: "Vanuit uren",
    customers: "Vanuit klanten",
  },
  settings: "Instellingen van dit rapport",
};
