/** Facts of a body from its exact Markdown tree, which remark makes. */
import type { Heading, ListItem, Nodes, Root, RootContent } from 'mdast'
import type { BodyFacts, BodyHeading, BodyLink, BodyTask } from '../model/incident.ts'
import { isFollowUp, taskFacts } from './task-facts.ts'

/** Reads the facts off the tree of `text`, whose first line is `firstLine` of the file. */
export function bodyFactsOfTree(root: Root, text: string, firstLine: number): BodyFacts {
  const headings: BodyHeading[] = []
  const links: BodyLink[] = []
  const tasks: BodyTask[] = []
  let followUp: number | null = null
  for (const [index, node] of root.children.entries()) {
    if (node.type === 'heading') {
      const name = plainText(node).trim()
      const line = lineOf(node, firstLine)
      headings.push({
        level: node.depth,
        text: name,
        line,
        empty: isEmpty(root.children, index, node),
        ...(isUnderlined(node, text) ? { underlined: true } : {}),
      })
      if (followUp !== null && node.depth <= followUp) followUp = null
      if (isFollowUp(name)) followUp ??= node.depth
    }
    collectLinks(node, firstLine, links)
    if (followUp !== null) collectTasks(node, text, firstLine, tasks)
  }
  return { headings, links, tasks, from: 'tree' }
}

function lineOf(node: Nodes, firstLine: number): number {
  return firstLine + (node.position?.start.line ?? 1) - 1
}

function isUnderlined({ position }: Heading, text: string): boolean {
  return position?.start.offset !== undefined && text[position.start.offset] !== '#'
}

function isEmpty(nodes: readonly RootContent[], at: number, heading: Heading): boolean {
  for (let next = at + 1; next < nodes.length; next += 1) {
    const node = nodes[next]
    if (node === undefined) break
    if (node.type === 'heading') return node.depth <= heading.depth
    if (node.type !== 'html' || !/^<!--[^]*-->\s*$/.test(node.value)) return false
  }
  return true
}

function collectLinks(node: Nodes, firstLine: number, links: BodyLink[]): void {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    const column = node.position?.start.column ?? 1
    if (node.url !== '') links.push({ target: node.url, line: lineOf(node, firstLine), column })
  }
  if ('children' in node) for (const child of node.children) collectLinks(child, firstLine, links)
}

function collectTasks(node: Nodes, text: string, firstLine: number, tasks: BodyTask[]): void {
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    const words = sourceOf(node, text)
    tasks.push({
      done: node.checked,
      text: words,
      ...taskFacts(words),
      line: lineOf(node, firstLine),
    })
  }
  if ('children' in node)
    for (const child of node.children) collectTasks(child, text, firstLine, tasks)
}

/** The item's first paragraph as typed, on one line, so that scan and tree read owners and dates alike. */
function sourceOf(item: ListItem, text: string): string {
  const [first] = item.children
  const start = first?.position?.start.offset
  const end = first?.position?.end.offset
  if (start === undefined || end === undefined) return ''
  return text
    .slice(start, end)
    .replace(/^\[[ \txX]\]\s+/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function plainText(node: Nodes): string {
  if ('children' in node) return node.children.map(plainText).join('')
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
}
