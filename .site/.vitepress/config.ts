import { defineConfig } from "vitepress";

/** The site of the guides: made from docs/ and the README, which stay readable where they lie. */
export default defineConfig({
  title: "patron-privacy",
  description: "Who may see a library patron's records, by whose authority, and where it says so.",
  base: process.env["SITE_BASE"] ?? "/",
  srcDir: "content",
  outDir: "dist",
  cleanUrls: false,
  rewrites: { "docs/:path(.*)": ":path" },
  // examples and sources are in the repository, not on the site
  ignoreDeadLinks: [/examples\//, /^\/desk\//],
  head: [["link", { rel: "icon", href: "data:," }]],
  themeConfig: {
    search: { provider: "local" },
    nav: [
      { text: "Start", link: "/start" },
      { text: "Desk assistant", link: "/desk/index.html", target: "_self" },
      { text: "Playground", link: "/desk/playground.html", target: "_self" },
      { text: "Law", link: "/law" },
    ],
    sidebar: [
      {
        text: "Begin",
        items: [
          { text: "Start by role", link: "/start" },
          { text: "Which function when", link: "/which-function" },
          { text: "Your policy in YAML", link: "/policy-in-yaml" },
          { text: "Playground", link: "/playground" },
        ],
      },
      {
        text: "Guides",
        items: [
          { text: "ILS and portal developers", link: "/guide-ils" },
          { text: "Vendors' test engineers", link: "/guide-vendor" },
          { text: "A library, walked through", link: "/guide-library" },
          { text: "Writing a policy", link: "/writing-a-policy" },
          { text: "Questions about a whole policy", link: "/analyses" },
          { text: "Procedures", link: "/procedures" },
        ],
      },
      {
        text: "Reference",
        items: [
          { text: "The model", link: "/model" },
          { text: "Law packs and their limits", link: "/law-packs" },
          { text: "The law side by side", link: "/law" },
          { text: "Pictures", link: "/pictures" },
          { text: "Versions", link: "/versioning" },
          { text: "Benchmarks", link: "/benchmarks" },
          { text: "Decisions", link: "/decisions" },
        ],
      },
    ],
  },
});
