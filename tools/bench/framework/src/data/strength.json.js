import { daysBetween, lastDay, lastMonth, weekdaysOf } from "./calendar.js";
import { covers, date, number, print, rows, sum } from "./exports.js";

const longFrom = 42;

const month = lastMonth();
const monthEnd = lastDay(month);
const days = weekdaysOf(month);

const strength = rows("formatie").map(({ team, vanaf, tot_en_met, fte }) => ({
  team,
  from: date(vanaf),
  to: date(tot_en_met),
  fte: number(fte),
}));

const employments = rows("medewerkers").map(({ medewerkernummer, team, fte, in_dienst, uit_dienst }) => ({
  person: medewerkernummer,
  team,
  from: date(in_dienst),
  to: date(uit_dienst),
  fte: number(fte),
}));

const absences = rows("afwezigheid").map(
  ({ medewerkernummer, team, fte, eerste_dag, laatste_dag, deel }) => ({
    person: medewerkernummer,
    team,
    fte: number(fte),
    from: date(eerste_dag),
    to: date(laatste_dag),
    share: deel === "" ? 1 : number(deel),
  }),
);

/** Absence counts once it has lasted six weeks; that of a whole team always does. */
const longAbsences = absences.filter(({ person, from, to }) => {
  const end = to === "" || to > monthEnd ? monthEnd : to;
  return person === "" || daysBetween(from, end) >= longFrom;
});

const fteOn = (spells, day) => sum(spells.filter((spell) => covers(spell, day)).map(({ fte }) => fte));

const awayOn = (team, day) => {
  const away = longAbsences.filter((spell) => covers(spell, day));
  const here = employments.filter((spell) => spell.team === team && covers(spell, day));
  const ofPersons = here.map(
    ({ person, fte }) => fte * sum(away.filter((spell) => spell.person === person).map(({ share }) => share)),
  );
  const unnamed = away.filter((spell) => spell.person === "" && spell.team === team);
  return sum(ofPersons) + sum(unnamed.map(({ fte, share }) => fte * share));
};

const mean = (valueOn) => sum(days.map(valueOn)) / days.length;

const teams = [...new Set(strength.map(({ team }) => team))];

print({
  month,
  teams: teams.map((team) => ({
    team,
    planned: mean((day) =>
      fteOn(
        strength.filter((row) => row.team === team),
        day,
      ),
    ),
    effective: mean(
      (day) =>
        fteOn(
          employments.filter((row) => row.team === team),
          day,
        ) - awayOn(team, day),
    ),
  })),
});
