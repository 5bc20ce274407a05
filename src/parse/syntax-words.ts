/** Words for the YAML faults that no slip explains. */
import type { YAMLError } from 'yaml'

/** Codes under which a key at a wrong depth comes out. */
const MISFITS: ReadonlySet<string> = new Set([
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
])

/** Says a parser's error in our words; `line` is the line on which it stands. */
export function syntaxWords(error: YAMLError, line: string): { message: string; hint: string } {
  const misfit = MISFITS.has(error.code) && /^\s+(?:- +)?[\w-]+:(?: |$)/.test(line)
  switch (misfit ? 'BAD_INDENT' : error.code) {
    case 'TAB_AS_INDENT':
      return {
        message: 'A tab indents this line; YAML takes spaces only.',
        hint: 'Replace the tab by spaces.',
      }
    case 'BAD_INDENT':
      return {
        message: 'This line is indented in a way that fits no line above it.',
        hint: 'Indent keys of one map alike, and list items two spaces below their key.',
      }
    case 'BAD_SCALAR_START':
      return {
        message: 'A value cannot start with this character in YAML.',
        hint: 'Put the text in quotes.',
      }
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'A backslash in double quotes begins an escape, and this one is none.',
        hint: 'Use single quotes, or type the backslash twice.',
      }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return {
        message: 'YAML cannot tell where this value ends.',
        hint: 'Check the indentation here and on the line above, and put text with a colon in quotes.',
      }
    case 'MISSING_CHAR':
      return {
        message: error.message.includes('quote')
          ? 'A quote is never closed.'
          : 'Something is missing here: a colon after a key, a comma, or a closing bracket.',
        hint: 'Type `key: value`; close every quote, bracket and brace on its line.',
      }
    case 'BAD_DIRECTIVE':
      return {
        message: 'A line that starts with `%` is a YAML directive; plain YAML was expected.',
        hint: 'Delete the line, or put the text in quotes.',
      }
    case 'MULTIPLE_DOCS':
      return {
        message: 'A second YAML document starts here.',
        hint: 'Keep one block between the two `---` lines.',
      }
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
    case 'BAD_PROP_ORDER':
      return {
        message: 'An anchor (`&…`) or an alias (`*…`) stands here; plain YAML was expected.',
        hint: 'Write the value out, or put the text in quotes.',
      }
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
    case 'MULTIPLE_TAGS':
      return {
        message: 'An explicit tag (`!…`) stands here; plain YAML was expected.',
        hint: 'Delete the tag, or put the text in quotes.',
      }
    case 'KEY_OVER_1024_CHARS':
      return { message: 'A key is longer than 1024 characters.', hint: 'Put the text in quotes.' }
    case 'RESOURCE_EXHAUSTION':
      return {
        message: 'The values are nested too deeply to be read.',
        hint: 'A record nests four levels at most: write lists and maps plainly.',
      }
    case 'UNEXPECTED_TOKEN':
    case 'DUPLICATE_KEY':
    case 'IMPOSSIBLE':
    case 'NON_STRING_KEY':
      return {
        message: 'YAML did not expect this text here.',
        hint: 'Check quotes and indentation here and on the line above.',
      }
  }
}
