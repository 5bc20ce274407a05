/** Writes JSON that is safe on any screen and in any log: the same value, with every risky character escaped. */

const RISKY =
  /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/gu

/**
 * Two-space JSON with a line feed at the end. Controls, bidi marks and the `##[` of a runner's command leave as `\u`
 * escapes, so a parser reads exactly what was given.
 */
export function jsonText(value: unknown): string {
  return `${escaped(JSON.stringify(value, null, 2))}\n`
}

/**
 * The same text of an object one of whose values is a list that need not be in memory at once: in parts, its items one
 * by one. `items` stands between what comes before it and what comes after it.
 */
export function* jsonTextInParts(
  before: object,
  [key, items]: readonly [key: string, items: Iterable<unknown>],
  after: object
): Generator<string> {
  yield `${escaped(JSON.stringify(before, null, 2).slice(0, -2))},\n  ${JSON.stringify(key)}: [`
  let count = 0
  for (const item of items) {
    const text = JSON.stringify(item, null, 2).replaceAll('\n', '\n    ')
    yield `${count === 0 ? '' : ','}\n    ${escaped(text)}`
    count += 1
  }
  yield `${count === 0 ? '' : '\n  '}],${escaped(JSON.stringify(after, null, 2).slice(1))}\n`
}

/** The same on one line, for NDJSON. */
export function jsonLine(value: unknown): string {
  return `${escaped(JSON.stringify(value))}\n`
}

function escaped(json: string): string {
  return json.replace(RISKY, escapeOf).replace(/##(?=\[)/g, String.raw`#\u0023`)
}

function escapeOf(character: string): string {
  let written = ''
  for (let at = 0; at < character.length; at += 1) {
    written += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
  }
  return written
}
