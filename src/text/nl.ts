import { activity } from "./nl/activity.ts";
import { agreements } from "./nl/agreements.ts";
import { archive } from "./nl/archive.ts";
import { both } from "./nl/both.ts";
import { conversion } from "./nl/conversion.ts";
import { customers } from "./nl/customers.ts";
import { find } from "./nl/find.ts";
import { forecast } from "./nl/forecast.ts";
import { mail } from "./nl/mail.ts";
import { method } from "./nl/method.ts";
import { notation } from "./nl/notation.ts";
import { notes } from "./nl/notes.ts";
import { overview } from "./nl/overview.ts";
import { people } from "./nl/people.ts";
import { person } from "./nl/person.ts";
import { plan } from "./nl/plan.ts";
import { privacy } from "./nl/privacy.ts";
import { quality } from "./nl/quality.ts";
import { quotes } from "./nl/quotes.ts";
import { rules } from "./nl/rules.ts";
import { segment } from "./nl/segment.ts";
import { shared } from "./nl/shared.ts";
import { strength } from "./nl/strength.ts";
import { team } from "./nl/team.ts";

/** Everything that pages say in Dutch, a page a file. */
export const nl = {
  shared,
  overview,
  strength,
  team,
  activity,
  agreements,
  conversion,
  customers,
  archive,
  both,
  people,
  person,
  plan,
  quotes,
  rules,
  segment,
  privacy,
  quality,
  find,
  forecast,
  mail,
  method,
  notation,
  notes,
};
