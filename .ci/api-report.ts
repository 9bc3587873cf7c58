// `npm run api`: writes a report of every public name of each entry point to .api/, so that a review sees what grew.
// `npm run check:api` fails where a report is not what the built package has. Both read dist/.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

const top = fileURLToPath(new URL("..", import.meta.url));
const write = process.argv.includes("--write");
const { exports: entries } = JSON.parse(readFileSync(`${top}package.json`, "utf8")) as {
  readonly exports: { readonly [path: string]: string | { readonly import?: { readonly types: string } } };
};

const stale: string[] = [];
for (const [path, entry] of Object.entries(entries)) {
  // the files of the states export one pack each, all of one type
  if (typeof entry === "string" || entry.import === undefined || path.includes("*")) continue;
  const name = path === "." ? "index" : path.slice(2).replaceAll("/", "-");
  const config = ExtractorConfig.prepare({
    configObject: {
      mainEntryPointFilePath: `${top}${entry.import.types}`,
      projectFolder: top,
      compiler: { tsconfigFilePath: `${top}.tsconfig.dist.json` },
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: `${top}.api`,
        reportTempFolder: `${top}.api/tmp`,
      },
      newlineKind: "lf",
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: `${top}package.json`,
  });
  const before = existsSync(`${top}.api/${name}.api.md`);
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: write,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  if (!write && (apiReportChanged || !before)) stale.push(name);
}
if (stale.length > 0) {
  console.error(
    `The public names changed: ${stale.join(", ")}. Look at the difference after: npm run build && npm run api`,
  );
  process.exit(1);
}
