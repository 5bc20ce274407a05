/** How a finding shows what was typed: short, on one line, by its place. */
import { typed } from '../model/typed.ts'

/** Names a map by its keys: `the event 3`, `contacts.management`. */
export function place(keys: readonly (string | number)[], file: string): string {
  if (keys.length === 0) return file
  if (keys[0] === 'timeline' && keys.length === 2)
    return `entry ${Number(keys[1]) + 1} of the timeline`
  return `\`${keys.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.')}\``
}

/** Shows a typed value, short and on one line. */
export function show(found: unknown): string {
  if (Array.isArray(found)) return found.length === 0 ? 'an empty list' : 'a list'
  if (typeof found === 'object' && found !== null) return 'a map of keys'
  if (typeof found === 'string' && found.trim() === '') return 'an empty text'
  return typed(shorten(String(found)))
}

/** On one line, of at most sixty characters. */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/** Choices in code: `a`, `b` or `c`. */
export function list(words: readonly string[]): string {
  const shown = words.map((word) => `\`${word}\``)
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`
}

/** The name that somebody may have meant; empty where nothing of it can be one. */
export function slug(text: string): string {
  return text
    .replace(/^@/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-$/g, '')
    .slice(0, 60)
}
