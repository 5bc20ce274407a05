/** Writes values as YAML that both readers take for what was meant: plain where that is safe, else quoted. */
import { readPlainYaml } from './plain-yaml.ts'

/** A value of an entry: a text, a truth value, or a list of texts. */
export type YamlValue = string | boolean | readonly string[]

/** Texts by their keys. */
export type YamlFields = Readonly<Record<string, YamlValue | undefined>>

/** A value of the front matter: one of an entry, or a map, or a list of maps, of such. */
export type YamlPart = YamlValue | YamlFields | readonly YamlFields[]

/** Writes one `key: value`, a map with a line for each key and a list of maps with a line for each of them. */
export function yamlPart(key: string, value: YamlPart, indent: number): string[] {
  const pad = ' '.repeat(indent)
  if (isMaps(value))
    return [`${pad}${key}:`, ...value.map((fields) => `${pad}  - ${yamlBraces(fields)}`)]
  if (isYamlFields(value)) return [`${pad}${key}:`, ...yamlLines(value, indent + 2)]
  return yamlLines({ [key]: value }, indent)
}

function isMaps(value: YamlPart): value is readonly YamlFields[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'object')
}

/** Whether it is a map. */
export function isYamlFields(value: YamlPart): value is YamlFields {
  return typeof value === 'object' && !Array.isArray(value)
}

/** What JSON leaves as it is and a reader could choke on, or a terminal obey. */
const TO_ESCAPE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g

/** Writes `key: value` lines, each indented; a text of several lines becomes a block. */
export function yamlLines(
  fields: Readonly<Record<string, YamlValue | undefined>>,
  indent: number
): string[] {
  const pad = ' '.repeat(indent)
  return Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined) return []
    if (typeof value === 'string' && isBlock(value)) {
      return [
        `${pad}${key}: |-`,
        ...value.split('\n').map((line) => (line === '' ? '' : `${pad}  ${line}`)),
      ]
    }
    return [`${pad}${key}: ${yamlValue(value)}`]
  })
}

/** Writes a value on one line. */
function yamlValue(value: YamlValue): string {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return yamlScalar(value, isPlainText(value))
  return `[${value.map((item) => yamlWord(item)).join(', ')}]`
}

/** Writes a text as an item of a list. */
export function yamlWord(text: string): string {
  return yamlScalar(text, isPlainItem(text))
}

/** Writes fields as a map in braces. */
export function yamlBraces(fields: Readonly<Record<string, YamlValue | undefined>>): string {
  const items = Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined) return []
    return [`${key}: ${typeof value === 'string' ? yamlWord(value) : yamlValue(value)}`]
  })
  return `{ ${items.join(', ')} }`
}

function yamlScalar(text: string, plain: boolean): string {
  if (plain) return text
  const quoted = JSON.stringify(text)
  return quoted.replaceAll(
    TO_ESCAPE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

function isPlainText(text: string): boolean {
  return survives(`k: ${text}`, (read) => read === text)
}

function isPlainItem(text: string): boolean {
  return survives(`k: [${text}]`, (read) => Array.isArray(read) && read[0] === text)
}

/** Whether the plain form is read back as the same text. */
function survives(line: string, same: (read: unknown) => boolean): boolean {
  const read = readPlainYaml(line)
  return typeof read === 'object' && read !== null && 'k' in read && same(read.k)
}

/** Whether a text of several lines survives as a literal block: no odd space, no character that needs an escape. */
function isBlock(text: string): boolean {
  return (
    text.includes('\n') &&
    text.split('\n').every((line) => line === line.trim()) &&
    !/^\n|\n$/.test(text) &&
    // eslint-disable-next-line no-control-regex -- a control character needs an escape
    !/[\u0000-\u0009\u000B-\u001F]/.test(text) &&
    text.search(TO_ESCAPE) === -1
  )
}
