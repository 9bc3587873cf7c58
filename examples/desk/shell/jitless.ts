import { config } from "zod/v4/core";

// zod tries whether it may make code from text; under a strict content security policy that alone is a violation.
// It has to be told before any schema is made, so this is the first import wherever zod comes in.
config({ jitless: true });
