import { fc } from "@fast-check/vitest";

// In CI the properties begin from one seed, so that a run says something of the change alone; at the desk each run looks
// at other cases, and what they find becomes a test of its own.
if (process.env["CI"] !== undefined) fc.configureGlobal({ seed: 20_261_125 });

export * from "@fast-check/vitest";
