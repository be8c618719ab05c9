/** The mail that brings an edition, in Dutch. */
export const mail = {
  subject: (product: string, month: string, who: string) => `${product} ${month}, ${who}`,
  first: "Wat nieuw is, is niet bekend: van een eerdere maand is voor deze uitgave niets bewaard.",
  sheet: {
    overview: "Als PDF bij deze mail: het overzicht, op één blad.",
    team: "Als PDF bij deze mail: het blad van het team.",
    person: "Als PDF bij deze mail: je gespreksblad, voor- en achterkant.",
  },
  link: "De hele uitgave:",
  meant: (who: string) => `Deze uitgave is ${who}. Stuur haar niet door aan wie haar niet mag lezen.`,
  meantForAll: "Deze uitgave is voor iedereen in het bedrijf. Stuur haar niet naar buiten door.",
};
