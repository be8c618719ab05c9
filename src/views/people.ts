import type { Language } from "../contract/vocabulary.ts";
import { isWaiting } from "./build/due.ts";
import { readerOf } from "./build/reader.ts";
import type { PageView } from "./page.ts";
import type { Report } from "./report.ts";
import { personSlug } from "./slug.ts";

/** Every account manager by name, with the way to their page. */
export function peopleView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words, formats } = reader;
  const waiting = Map.groupBy(report.due.filter(isWaiting), (row) => row.account_manager_id);
  const none = report.people.length === 0;
  return {
    slug: "people",
    title: none ? words.people.none : words.people.title(report.people.length, formats),
    kicker: words.shared.kicker(reader.month),
    lead: none ? [] : [words.people.lead],
    sections: none
      ? []
      : [
          {
            id: "people",
            tables: [
              {
                id: "people-table",
                caption: words.people.table,
                columns: [
                  { label: words.shared.person, numeric: false },
                  { label: words.people.team, numeric: false },
                  { label: words.people.customers, numeric: true, definition: "portfolio.customers" },
                  { label: words.people.due, numeric: true },
                ],
                rows: report.people.map((person) => {
                  const due = waiting.get(person.id)?.length ?? 0;
                  return [
                    { text: person.name, href: personSlug(person.id) },
                    { text: person.team ?? "" },
                    reader.cell("portfolio.customers", person),
                    { text: formats.number(due), sort: due },
                  ];
                }),
                note: words.shared.alphabetical,
              },
            ],
          },
        ],
  };
}
