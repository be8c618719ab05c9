/** One page and nothing around it: no sidebar, no search, and no fonts from elsewhere. */
export default {
  root: "src",
  title: "Sales report",
  pages: [],
  sidebar: false,
  toc: false,
  pager: false,
  footer: "",
  globalStylesheets: [],
};
