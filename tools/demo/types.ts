/** The words of the files: those of the Dutch exports. */
export type Team = "Noord" | "Zuid" | "Grootzakelijk" | "Service";
export type Role = "Accountmanager" | "Accountmanager grootzakelijk" | "Accountmanager service";
type Segment = "A" | "B" | "C";
type Status = "klant" | "prospect";
export type Medium = "bezoek" | "telefoon" | "video" | "e-mail" | "overig";
/** A segment with a status, as plans tell them apart. */
export type Group = `${Segment} ${Status}`;

/** A stretch of employment; days are day numbers, no last day while it lasts. */
interface Employment {
  team: Team;
  fte: number;
  from: number;
  until?: number;
}

export interface Person {
  number: string;
  name: string;
  role: Role;
  employments: Employment[];
  /** Who had these customers before. */
  predecessor?: string;
}

/** A spell of absence: of a person, or of hands of a team. */
export interface Absence {
  person?: string;
  team?: Team;
  fte?: number;
  from: number;
  until?: number;
  share: number;
}

export interface Account {
  number: string;
  name: string;
  group: Group;
  manager: string;
  since: number;
  until?: number;
  /** How much of the planned attention this account gets, 1 = all. */
  attention: number;
  contacts: Contact[];
}

/** How often a year, and by which medium where that matters. */
export interface Times {
  times: number;
  medium?: Medium;
}

/** What a customer has of its own: a norm in place of that of its segment, and a wish. */
export interface OwnWish {
  norm?: Times;
  wish?: Times;
}

export interface Contact {
  number: string;
  role: string;
}

/**
 * What a plan asks of each account of a group, by one medium. Some plans still have a group that no account
 * is in.
 */
export interface PlanLine {
  group: Group | "D klant";
  medium: Medium | "offerte";
  per: "klant" | "contactpersoon";
  timesPerYear: number;
  maxPerYear: number;
  minutes: number;
  hitRate?: number;
  orderValue?: number;
}

export interface Activity {
  day: number;
  person: string;
  medium: Medium;
  account?: string;
  contact?: string;
  planned?: boolean;
}

export interface Quote {
  number: string;
  person: string;
  issuedOn: number;
  account: string;
  outcome: "open" | "gewonnen" | "verloren";
  closedOn?: number;
  value?: number;
}
