import type { SignalId } from "../../contract/vocabulary.ts";
import type { SignalWords, Subject } from "../finding-words.ts";
import { counted } from "../format.ts";

/** Aan het begin van een zin. */
function who({ kind, name }: Subject): string {
  if (kind === "company") return "De organisatie";
  return kind === "team" ? `Team ${name}` : name;
}

/** Midden in een zin. */
function whom({ kind, name }: Subject): string {
  if (kind === "company") return "de organisatie";
  return kind === "team" ? `team ${name}` : name;
}

const measures = ["bezoeken", "gesprekken", "offertes", "orders"];

/** Wat er te zien is, en wat je er deze week mee kunt. */
export const signals: Record<SignalId, SignalWords> = {
  result_low: {
    name: "Het resultaat blijft achter",
    when: "De omzet van het jaar tot nu toe is minder dan result_low keer het target, zekerder dan 5 % toeval (orders die samen kwamen, tellen samen). Van een persoon alleen als die in elke maand van het jaar is beoordeeld.",
    sentence: (subject, { share = 0, revenue = 0, target = 0 }, f) =>
      `${who(subject)} haalt in het jaar tot nu toe ${f.percent(share)} van het omzettarget: ${f.roundly(revenue)} van ${f.roundly(target)}`,
    hours:
      "Kijk welke stap het minst brengt van wat het target aanneemt: handen, bezoeken, offertes of orders.",
    customers: "Vraag bij welke klanten de rest van het jaar te halen is, en welke hulp daarbij nodig is.",
  },
  yield_low: {
    name: "Het plan brengt minder dan beloofd",
    when: "De omzet van het jaar tot nu toe is minder dan yield_low keer wat het plan ervoor belooft, zekerder dan 5 % toeval (orders die samen kwamen, tellen samen). Van een persoon alleen als die in elke maand van het jaar is beoordeeld.",
    sentence: (subject, { share = 0, revenue = 0, promised = 0 }, f) =>
      `${who(subject)} haalt ${f.percent(share)} van wat het plan voor het jaar tot nu toe belooft: ${f.roundly(revenue)} van ${f.roundly(promised)}`,
    hours:
      "Kijk welke aanname niet uitkomt: het aantal offertes, het deel dat wordt gewonnen of de orderwaarde.",
    customers: "Leg het plan naast wat klanten bestelden, en spreek samen af welke aanname verandert.",
  },
  understaffed: {
    name: "Onderbezet",
    when: "De effectieve fte ligt in de maand ten minste understaffed onder de formatie. Geteld, geen kans.",
    sentence: (subject, { under = 0, effective = 0, planned = 0 }, f) =>
      `${who(subject)} werkt ${f.percent(under)} onder de formatie waar het target op rust: ${f.fte(effective)} van ${f.fte(planned)} fte`,
    hours:
      "Stel het target bij op de handen die er zijn, of regel handen voor de maanden tot de vacature is vervuld.",
    customers:
      "Kies met het team welke klanten voorgaan zolang de handen er niet zijn, en wie hun vaste gezicht wordt.",
  },
  plan_does_not_fit: {
    name: "Het plan past niet",
    when: "De uren die het plan over twaalf maanden vraagt, zijn meer dan load_high keer de beschikbare uren.",
    sentence: (subject, { load = 0, needed = 0, available = 0 }, f) =>
      `Het contactplan van ${whom(subject)} vraagt ${f.hours(needed)} uur waar er ${f.hours(available)} zijn, ${f.percent(load)}`,
    hours: "Kijk welk ander werk weg kan, zodat er meer uren voor klanten overblijven.",
    customers:
      "Vraag welke contacten met een gesprek of video toe kunnen, en spreek af wat er niet meer in hoeft.",
  },
  plan_not_enough: {
    name: "Het plan is niet genoeg",
    when: "De omzet die van het plan van het hele jaar wordt verwacht, is lager dan het target van dat jaar, meer dan afronding op hele procenten.",
    sentence: (subject, { sufficiency = 0, expected = 0, target = 0 }, f) =>
      `Het contactplan van ${whom(subject)} levert naar verwachting ${f.percent(sufficiency)} van het target op: ${f.roundly(expected)} van ${f.roundly(target)}`,
    hours: "Reken voor hoeveel bezoeken en offertes het target vraagt, en bespreek of dat past.",
    customers:
      "Vraag waar in de eigen klantenkring meer in zit, en wat daarvoor nodig is: tijd, aanbod of een collega.",
  },
  plan_on_own_rates: {
    name: "Genoeg volgens eigen opgave",
    when: "Het plan is genoeg voor het target van het jaar met de opgegeven scoringskansen en orderwaarden, maar niet met die van de laatste twaalf maanden, ook niet aan de bovengrens van het interval (95 %).",
    sentence: (subject, { stated = 0, realised = 0 }, f) =>
      `Het contactplan van ${whom(subject)} levert volgens de eigen opgave ${f.percent(stated)} van het target op, en met wat offertes het afgelopen jaar brachten ten hoogste ${f.percent(realised)}`,
    hours:
      "Reken het plan door met wat offertes werkelijk brachten, en kijk hoeveel contacten er dan nodig zijn.",
    customers:
      "Vraag waar de hogere verwachting op rust: misschien zijn deze klanten anders dan die van vorig jaar.",
  },
  plan_not_agreed: {
    name: "Het plan is niet afgesproken",
    when: "Een deel van de gevraagde contacten rust op planregels zonder datum van afspraak, of op de regels die voor iedereen gelden.",
    sentence: (subject, { open = 0 }, f) =>
      open >= 1
        ? `${who(subject)} werkt met een plan dat nog niet is afgesproken`
        : `Van het plan van ${whom(subject)} is ${f.percent(open)} nog niet afgesproken`,
    hours: "Plan een gesprek om het plan vast te stellen; tot dan is het een opdracht en geen afspraak.",
    customers:
      "Laat het plan aan de eigen klantenkring beginnen: wie heeft wat nodig en hoe vaak, en past dat in de week?",
  },
  coverage_low: {
    name: "Het plan wordt niet uitgevoerd",
    when: "De dekking over twaalf maanden is lager dan coverage_low, en een ware dekking op die grens zou zo’n uitkomst in ten hoogste 5 % van de gevallen geven (binomiaal).",
    sentence: (subject, { coverage = 0, served = 0, required = 0 }, f) =>
      `${who(subject)} kwam in twaalf maanden toe aan ${f.percent(coverage)} van de contacten uit het plan: ${f.number(served)} van ${f.number(required)}`,
    hours: "Kijk of de uren er waren, en welk werk ertussen kwam.",
    customers: "Vraag welke klanten zijn blijven liggen en wat er nodig is om ze dit kwartaal te spreken.",
  },
  wrong_customers: {
    name: "Tijd bij klanten die al genoeg hadden",
    when: "Meer dan surplus_high van de contacten in twaalf maanden ligt boven het maximum van de klant, zekerder dan 5 % toeval (binomiaal), terwijl de dekking onder coverage_low is.",
    sentence: (subject, { share = 0, surplus = 0, coverage = 0 }, f) =>
      `Van de contacten van ${whom(subject)} ging ${f.percent(share)} (${f.number(surplus)}) naar klanten die al genoeg contact hadden, terwijl ${f.percent(coverage)} van het plan is gedaan`,
    hours: "Er wordt genoeg gedaan: meer activiteit vragen helpt hier niet.",
    customers:
      "Leg de lijst van klanten boven hun maximum naast die van wie wacht, en ruil samen een paar bezoeken.",
  },
  neglected: {
    name: "Klanten die te lang wachten",
    when: "Meer dan overdue_high van de klanten met een plan wacht langer dan 1,25 keer de norm, zekerder dan 5 % toeval (binomiaal).",
    sentence: (subject, { overdue = 0, accounts = 0, share = 0 }, f) =>
      `Bij ${whom(subject)} ${overdue === 1 ? "wacht" : "wachten"} ${f.number(overdue)} van de ${counted(accounts, "klant", "klanten", f)} langer dan de norm, ${f.percent(share)}`,
    hours: "Maak uren vrij voor een belronde langs wie het langst wacht.",
    customers: "Neem de lijst van wie wacht door en verdeel hem: zelf, een collega, of een ander middel.",
  },
  no_new_business: {
    name: "Geen nieuwe klanten",
    when: "Van ten minste new_share_contacts bezoeken en gesprekken in twaalf maanden is minder dan new_share_low bij prospects, zekerder dan 5 % toeval (binomiaal).",
    sentence: (subject, { prospects = 0, contacts = 0, share = 0 }, f) =>
      `${who(subject)} had ${f.number(prospects)} van de ${f.number(contacts)} contacten bij prospects, ${f.percent(share)}`,
    hours: "Spreek af hoeveel uur per week voor nieuwe klanten is, en bescherm die uren.",
    customers: "Vraag welke prospects het waard zijn en welke ingang ontbreekt; minder namen, vaker.",
  },
  process_change: {
    name: "Er is iets veranderd",
    when: "Bezoeken, gesprekken, offertes of orders per werkdag geven in de maand een teken op de procesgedragskaart (XmR); van een team telt alleen een maand buiten de grenzen.",
    sentence: (subject, { measure = 0 }) =>
      `Bij ${whom(subject)} is het aantal ${measures[measure] ?? measures[0]} per werkdag veranderd: dit is meer dan gewoon op en neer gaan`,
    hours: "Zoek uit wat er in die maand anders ging voordat je ernaar handelt.",
    customers: "Vraag het team wat klanten merkten; een verandering die goed uitpakt wil je houden.",
  },
  busy_few_orders: {
    name: "Druk, en weinig orders",
    when: "De bezoeken per fte liggen zeker boven die van collega’s met dezelfde functie (95 %), en de orders per bezoek zijn ten hoogste 0,8 keer die van hen, met ook de bovengrens van het interval onder 1.",
    sentence: (subject, { visits = 0, orders = 0 }, f) =>
      `${who(subject)} legt ${f.number(visits, 1)} keer zoveel bezoeken af als collega’s met dezelfde functie, met ${f.number(orders, 1)} keer zoveel orders per bezoek`,
    hours:
      "Meer bezoeken is hier niet het antwoord; kijk welke stap anders gaat: van bezoek naar offerte, of van offerte naar order.",
    customers: "Vraag bij welke klanten de bezoeken iets opleveren, en wat er bij de andere nodig is.",
  },
  half_the_orders: {
    name: "De helft van de orders",
    when: "De orders zijn ten hoogste orders_ratio_low keer wat collega’s met dezelfde functie bij zulke klanten halen, de bovengrens van het interval (95 %) ligt onder 1, en het jaar ligt onder het omzettarget (of er is geen target).",
    sentence: (subject, { ratio = 0, orders = 0, expected = 0 }, f) =>
      `${who(subject)} haalt ${f.percent(ratio)} van de orders die collega’s met dezelfde functie bij zulke klanten halen: ${f.number(orders)} waar er ${f.number(expected)} te verwachten zijn`,
    hours: "Kijk naar de stap waar het misgaat: minder offertes, of minder daarvan gewonnen.",
    customers:
      "Vraag waarin deze klanten verschillen van die van collega’s, en welke hulp helpt (prijs, techniek, een collega).",
  },
  doing_well: {
    name: "Meer orders dan te verwachten",
    when: "De orders zijn ten minste orders_ratio_high keer wat collega’s met dezelfde functie bij zulke klanten halen, en de ondergrens van het interval (95 %) ligt boven 1.",
    sentence: (subject, { ratio = 0, orders = 0, expected = 0 }, f) =>
      `${who(subject)} haalt ${f.number(ratio, 1)} keer de orders die collega’s met dezelfde functie bij zulke klanten halen: ${f.number(orders)} waar er ${f.number(expected)} te verwachten zijn`,
    hours: "Zoek uit welke stap het verschil maakt, en of anderen die kunnen overnemen.",
    customers: "Vraag wat bij deze klanten werkt, en laat het in het team vertellen.",
  },
  unlogged: {
    name: "Orders uit het niets",
    when: "Bij meer dan unlogged_high van de orders in twaalf maanden is vooraf niets bij die klant vastgelegd, zekerder dan 5 % toeval (binomiaal). Een vraag aan de gegevens, niet over iemand.",
    sentence: (_subject, { unlogged = 0, orders = 0 }, f) =>
      `Bij ${counted(unlogged, "order", "orders", f)} van de ${f.number(orders)} is vooraf geen offerte, bezoek of gesprek bij die klant vastgelegd`,
    hours: "Kijk of alle activiteiten in de export zitten voordat je uit de conversie iets afleidt.",
    customers:
      "Vraag hoe deze orders binnenkwamen: misschien loopt er een kanaal dat nog geen plek in het plan heeft.",
  },
};
