import { counted, type Formats } from "../format.ts";

/** Methode: elk begrip, uit hetzelfde register dat het berekent. */
export const method = {
  title: "Hoe elk cijfer is gemaakt",
  lead: "Elk cijfer van dit rapport staat één keer in report.json. Pagina's, grafieken, zinnen en tabellen lezen dat ene cijfer; hieronder staat wat het betekent, hoe het is berekend, uit welke bestanden, en wat het niet zegt.",
  hours: "Vanuit uren: de handjes",
  customers: "Vanuit klanten: het eigen plan",
  meaning: "Betekenis",
  formula: "Formule",
  unit: "Eenheid",
  files: "Bestanden",
  limits: "Grenzen",
  source: "Bron",
  metric: "Begrip",
  units: {
    fte: "fte",
    share: "deel (%)",
    ratio: "verhouding",
    count: "aantal",
    per_fte_month: "per fte-maand",
    per_workday: "per werkdag",
    hours: "uren",
    currency: "bedrag",
    days: "dagen",
  },
  reading: "Hoe lees je dit rapport",
  readings: [
    "Notatie naar ISO 24896 en IBCS 2.0: omlijnd is plan of target, gevuld is werkelijk, licht is vorig jaar. Een verschil heeft een teken, een kant en een kleur; de kleur zegt nooit iets alleen.",
    "Een interval van 95 % laat zien hoe ver een percentage van de waarheid kan liggen bij dit aantal gevallen. Overlapt het met dat van een ander, dan is het verschil nog niet te zeggen. Onder de 10 gevallen staan alleen aantallen; onder de 20 is de punt open.",
    "Een trechterplot zet iedereen neer naar aantal gevallen. Wie binnen de grenzen ligt, kan daar door toeval liggen; alleen wie buiten de 99,8 %-grenzen ligt, wordt genoemd, en als begin van een gesprek.",
    "Een procesgedragskaart (XmR) laat zien wat gewoon op en neer gaan is. Een ruit is een teken dat er iets is veranderd: een punt buiten de grenzen, acht maanden op een rij aan één kant, of drie van vier dichter bij een grens dan bij het gemiddelde.",
    "Personen staan op alfabet en worden nooit gerangschikt. Afwezigheid telt alleen als ze lang duurt en alleen als totaal van een team dat groot genoeg is; wat een lezer toch kan concluderen, staat hieronder.",
  ],
  glossary: "Begrippen in gewone woorden",
  findings: "Wanneer iets een bevinding is",
  findingsHow: [
    "Bevindingen worden in één volgorde gelezen: resultaat, sterkte, past en volstaat het plan, wordt het gevolgd, activiteit, conversie. Elke drempel staat in report.yaml onder thresholds.",
    "Wie veel mensen vergelijkt, vindt altijd wel iets. Van de bevindingen over personen mag daarom ten hoogste false_discovery toeval zijn, over alle vergeleken accountmanagers samen (Benjamini en Hochberg, 1995), bovenop de eis aan het interval. Wat een drempel haalt zonder genoeg bewijs heet ‘te vroeg om te zeggen’.",
  ],
  noise: (people: number, shuffles: number, found: number, f: Formats) =>
    `Wat zou toeval hier opleveren? De orders van ${counted(people, "accountmanager", "accountmanagers", f)} zijn ${f.number(shuffles)} keer opnieuw verdeeld onder wie dezelfde functie heeft, naar wat van ieder te verwachten is; wat van één klant binnen 30 dagen kwam, bleef samen. In ${f.number(found)} daarvan (${f.percent(found / shuffles)}) zou iemand zijn genoemd om het aantal orders of bezoeken, zonder dat er een verschil was.`,
  change: (company: string, anyTeam: string | null, teams: number, f: Formats) =>
    [
      `Hoe vaak wijst toeval op een verandering? Waar niets verandert, geeft een maand van het geheel in ${company} van de gevallen een teken op de procesgedragskaart: bij bezoeken, telefoongesprekken, offertes of orders.`,
      ...(anyTeam === null
        ? []
        : [
            `Bij ten minste één van ${counted(teams, "team", "teams", f)} ligt dan in ${anyTeam} van de maanden iets buiten de grenzen. Daarom wordt eerst naar het geheel gekeken, en van een team alleen naar wat buiten de grenzen ligt.`,
          ]),
      "Bron: een simulatie van 200.000 reeksen zonder verandering, beoordeeld met de grenzen van deze kaart.",
    ].join(" "),
  findingFacts: {
    when: "Wanneer",
    rests: "Rust op",
    hours: "Vanuit uren",
    customers: "Vanuit klanten",
  },
  settings: "Instellingen van dit rapport",
  settingsTable: "Instellingen",
  setting: "Instelling",
  value: "Waarde",
};
