/** A tape: lines written to a temporary file as they come and read again, forwards or backwards, a block at a time. */
import { closeSync, openSync, readSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { couldNotWrite } from '../disk/could-not-write.ts'
import { temporaryFolder } from '../disk/temporary-folder.ts'
import { writeAll } from '../disk/write-all.ts'

/** Files are read and written in blocks of so many bytes. */
export const BLOCK = 256 * 1024

/** Lines hold no line feed. */
export interface Tape {
  readonly write: (line: string) => Place
  readonly forwards: () => Generator<string>
  readonly backwards: () => Generator<string>
  readonly lineAt: (place: Place) => string
  readonly close: () => void
}

/** Where a line lies in a file, in bytes, without its line feed. */
export interface Place {
  readonly start: number
  readonly length: number
}

/** An empty tape; the folder of temporary files forgets it when it is closed. */
export function openTape(): Tape {
  const { folder, forget } = temporaryFolder()
  const file = openSync(join(folder, 'tape'), 'w+')
  try {
    // An open file needs no name: where the system agrees, nothing is left behind however this ends.
    forget()
  } catch {
    // It does not: the folder goes when the tape is closed.
  }
  const lines = writeLines(0, (bytes) => {
    try {
      writeAll(file, bytes)
    } catch (error) {
      throw couldNotWrite(`A temporary file in ${dirname(folder)}`, error)
    }
  })
  return {
    write: lines.write,
    forwards: () => {
      return readForwards(file, 0, lines.flush())
    },
    backwards: () => {
      return readBackwards(file, lines.flush())
    },
    lineAt: (place) => {
      lines.flush()
      return readAt(file, place)
    },
    close: () => {
      closeSync(file)
      forget()
    },
  }
}

/** Lines on their way into a file. */
interface LineWriter {
  readonly write: (line: string) => Place
  /** Writes what is held, and gives the place at which the file ends. */
  readonly flush: () => number
}

/** Gathers lines for a file that ends at `from`, and hands `append` a block of them at a time. */
export function writeLines(from: number, append: (bytes: Buffer) => void): LineWriter {
  let written = from
  let held: Buffer[] = []
  let heldBytes = 0
  const flush = (): number => {
    if (heldBytes === 0) return written
    const bytes = Buffer.concat(held)
    append(bytes)
    written += heldBytes
    held = []
    heldBytes = 0
    return written
  }
  return {
    flush,
    write: (line) => {
      const bytes = Buffer.from(`${line}\n`)
      const place = { start: written + heldBytes, length: bytes.length - 1 }
      held.push(bytes)
      heldBytes += bytes.length
      if (heldBytes >= BLOCK) flush()
      return place
    },
  }
}

/** The text at a place of an open file. */
export function readAt(file: number, { start, length }: Place): string {
  return readBytes(file, start, length).toString('utf8')
}

/** The bytes between two places of an open file, block by block. */
export function* readBlocks(file: number, start: number, end: number): Generator<Buffer> {
  for (let at = start; at < end; at += BLOCK) yield readBytes(file, at, Math.min(BLOCK, end - at))
}

/** The lines between two places of an open file. */
export function* readForwards(file: number, start: number, end: number): Generator<string> {
  let rest: Buffer = Buffer.alloc(0)
  for (const bytes of readBlocks(file, start, end)) {
    const block = Buffer.concat([rest, bytes])
    let begun = 0
    for (let feed = block.indexOf(10); feed !== -1; feed = block.indexOf(10, begun)) {
      yield block.toString('utf8', begun, feed)
      begun = feed + 1
    }
    rest = block.subarray(begun)
  }
}

/** The lines before a place, the last one first. */
function* readBackwards(file: number, end: number): Generator<string> {
  let rest: Buffer = Buffer.alloc(0)
  for (let at = end; at > 0;) {
    const start = Math.max(0, at - BLOCK)
    const block = Buffer.concat([readBytes(file, start, at - start), rest])
    let left = block.length
    // The line before the last feed of what is left is whole once the feed before it was found.
    for (;;) {
      const feed = left < 2 ? -1 : block.lastIndexOf(10, left - 2)
      if (feed === -1) break
      yield block.toString('utf8', feed + 1, left - 1)
      left = feed + 1
    }
    rest = block.subarray(0, left)
    at = start
  }
  if (rest.length > 0) yield rest.toString('utf8', 0, rest.length - 1)
}

function readBytes(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  for (let done = 0; done < length;) {
    const got = readSync(file, bytes, done, length - done, start + done)
    if (got === 0) throw new Error(`A file ended ${length - done} bytes too soon.`)
    done += got
  }
  return bytes
}
