/** Merges a pack of duties into the text of a policy: lines are added, and every other byte stays, comments too. */
import type { Document } from 'yaml'
import type { YamlModule } from './yaml-module.ts'

/** A pack as it is shipped: its name and version, and the lines of each part, two spaces in. */
export interface Pack {
  readonly name: string
  readonly version: number
  readonly title: string
  /** The date on which the law was read, as typed. */
  readonly read: string
  readonly parts: Readonly<Record<'regimes' | 'contacts' | 'duties', readonly string[]>>
}

/** Reads a shipped pack. */
export function parsePack(text: string): Pack {
  const part = (name: string): string[] => {
    const lines = text.split('\n')
    const start = lines.indexOf(`${name}:`) + 1
    const length = lines.slice(start).findIndex((line) => /^[^ ]/.test(line) || line === '')
    return lines.slice(start, length === -1 ? undefined : start + length)
  }
  const value = (key: RegExp) => key.exec(text)?.[1] ?? ''
  return {
    name: value(/^name: (.*)$/m),
    version: Number(value(/^version: (.*)$/m)),
    title: titleIn(text),
    read: value(/, read: (\d{4}-\d{2}-\d{2})/),
    parts: { regimes: part('regimes'), contacts: part('contacts'), duties: part('duties') },
  }
}

function titleIn(text: string): string {
  const [, after = ''] = text.split('{ title: ', 2)
  const [title = ''] = after.split(', read:', 1)
  return title.replaceAll(/^['"]|['"]$/g, '')
}

/** The policy's text with the pack in it; null where a part of the policy is written in braces, or is not there. */
export function mergePack(text: string, pack: Pack, kind: string, yaml: YamlModule): string | null {
  const { regimes, contacts, duties } = pack.parts
  const known = yaml.parseDocument(text).get('contacts')
  const missing = yaml.isMap(known) ? contactsBut(contacts, (name) => known.has(name)) : contacts
  const steps: readonly [path: readonly string[], lines: readonly string[]][] = [
    [['contacts'], missing],
    [['kinds', kind, 'duties'], duties],
    [['regimes'], regimes],
  ]
  let merged: string | null = text
  for (const [path, lines] of steps) {
    if (merged === null) return null
    if (lines.length > 0) merged = appended(merged, path, lines, yaml)
  }
  return merged
}

/** Each contact with the comments above it, unless the policy has one of that name. */
function contactsBut(lines: readonly string[], isKnown: (name: string) => boolean): string[] {
  const kept: string[] = []
  let above: string[] = []
  let isKept = false
  for (const line of lines) {
    const name = /^ {2}([a-z][a-z0-9-]*):/.exec(line)?.[1]
    if (name !== undefined) {
      isKept = !isKnown(name)
      if (isKept) kept.push(...above, line)
      above = []
    } else if (line.startsWith('  #')) above.push(line)
    else if (isKept) kept.push(line)
  }
  return kept
}

/** Adds lines at the end of the map or list at a path; where it is not there, with its key at the end of what holds it. */
function appended(
  text: string,
  path: readonly string[],
  lines: readonly string[],
  yaml: YamlModule
): string | null {
  const document = yaml.parseDocument(text)
  const holder = blockAt(document, path, yaml)
  if (holder !== null) return inserted(text, holder, lines)
  if (document.hasIn(path)) return null
  const key = path.at(-1) ?? ''
  if (path.length === 1)
    return `${text}${text.endsWith('\n') ? '' : '\n'}${key}:\n${lines.join('\n')}\n`
  const above = blockAt(document, path.slice(0, -1), yaml)
  return above === null ? null : inserted(text, above, [`  ${key}:`, ...lines.map(deeper)])
}

function deeper(line: string): string {
  return `  ${line}`
}

/** Where a block begins and ends; null where there is none, or it stands in braces. */
function blockAt(
  document: Document.Parsed,
  path: readonly string[],
  yaml: YamlModule
): readonly [start: number, end: number] | null {
  const node = document.getIn(path, true)
  if (!yaml.isCollection(node) || node.flow === true || !node.range) return null
  const [start, end] = node.range
  return [start, end]
}

/** The lines, as far in as the block stands, below its last one. */
function inserted(
  text: string,
  [from, end]: readonly [number, number],
  lines: readonly string[]
): string {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const margin = ' '.repeat(Math.max(0, from - start - 2))
  const body = text.slice(0, end).trimEnd()
  const rest = text.slice(body.length)
  const tail = /^[^\n]*/.exec(rest)?.[0] ?? ''
  const added = lines.map((line) => margin + line).join('\n')
  return `${body}${tail}\n${added}${rest.slice(tail.length)}`
}
