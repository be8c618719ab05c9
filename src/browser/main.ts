import { makeFindable } from "./find.ts";
import { makeSortable } from "./sort.ts";

// Everything on the pages works without this; it only adds.
for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) makeSortable(table);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-find]")) makeFindable(form);
