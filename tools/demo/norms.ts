import type { Group, Medium, Role } from "./types.ts";

/** What is usual for a group of customers: contacts a year by each medium, and quotes. */
export interface Norm {
  contacts: ReadonlyMap<Medium, number>;
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
    contacts: new Map(media.filter(([, times]) => times > 0)),
    quotes: { timesPerYear, hitRate, orderValue },
    share,
  };
};

const perContact = (usual: Norm): Norm => ({ ...usual, callsPerContact: true });

type Norms = Partial<Record<Group, Norm>>;

/**
 * Share of the portfolio; visits, calls, video calls and e-mails a year; quotes a year, hit rate, order
 * value.
 */
const norms: Record<Role, Norms> = {
  Accountmanager: {
    "A klant": perContact(norm(0.23, [12, 4, 4, 5], [4.5, 0.35, 11_500])),
    "B klant": norm(0.31, [4, 8, 2, 4], [3, 0.32, 7_000]),
    "C klant": norm(0.21, [2, 4, 0, 2], [1.5, 0.3, 3_200]),
    "A prospect": norm(0.05, [4, 8, 2, 2], [2, 0.24, 9_000]),
    "B prospect": norm(0.12, [4, 6, 1, 2], [1.5, 0.22, 6_000]),
    "C prospect": norm(0.08, [2, 4, 0, 2], [1, 0.2, 3_000]),
  },
  "Accountmanager grootzakelijk": {
    "A klant": perContact(norm(0.48, [9, 4, 6, 4], [4, 0.34, 24_000])),
    "B klant": norm(0.24, [4, 8, 3, 4], [2, 0.31, 11_000]),
    "A prospect": norm(0.16, [4, 9, 3, 2], [1.5, 0.24, 18_000]),
    "B prospect": norm(0.12, [3, 8, 2, 2], [1, 0.22, 9_000]),
  },
  "Accountmanager service": {
    "A klant": perContact(norm(0.14, [6, 4, 4, 5], [4, 0.36, 8_000])),
    "B klant": norm(0.4, [4, 8, 2, 4], [3, 0.33, 5_000]),
    "C klant": norm(0.28, [2, 5, 0, 3], [1.5, 0.3, 2_600]),
    "B prospect": norm(0.1, [3, 7, 1, 2], [1.5, 0.24, 4_000]),
    "C prospect": norm(0.08, [2, 6, 0, 2], [1, 0.22, 2_200]),
  },
};

/** The groups of customers that a role has, each with what is usual for it. */
export function groupsOf(role: Role): [Group, Norm][] {
  const groups: Group[] = ["A klant", "B klant", "C klant", "A prospect", "B prospect", "C prospect"];
  return groups.flatMap((group): [Group, Norm][] => {
    const usual = norms[role][group];
    return usual === undefined ? [] : [[group, usual]];
  });
}

/** Minutes that a contact takes, with travel and preparation. */
export const minutesOf: Record<Medium | "offerte", number> = {
  bezoek: 100,
  telefoon: 17,
  video: 35,
  "e-mail": 8,
  overig: 20,
  offerte: 75,
};
