import * as z from "zod";
import { isCalendarDay } from "../calendar.js";
import { expectedOf, oddText } from "./issue.js";
import type { AnyShape, Key, ObjectShape, TextShape } from "./shape.js";

const made = new WeakMap<AnyShape, z.ZodType>();

/** The zod schema of a shape, made once. Its words are ours: it says where something does not fit, `readShape` what. */
export function toZod(shape: AnyShape): z.ZodType {
  const known = made.get(shape);
  if (known !== undefined) return known;
  const schema = make(shape);
  made.set(shape, schema);
  return schema;
}

function make(shape: AnyShape): z.ZodType {
  switch (shape.kind) {
    case "text":
      return text(shape);
    case "words":
      return z.enum([...shape.values]);
    case "day":
      return z.iso.date().refine(isCalendarDay);
    case "number": {
      const number = shape.whole ? z.int() : z.number();
      const low = shape.least > -Number.MAX_SAFE_INTEGER ? number.min(shape.least) : number;
      return shape.most < Number.MAX_SAFE_INTEGER ? low.max(shape.most) : low;
    }
    case "flag":
      return z.boolean();
    case "constant":
      return z.literal(shape.value);
    case "list": {
      const list = z.array(toZod(shape.of)).max(shape.max);
      return shape.min > 0 ? list.min(shape.min) : list;
    }
    case "record":
      return z.record(text(shape.key), toZod(shape.of));
    case "object":
      return object(shape);
    case "tagged":
      return z.discriminatedUnion(shape.tag, [...shape.of.values()].map(object) as [ZodObject, ...ZodObject[]]); // a shape has a kind
    case "either":
      return z.union(shape.of.map(toZod));
    case "data":
    case "unread":
    case "given":
      return z.unknown();
  }
}

type ZodObject = z.ZodObject<{ [key: string]: z.ZodType }, z.core.$strict>;

function object({ keys }: ObjectShape): ZodObject {
  return z.strictObject(Object.fromEntries([...keys].map(([name, key]) => [name, member(key)])));
}

function member({ shape, optional, about }: Key): z.ZodType {
  const schema = about === undefined ? toZod(shape) : toZod(shape).describe(about);
  return optional ? schema.optional() : schema;
}

function text({ min, max, form }: TextShape): z.ZodString {
  const bounded = z.string().max(max);
  const long = min > 0 ? bounded.min(min) : bounded;
  const formed = form === undefined ? long : long.regex(form.pattern);
  return formed.refine((value) => oddText(value) === undefined && form?.test?.(value) !== false, {
    error: expectedOf({ kind: "text", min, max }),
  });
}

/** A shape as a JSON Schema (2020-12) with a title and, for each key that has one, its description. */
export function jsonSchemaOf(shape: AnyShape, title: string): object {
  return { ...z.toJSONSchema(toZod(shape), { io: "input", unrepresentable: "any", reused: "ref" }), title };
}
