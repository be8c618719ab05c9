import { activity } from "./en/activity.ts";
import { agreements } from "./en/agreements.ts";
import { archive } from "./en/archive.ts";
import { both } from "./en/both.ts";
import { conversion } from "./en/conversion.ts";
import { customers } from "./en/customers.ts";
import { find } from "./en/find.ts";
import { forecast } from "./en/forecast.ts";
import { mail } from "./en/mail.ts";
import { method } from "./en/method.ts";
import { notation } from "./en/notation.ts";
import { notes } from "./en/notes.ts";
import { overview } from "./en/overview.ts";
import { people } from "./en/people.ts";
import { person } from "./en/person.ts";
import { plan } from "./en/plan.ts";
import { privacy } from "./en/privacy.ts";
import { quality } from "./en/quality.ts";
import { quotes } from "./en/quotes.ts";
import { rules } from "./en/rules.ts";
import { segment } from "./en/segment.ts";
import { shared } from "./en/shared.ts";
import { strength } from "./en/strength.ts";
import { team } from "./en/team.ts";
import type { nl } from "./nl.ts";

/** Everything that pages say in English, a page a file. */
export const en: typeof nl = {
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
