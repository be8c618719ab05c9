import type { Random } from "../../src/statistics/chance.ts";
import { pick } from "./random.ts";
import type { Team } from "./types.ts";

// biome-ignore format: words read best in lines
const trades = [
  "Installaties", "Machinefabriek", "Technisch Bureau", "Staalbouw", "Koeling", "Elektrotechniek",
  "Metaalbewerking", "Zuivelfabriek", "Scheepswerf", "Bakkerij", "Papierfabriek", "Kwekerij", "Transportbedrijf",
  "Drukkerij", "Betonfabriek", "Houtindustrie", "Bouwbedrijf", "Loonbedrijf", "Verpakkingen", "Waterzuivering",
  "Luchttechniek", "Garagebedrijf", "Slachterij", "Diervoeders", "Kunststoffen", "Recycling", "Hydrauliek",
];
// biome-ignore format: words read best in lines
const families = [
  "Van Dongen", "Ter Horst", "De Groot", "Van der Laan", "Bosma", "Kloosterman", "Van den Heuvel", "Schipper", "Dekkers",
  "Van Oirschot", "Wijnen", "Huizinga", "Van der Wal", "Terpstra", "Brouwers", "Lammers", "Van Ginkel", "Oosterhuis",
  "Verbruggen", "Mulder", "Nijland", "Van Leeuwen", "Kuiper", "Ten Brinke", "Van 't Hof", "Zijlstra", "Rutten", "Evers",
  "Van Asten", "Hermans", "De Wit", "Boersma", "Goossens", "Van Hees", "Veenstra", "Kramer", "Den Hartog", "Peters",
  "Willemse", "Van Vliet", "Haverkamp", "Roelofs", "Dijkhuis", "Van Rooij", "Timmermans", "Blok", "Sikkema", "Van Es",
  "Op den Kamp", "Jonkman", "Vos", "Aarts", "Van Zanten", "Reinders", "Hoogland", "Cremers", "Van Beek", "Stolk",
];
// biome-ignore format: words read best in lines
const invented = [
  "Novatec", "Delta Flow", "Brio", "Kerngroep", "Polderstaal", "Aquavance", "Ventura", "Maaslijn", "Hollandia Pro",
  "Stuwkracht", "Zilverzand", "Noordwind", "Lumière", "Draadkracht", "Vectora", "Waterpoort", "Ankerpunt", "Triton",
  "Kompas", "Bovenbouw", "Zuiderzee", "Meerwaarde", "Vlakglas", "Tandrad", "Eikenhorst", "Stroomlijn", "Hefbrug",
];
const everywhere = ["Nederland", "Europa", "Groep", "Holding", "Benelux", "Systems", "Industrie", "Techniek"];
// biome-ignore format: words read best in lines
const towns: Record<Team, string[]> = {
  Noord: ["Groningen", "Assen", "Drachten", "Heerenveen", "Emmen", "Hoogeveen", "Meppel", "Sneek", "Veendam", "Zwolle"],
  Zuid: ["Eindhoven", "Tilburg", "Breda", "Helmond", "Venlo", "Weert", "Roermond", "Oss", "Waalwijk", "Veghel"],
  Grootzakelijk: everywhere,
  Service: ["Utrecht", "Amersfoort", "Apeldoorn", "Ede", "Gouda", "Woerden", "Almere", "Tiel", "Houten", "Deventer"],
};
const forms = ["BV", "BV", "", "", "", "& Zn."];

const spaced = (...parts: string[]) => parts.filter((part) => part !== "").join(" ");

function tryName(random: Random, team: Team): string {
  const kind = random();
  const form = pick(random, forms);
  if (team === "Grootzakelijk" || kind < 0.15) {
    return spaced(pick(random, invented), pick(random, [...everywhere, ...trades]), kind < 0.5 ? "BV" : "");
  }
  if (kind < 0.55) return spaced(pick(random, trades), pick(random, families), form);
  if (kind < 0.8) return spaced(pick(random, families), pick(random, trades), pick(random, towns[team]));
  return spaced(pick(random, trades), pick(random, towns[team]), form === "& Zn." ? "" : form);
}

/** A company's name that is believable for the region of a team, and has not been given before. */
export function companyName(random: Random, team: Team, given: Set<string>): string {
  let name = tryName(random, team);
  while (given.has(name)) name = tryName(random, team);
  given.add(name);
  return name;
}

/** What contact persons do. */
// biome-ignore format: words read best in lines
export const contactRoles = [
  "Inkoper", "Hoofd technische dienst", "Directeur", "Bedrijfsleider", "Projectleider", "Werkvoorbereider",
  "Onderhoudsmonteur", "Facilitair manager", "Financiële administratie", "Productieleider", "Engineer",
];
