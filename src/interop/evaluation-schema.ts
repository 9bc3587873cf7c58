import * as z from "zod";
import { evaluationSemantics } from "./authzen.js";

const properties = () => z.record(z.string(), z.unknown()).optional();
const entity = () => z.object({ type: z.string().min(1), id: z.string(), properties: properties() });
const action = () => z.object({ name: z.string().min(1), properties: properties() });

/** What one evaluation may look like. Members that the API does not name are left alone. */
export const evaluationSchema = z.object({
  subject: entity(),
  action: action(),
  resource: entity(),
  context: properties(),
});

const identity = () => ({ type: z.string().min(1).optional(), id: z.string().optional(), properties: properties() });

/** What a batch may look like: defaults, which may be parts, and evaluations that may leave out what the defaults give. */
export const batchSchema = z.object({
  subject: z.object(identity()).optional(),
  action: z.object({ name: z.string().min(1).optional(), properties: properties() }).optional(),
  resource: z.object(identity()).optional(),
  context: properties(),
  // each is read on its own, so that one that is broken does not take the others with it
  evaluations: z.array(z.unknown()).max(1_000).optional(),
  options: z.object({ evaluations_semantic: z.enum(evaluationSemantics).optional() }).optional(),
});

/** An evaluation as it was read. */
export type ReadEvaluation = z.infer<typeof evaluationSchema>;

/** What a batch says for all its evaluations. */
export type BatchDefaults = Pick<z.infer<typeof batchSchema>, "subject" | "action" | "resource">;
