/** Records to parse, and both tiers to parse them with. */
import type { Nodes } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import * as yaml from 'yaml'
import type { Finding } from '../../src/model/finding.ts'
import type { BodyFacts } from '../../src/model/incident.ts'
import { bodyFactsOfTree } from '../../src/parse/body-facts-of-tree.ts'
import { type ParsedRecord, parseRecord } from '../../src/parse/parse-record.ts'

const encoder = new TextEncoder()

/** A record of eleven lines of front matter; `entry` goes into its first entry, `keys` below the timeline. */
export function record({
  title = 'Logins fail',
  entry = '',
  keys = '',
  body = '## Summary\n\nx\n',
} = {}): string {
  return `---
id: SEC-20261121-0312
title: ${title}
kind: security
services: [login-api]
timeline:
  - at: 2026-11-21T03:12:00Z
    event: reported
${entry}${keys}---
${body}`
}

/** What the cheap tier alone makes of a text. */
export function parseCheaply(text: string): ParsedRecord {
  return parseRecord('r.md', encoder.encode(text))
}

/** What the exact tier makes of a text. */
export function parseExact(text: string): ParsedRecord {
  return parseRecord('r.md', encoder.encode(text), yaml)
}

/** What a reader of a folder gets: the cheap tier, and the exact one where that asks for it. */
export function parse(text: string): ParsedRecord {
  const cheap = parseCheaply(text)
  return cheap.needsExact ? parseExact(text) : cheap
}

/** Findings on one line each: place, rule, message, hint. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ line, column, rule, message, hint }) => `${line}:${column} ${rule}: ${message} → ${hint}`
  )
}

/** Rules and lines alone. */
export function places(findings: readonly Finding[]): string[] {
  return findings.map(({ line, rule }) => `${line} ${rule}`)
}

const processor = remark().use(remarkGfm).freeze()

/** The facts of a body by its tree. */
export function tree(text: string, line = 1): BodyFacts {
  return bodyFactsOfTree(processor.parse(text), text, line)
}

/** A tree without the places, which nobody asks of a plain one. */
export function withoutPlaces(node: Nodes): unknown {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === 'position' ? undefined : value)))
}
