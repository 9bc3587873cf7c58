import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));
const top = fileURLToPath(new URL("../..", import.meta.url));

/** What both pages allow: their own scripts and styles, sources in new windows, and nothing else. */
const always = [
  "default-src 'none'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

function withPolicy(html: string, rules: readonly string[]): string {
  const policy = [...always, ...rules].join("; ");
  return html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** For a host: files beside the page, and the worker that keeps them for a visit without a connection. */
function hosted(): Plugin {
  return {
    name: "desk-hosted",
    enforce: "post",
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const pages = files.filter(({ fileName }) => fileName.endsWith(".html"));
      if (pages.length !== 2) throw new Error("a page is missing");
      for (const page of pages)
        if (page.type === "asset")
          page.source = withPolicy(String(page.source), [
            "script-src 'self'",
            "style-src 'self'",
            "worker-src 'self'",
            "trusted-types patron-privacy-desk",
          ]);
      // the law of a state is kept when it is first used; everything else at the first visit
      const kept = files
        .map(({ fileName }) => fileName)
        .filter((name) => /\.(js|css)$/.test(name) && !/\/law-/.test(name));
      const worker = readFileSync(`${here}shell/offline-worker.js`, "utf8");
      const version = createHash("sha256")
        .update(kept.join())
        .update(pages.map(({ fileName }) => fileName).join())
        .digest("hex")
        .slice(0, 12);
      const source = worker
        .replace("__FILES__", JSON.stringify(["./", "./playground.html", ...kept]))
        .replace("__VERSION__", version);
      this.emitFile({ type: "asset", fileName: "offline-worker.js", source });
    },
  };
}

/** For a disk: one file with everything inside, allowed by the hashes of its script and style. */
function oneFile(): Plugin {
  return {
    name: "desk-one-file",
    enforce: "post",
    // in one script the reader of files comes at once, so zod is told first that no code is made from text
    transformIndexHtml: { order: "pre", handler: (html) => html.replace("shell/main.ts", "shell/main-file.ts") },
    generateBundle(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("the page is missing");
      let html = String(page.source);
      let script = "";
      let style = "";
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === "chunk") script += file.code;
        else if (name.endsWith(".css")) style += String(file.source);
        else continue;
        delete bundle[name];
      }
      // the first words are painted before a megabyte of script runs
      script = `requestAnimationFrame(()=>setTimeout(()=>{${script}}));`;
      // neither may end the element it stands in
      script = script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
      html = html
        .replace(/\s*<script type="module"[^>]*><\/script>/, "")
        .replace(/\s*<link rel="stylesheet"[^>]*>/, "");
      // a function, because `$` in a text of a replacement means something
      html = html.replace("</head>", () => `  <style>${style}</style>\n  </head>`);
      html = html.replace("</body>", () => `<script>${script}</script>\n  </body>`);
      page.source = withPolicy(html, [
        `script-src ${hashOf(script)}`,
        `style-src ${hashOf(style)}`,
        "trusted-types 'none'",
      ]);
      page.fileName = "patron-privacy-desk.html";
    },
  };
}

/** `vite build` makes the pages of a host, `vite build --mode file` the one file. Both come from the same source. */
export default defineConfig(({ mode }) => {
  const single = mode === "file";
  return {
    root: here,
    base: "./",
    publicDir: false,
    logLevel: "warn",
    resolve: {
      // the library as its users import it, from the source of this repository
      alias: Object.entries(paths()).map(([name, [source]]) => ({
        find: new RegExp(`^${name.replace("*", "(.*)")}$`),
        replacement: top + source.replace("./", "").replace("*", "$1"),
      })),
    },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    plugins: [single ? oneFile() : hosted()],
    build: {
      outDir: `${here}dist/${single ? "file" : "hosted"}`,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      modulePreload: false,
      cssCodeSplit: !single,
      rolldownOptions: {
        input: single ? `${here}index.html` : [`${here}index.html`, `${here}playground.html`],
        output: single
          ? { format: "iife", codeSplitting: false }
          : {
              chunkFileNames: ({ facadeModuleId }) =>
                /law\/us\/..\.ts$/.test(facadeModuleId ?? "")
                  ? "assets/law-[name]-[hash].js"
                  : "assets/[name]-[hash].js",
            },
        ...(single ? { transform: { define: { "import.meta": "{}" } } } : {}),
      },
    },
  };
});

function paths(): { readonly [name: string]: readonly [string] } {
  const { compilerOptions } = JSON.parse(readFileSync(`${top}tsconfig.json`, "utf8")) as {
    readonly compilerOptions: { readonly paths: { readonly [name: string]: readonly [string] } };
  };
  return compilerOptions.paths;
}
