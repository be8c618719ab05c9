import type { privacy as nl } from "../nl/privacy.ts";

/** What a reader can conclude from each edition: no more than this, and no less. */
export const privacy: typeof nl = ({ least, away, people }) => ({
  title: "What a reader can conclude",
  paragraphs: [
    `Only long absence counts, and only as the total of a team in which on average at least ${people} people work (setting small_group). Short absence and leave are settings, the same for everybody. So nobody can find from the figures how long somebody of a smaller team was away, nor anybody's short absence.`,
    `One thing cannot be computed away: whoever was there for less than ${least} of a month has no figures for it. Who knows when somebody is employed can conclude that they were away. The cause is nowhere, and is not read.`,
  ],
  table: "By edition: what somebody can conclude who knows who is employed when",
  can: "Can conclude",
  cannot: "Cannot conclude",
  rows: [
    {
      edition: "Management (management)",
      can: `Who is not assessed in a month was away for at least ${away} of it. The long absence of a team as a total, in teams that are large enough. Of what of it already has an end: the month, never the day.`,
      cannot:
        "How long one of them was away or why; short absence; absence in a smaller team, beyond that one word.",
    },
    {
      edition: "Team (team:NAME)",
      can: "The same, of the people of one's own team. Of who came from another team: the plan of now, and of customers that came along the last contact, the contacts and revenue of twelve months, whether they were spoken to as planned, and what is open.",
      cannot:
        "Anything of another team, or of whoever has left the team; what somebody did, was to reach, asked for or agreed in another team; the name of a customer of another team.",
    },
    {
      edition: "Own page (person:ID)",
      can: "Everything about oneself. One's own ratio to the others shifts by a fraction when others are away. In a team of two: the work of the other, by taking one's own from the total.",
      cannot: "Who was away; a figure of anybody else; absence of a team.",
    },
    {
      edition: "Company (company)",
      can: "The long absence of the whole company as a total, where enough people work. In a team of two: the work of the other, by taking one's own from the total.",
      cannot: "Who was away; a figure of a person; absence of a team.",
    },
  ],
});
