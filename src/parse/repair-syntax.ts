/** Finds the syntax faults of a block. */
import type { Document } from 'yaml'
import { type Block, parseExactDocument, type YamlFault } from './exact-yaml.ts'
import type { YamlModule } from './yaml-module.ts'

/** First slice. */
export function repairSyntax(
  text: string,
  block: Block,
  yaml: YamlModule
): { document: Document.Parsed; faults: readonly YamlFault[]; complete: boolean } {
  const document = parseExactDocument(text, block, yaml)
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    rule: 'yaml-syntax' as const,
    offset: error.pos[0],
    message: error.message,
    hint: 'Correct the YAML.',
  }))
  return { document, faults, complete: faults.length === 0 }
}
