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
    name: "Resultaat blijft achter",
    when: "De omzet van het jaar tot nu toe is minder dan result_low keer het target, zekerder dan 5 % toeval (orders die samen kwamen, tellen samen). Van een persoon alleen als die in elke maand van het jaar is beoordeeld.",
    sentence: (subject, { share = 0, revenue = 0, target = 0 }, f) =>
      `${who(subject)} staat dit jaar op ${f.percent(share)} van het target tot nu toe: ${f.roundly(revenue)} van ${f.roundly(target)}`,
    hours: "Kijk welke stap achterblijft: bezetting, bezoeken, offertes of orders.",
    customers: "Vraag welke klanten minder kopen dan verwacht, en waarom.",
  },
  yield_low: {
    name: "Minder opbrengst dan verwacht",
    when: "De omzet van het jaar tot nu toe is minder dan yield_low keer wat het plan ervoor verwacht, zekerder dan 5 % toeval (orders die samen kwamen, tellen samen). Van een persoon alleen als die in elke maand van het jaar is beoordeeld.",
    sentence: (subject, { share = 0, revenue = 0, promised = 0 }, f) =>
      `Het plan van ${whom(subject)} leverde dit jaar ${f.percent(share)} van de verwachte omzet op: ${f.roundly(revenue)} van ${f.roundly(promised)}`,
    hours: "Kijk welke aanname niet uitkomt: offertes, scoringspercentage of orderwaarde.",
    customers: "Leg het plan naast de bestellingen, en spreek af welke aanname verandert.",
  },
  understaffed: {
    name: "Onderbezet",
    when: "De effectieve fte ligt in de maand ten minste understaffed onder de geplande bezetting. Geteld, geen kans.",
    sentence: (subject, { under = 0, effective = 0, planned = 0 }, f) =>
      `${who(subject)} is ${f.percent(under)} onderbezet: ${f.fte(effective)} van de ${f.fte(planned)} geplande fte`,
    hours: "Regel versterking, of stel het target bij tot de vacature is vervuld.",
    customers: "Kies samen welke klanten voorgaan, en wie hun vaste aanspreekpunt wordt.",
  },
  plan_does_not_fit: {
    name: "Plan past niet in de uren",
    when: "De uren die het plan over twaalf maanden vraagt, zijn meer dan load_high keer de beschikbare uren.",
    sentence: (subject, { load = 0, needed = 0, available = 0 }, f) =>
      `Het plan van ${whom(subject)} vraagt ${f.hours(needed)} uur; er zijn er ${f.hours(available)} (${f.percent(load)})`,
    hours: "Kijk welk ander werk kan vervallen.",
    customers: "Vraag welke bezoeken ook telefonisch of per video kunnen.",
  },
  plan_not_enough: {
    name: "Plan is niet genoeg",
    when: "De omzet die van het plan van het hele jaar wordt verwacht, is lager dan het target van dat jaar, meer dan afronding op hele procenten, en de omzet tot nu toe onder het target ligt.",
    sentence: (subject, { sufficiency = 0, expected = 0, target = 0 }, f) =>
      `Het plan van ${whom(subject)} is naar verwachting goed voor ${f.percent(sufficiency)} van het target: ${f.roundly(expected)} van ${f.roundly(target)}`,
    hours: "Reken uit hoeveel bezoeken en offertes het target vraagt, en of dat past.",
    customers: "Vraag waar in de eigen portefeuille meer te halen is, en wat daarvoor nodig is.",
  },
  plan_on_own_rates: {
    name: "Genoeg volgens eigen aannames",
    when: "Het plan is genoeg voor het target van het jaar met de opgegeven scoringspercentages en orderwaarden, maar niet met die van de laatste twaalf maanden, ook niet aan de bovengrens van het interval (95 %).",
    sentence: (subject, { stated = 0, realised = 0 }, f) =>
      `Het plan van ${whom(subject)} levert met de eigen aannames ${f.percent(stated)} van het target op, en met wat offertes het afgelopen jaar brachten hooguit ${f.percent(realised)}`,
    hours: "Reken het plan door met wat offertes werkelijk opbrachten.",
    customers: "Vraag waar de hogere verwachting op is gebaseerd.",
  },
  plan_not_agreed: {
    name: "Plan is niet afgesproken",
    when: "Een deel van de geplande contacten komt uit planregels zonder datum van afspraak, of op het standaardplan.",
    sentence: (subject, { open = 0 }, f) =>
      open >= 1
        ? `${who(subject)} werkt met een plan dat nog niet is afgesproken`
        : `Van het plan van ${whom(subject)} is ${f.percent(open)} nog niet afgesproken`,
    hours: "Plan een gesprek om het plan samen vast te stellen.",
    customers: "Begin bij de eigen klanten: wie heeft wat nodig, hoe vaak, en past dat?",
  },
  coverage_low: {
    name: "Plan wordt niet uitgevoerd",
    when: "Van de geplande contacten is in twaalf maanden minder dan coverage_low gedaan, en een ware uitvoering op die grens zou zo’n uitkomst in ten hoogste 5 % van de gevallen geven (binomiaal).",
    sentence: (subject, { coverage = 0, served = 0, required = 0 }, f) =>
      `${who(subject)} deed in twaalf maanden ${f.percent(coverage)} van de geplande contacten: ${f.number(served)} van ${f.number(required)}`,
    hours: "Kijk of de uren er waren, en welk werk ertussen kwam.",
    customers: "Vraag welke klanten zijn blijven liggen, en wat er nodig is om ze te spreken.",
  },
  wrong_customers: {
    name: "Tijd bij klanten die al genoeg contact hadden",
    when: "Meer dan surplus_high van de contacten in twaalf maanden ligt boven het maximum van de klant, zekerder dan 5 % toeval (binomiaal), terwijl van de geplande contacten minder dan coverage_low is gedaan.",
    sentence: (subject, { share = 0, surplus = 0, coverage = 0 }, f) =>
      `Van de contacten van ${whom(subject)} ging ${f.percent(share)} (${f.number(surplus)}) naar klanten die al genoeg contact hadden, terwijl ${f.percent(coverage)} van het plan is gedaan`,
    hours: "Er wordt genoeg gedaan: meer activiteit vragen helpt hier niet.",
    customers: "Leg deze klanten naast wie wacht, en ruil samen een paar bezoeken.",
  },
  neglected: {
    name: "Klanten wachten te lang",
    when: "Meer dan overdue_high van de klanten en prospects met een plan wacht langer dan 1,25 keer de norm, zekerder dan 5 % toeval (binomiaal).",
    sentence: (subject, { overdue = 0, accounts = 0, share = 0 }, f) =>
      `Bij ${whom(subject)} ${overdue === 1 ? "wacht" : "wachten"} ${f.number(overdue)} van de ${counted(accounts, "klant of prospect", "klanten en prospects", f)} te lang op contact (${f.percent(share)})`,
    hours: "Maak uren vrij voor een belronde langs wie het langst wacht.",
    customers: "Verdeel de lijst van wie wacht: zelf, een collega, of een ander middel.",
  },
  no_new_business: {
    name: "Weinig contact met prospects",
    when: "Van ten minste new_share_contacts bezoeken en gesprekken in twaalf maanden is minder dan new_share_low bij prospects, zekerder dan 5 % toeval (binomiaal).",
    sentence: (subject, { prospects = 0, contacts = 0, share = 0 }, f) =>
      `Bij ${whom(subject)} was ${f.percent(share)} van de bezoeken en gesprekken bij prospects: ${f.number(prospects)} van ${f.number(contacts)}`,
    hours: "Spreek vaste uren per week voor prospects af.",
    customers: "Vraag welke prospects het waard zijn.",
  },
  process_change: {
    name: "Er is iets veranderd",
    when: "Bezoeken, gesprekken, offertes of orders per werkdag vallen in de maand buiten de normale schommeling op de regelkaart (XmR); van een team telt alleen een maand buiten de grenzen.",
    sentence: (subject, { measure = 0 }) =>
      `Bij ${whom(subject)} is het aantal ${measures[measure] ?? measures[0]} per werkdag veranderd: dit is meer dan de normale schommeling`,
    hours: "Zoek uit wat er die maand anders ging voordat je ernaar handelt.",
    customers: "Vraag wat klanten merkten; wat goed uitpakt wil je houden.",
  },
  busy_few_orders: {
    name: "Veel bezoeken, weinig orders",
    when: "De bezoeken per fte liggen zeker boven die van collega’s met dezelfde functie (95 %), en de orders per bezoek zijn ten hoogste 0,8 keer die van hen, met ook de bovengrens van het interval onder 1.",
    sentence: (subject, { visits = 0, orders = 0 }, f) =>
      `${who(subject)} legt ${f.number(visits, 1)} keer zoveel bezoeken af als collega’s met dezelfde functie, met ${f.number(orders, 1)} keer zoveel orders per bezoek`,
    hours:
      "Meer bezoeken is hier niet het antwoord; kijk welke stap anders gaat: van bezoek naar offerte, of van offerte naar order.",
    customers: "Vraag welke bezoeken iets opleveren, en wat er bij de andere nodig is.",
  },
  half_the_orders: {
    name: "Veel minder orders dan collega’s",
    when: "De orders zijn ten hoogste orders_ratio_low keer wat collega’s met dezelfde functie bij zulke klanten halen, de bovengrens van het interval (95 %) ligt onder 1, en het jaar ligt onder het omzettarget (of er is geen target).",
    sentence: (subject, { ratio = 0, orders = 0, expected = 0 }, f) =>
      `${who(subject)} haalt ${f.percent(ratio)} van de orders die collega’s met dezelfde functie bij zulke klanten halen: ${f.number(orders)} waar er ${f.number(expected)} te verwachten zijn`,
    hours: "Kijk waar het verschil ontstaat: minder offertes, of minder gewonnen.",
    customers: "Vraag waarin deze klanten verschillen, en welke hulp helpt: prijs, techniek of een collega.",
  },
  doing_well: {
    name: "Meer orders dan te verwachten",
    when: "De orders zijn ten minste orders_ratio_high keer wat collega’s met dezelfde functie bij zulke klanten halen, en de ondergrens van het interval (95 %) ligt boven 1.",
    sentence: (subject, { ratio = 0, orders = 0, expected = 0 }, f) =>
      `${who(subject)} haalt ${f.number(ratio, 1)} keer de orders die collega’s met dezelfde functie bij zulke klanten halen: ${f.number(orders)} waar er ${f.number(expected)} te verwachten zijn`,
    hours: "Zoek uit welke stap het verschil maakt, en of anderen die kunnen overnemen.",
    customers: "Vraag wat bij deze klanten werkt, en laat het in het team vertellen.",
  },
  stale_quotes: {
    name: "Offertes staan lang open",
    when: "Van de open offertes is meer dan stale_high ouder dan de leeftijd waarop negen van de tien orders er zijn, zekerder dan 5 % toeval (binomiaal).",
    sentence: (subject, { stale = 0, open = 0, share = 0 }, f) =>
      `Bij ${whom(subject)} ${stale === 1 ? "staat" : "staan"} ${f.number(stale)} van de ${counted(open, "open offerte", "open offertes", f)} (${f.percent(share)}) langer open dan negen van de tien offertes die een order werden`,
    hours:
      "Loop de lijst na en sluit wat niets meer wordt: anders is het scoringspercentage hoger dan het is, en de verwachting te rooskleurig.",
    customers:
      "Begin bij de oudste: bel de klant en vraag of het nog speelt, en wat er nodig is om te beslissen.",
  },
  unlogged: {
    name: "Orders zonder voorgeschiedenis",
    when: "Bij meer dan unlogged_high van de orders in twaalf maanden is vooraf niets bij die klant vastgelegd, zekerder dan 5 % toeval (binomiaal). Een vraag aan de gegevens, niet over iemand.",
    sentence: (_subject, { unlogged = 0, orders = 0 }, f) =>
      `Bij ${counted(unlogged, "order", "orders", f)} van de ${f.number(orders)} is vooraf geen offerte, bezoek of gesprek bij die klant vastgelegd`,
    hours: "Kijk of alle activiteiten in de export zitten voordat je iets uit de conversie afleidt.",
    customers: "Vraag hoe deze orders binnenkwamen: misschien loopt er een kanaal buiten het plan om.",
  },
};
