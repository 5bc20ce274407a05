/** Values as bytes in files of our own, and back: what comes back is plain data of the shape that was asked for. */
import { Deserializer, Serializer } from 'node:v8'
import * as z from 'zod'

/** What was read is not of the shape that is written here. */
export class OtherShape extends Error {
  override readonly name = 'OtherShape'
}

/** The bytes; two places that hold one object do so again when they are read. Where it is no plain data, it throws. */
export function toBytes(value: unknown): Buffer {
  const to = new Serializer()
  to.writeHeader()
  to.writeValue(value)
  return to.releaseBuffer()
}

/** The version of the bytes that this Node writes: their second. Node reads those of older versions too; we do not. */
export const BYTES_VERSION = toBytes(null)[1] ?? 0

/**
 * The value as it was written; its shape is checked, and nothing of it is copied.
 *
 * @throws OtherShape where the bytes are none of ours, or hold something else.
 */
export function fromBytes<Value>(bytes: Buffer, shape: z.ZodType<Value>): Value {
  const value = readValue(bytes)
  if (isOf(shape, value)) return value
  throw new OtherShape('It holds something else than is written here.')
}

function readValue(bytes: Buffer): unknown {
  try {
    // Without a delegate it makes no object of Node's own.
    const from = new Deserializer(bytes)
    if (from.readHeader() && from.getWireFormatVersion() === BYTES_VERSION) return from.readValue()
  } catch (cause) {
    throw new OtherShape('It cannot be read.', { cause })
  }
  throw new OtherShape('It is of another version.')
}

/**
 * The shape of an object or a list that many places may hold: each is checked once, or a few bytes would be work for a
 * year; and it stays the object that it was.
 */
export function shared<Value extends object>(shape: z.ZodType<Value>): z.ZodType<Value> {
  const known = new WeakSet<object>()
  return z.custom<Value>((value) => {
    if (typeof value !== 'object' || value === null) return false
    if (known.has(value)) return true
    // A list may claim four thousand million places and hold none.
    if (Array.isArray(value) && Object.keys(value).length !== value.length) return false
    if (!isOf(shape, value)) return false
    known.add(value)
    return true
  })
}

function isOf<Value>(shape: z.ZodType<Value>, value: unknown): value is Value {
  return shape.safeParse(value).success
}
