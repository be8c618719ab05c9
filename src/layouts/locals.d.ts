import type { PageContent } from "../views/site.ts";

declare global {
  namespace App {
    interface Locals {
      /** What the page says; whoever asks for the page hands it over. */
      content: PageContent;
    }
  }
}
