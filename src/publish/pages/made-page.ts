/** What must be known of a page to check the links of a site. */
export interface PageFacts {
  ids: string[];
  targets: { link: string; file: string; place: string }[];
}

/** A page as it is published. */
export interface MadePage {
  html: string;
  facts: PageFacts;
}
