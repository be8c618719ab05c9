import type { Group, Medium, Role } from "./types.ts";

/** What is usual for a group of customers: contacts a year by each medium, and quotes. */
export interface Norm {
  contacts: Partial<Record<Medium, number>>;
  /** Telephone norms of the largest customers are per contact person. */
  callsPerContact?: boolean;
  quotes: { timesPerYear: number; hitRate: number; orderValue: number };
  /** Share of a portfolio. */
  share: number;
}

const norm = (
  share: number,
  [bezoek, telefoon, video, email]: [number, number, number, number],
  [timesPerYear, hitRate, orderValue]: [number, number, number],
): Norm => {
  const media: [Medium, number][] = [
    ["bezoek", bezoek],
    ["telefoon", telefoon],
    ["video", video],
    ["e-mail", email],
  ];
  return {
    contacts: Object.fromEntries(media.filter(([, timesPerYearOfMedium]) => timesPerYearOfMedium > 0)),
    quotes: { timesPerYear, hitRate, orderValue },
    share,
  };
};

const perContact = (usual: Norm): Norm => ({ ...usual, callsPerContact: true });

export type Norms = Partial<Record<Group, Norm>>;

/** Share of the portfolio; visits, calls, video calls and e-mails a year; quotes a year, hit rate, order value. */
export const norms: Record<Role, Norms> = {
  Accountmanager: {
    "A klant": perContact(norm(0.24, [12, 4, 4, 5], [4, 0.35, 11_500])),
    "B klant": norm(0.32, [4, 8, 2, 4], [2.5, 0.32, 7_000]),
    "C klant": norm(0.22, [2, 4, 0, 2], [1, 0.3, 3_200]),
    "A prospect": norm(0.05, [4, 8, 2, 2], [2, 0.24, 9_000]),
    "B prospect": norm(0.1, [4, 6, 1, 2], [1.5, 0.22, 6_000]),
    "C prospect": norm(0.07, [2, 4, 0, 2], [1, 0.2, 3_000]),
  },
  "Accountmanager grootzakelijk": {
    "A klant": perContact(norm(0.52, [9, 4, 6, 4], [3.5, 0.34, 24_000])),
    "B klant": norm(0.24, [4, 8, 3, 4], [2, 0.31, 11_000]),
    "A prospect": norm(0.14, [4, 9, 3, 2], [1.5, 0.24, 18_000]),
    "B prospect": norm(0.1, [3, 8, 2, 2], [1, 0.22, 9_000]),
  },
  "Accountmanager service": {
    "A klant": perContact(norm(0.14, [6, 4, 4, 5], [4, 0.36, 8_000])),
    "B klant": norm(0.4, [4, 8, 2, 4], [2.5, 0.33, 5_000]),
    "C klant": norm(0.28, [2, 5, 0, 3], [1.5, 0.3, 2_600]),
    "B prospect": norm(0.1, [3, 7, 1, 2], [1.5, 0.24, 4_000]),
    "C prospect": norm(0.08, [2, 6, 0, 2], [1, 0.22, 2_200]),
  },
};

/** Minutes that a contact takes, with travel and preparation. */
export const minutesOf: Record<Medium | "offerte", number> = {
  bezoek: 105,
  telefoon: 18,
  video: 35,
  "e-mail": 8,
  overig: 20,
  offerte: 75,
};
