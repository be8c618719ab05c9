/** Het register: alles wat in het rapport een plek heeft, op naam. */
export const find = {
  title: "Zoeken",
  pages: "Pagina’s",
  teams: "Teams",
  segments: "Segmenten",
  metrics: "Begrippen",
  accounts: "Klanten en prospects met een plan",
  tooMany: (count: string) =>
    `De ${count} klanten en prospects staan hier niet: ze zijn te vinden op de pagina van hun accountmanager en hun segment.`,
};
