/** Facts of a body from its exact Markdown tree, which remark makes. */
import type { Heading, ListItem, Nodes, Root, RootContent } from 'mdast'
import type { BodyFacts, BodyHeading, BodyItem, BodyLink, BodyTask } from '../model/incident.ts'
import { markUnsaid } from './unsaid-sections.ts'
import { taskFacts } from '../model/task-text.ts'
import { asTask, isFollowUp } from './task-box.ts'

/** Reads the facts off the tree of `text`, whose first line is `firstLine` of the file. */
export function bodyFactsOfTree(root: Root, text: string, firstLine: number): BodyFacts {
  const headings: BodyHeading[] = []
  const links: BodyLink[] = []
  const tasks: BodyTask[] = []
  const untracked: BodyItem[] = []
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
    if (followUp !== null) collectTasks(node, text, firstLine, { tasks, untracked })
  }
  return {
    headings: markUnsaid(headings, text.split('\n'), firstLine),
    links,
    tasks,
    untracked,
    from: 'tree',
  }
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

interface FollowUps {
  readonly tasks: BodyTask[]
  readonly untracked: BodyItem[]
}

/** What stands below a task says more of it; a plain item or a table that stands by itself is none. */
function collectTasks(node: Nodes, text: string, firstLine: number, found: FollowUps): void {
  const line = lineOf(node, firstLine)
  let below = found
  if (node.type === 'table') found.untracked.push({ text: 'A table', line })
  if (node.type === 'listItem') {
    const words = sourceOf(node, text)
    const task =
      asTask(words) ?? (typeof node.checked === 'boolean' ? bare(node.checked, words) : null)
    if (task !== null) found.tasks.push({ ...task, ...taskFacts(task.text), line })
    else found.untracked.push({ text: words, line })
    below = { tasks: found.tasks, untracked: [] }
  }
  if ('children' in node)
    for (const child of node.children) collectTasks(child, text, firstLine, below)
}

/** An item whose box the tree has taken off already. */
function bare(done: boolean, text: string): { readonly done: boolean; readonly text: string } {
  return { done, text }
}

/** The item's first paragraph as typed, on one line, so that scan and tree read owners and dates alike. */
function sourceOf(item: ListItem, text: string): string {
  const [first] = item.children
  const start = first?.position?.start.offset
  const end = first?.position?.end.offset
  if (start === undefined || end === undefined) return ''
  return text.slice(start, end).replaceAll(/\s+/g, ' ').trim()
}

function plainText(node: Nodes): string {
  if ('children' in node) return node.children.map(plainText).join('')
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
}
