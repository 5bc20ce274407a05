/** Judges rendered Markdown the way GitHub reads it: its shape, whom it mentions and what it refers to. */
import type { Nodes, Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const processor = remark().use(remarkGfm)

let latest: { readonly markdown: string; readonly tree: Root } | null = null

/** The tree of a document as GitHub Flavored Markdown; the latest is kept, for one document is judged several times. */
export function parse(markdown: string): Root {
  if (latest?.markdown !== markdown) latest = { markdown, tree: processor.parse(markdown) }
  return latest.tree
}

/** The shape of a document: node types alone, text of a line joined to one. */
export function skeleton(markdown: string): string {
  return shape(parse(markdown))
}

function shape(node: Nodes): string {
  if (!('children' in node)) return node.type
  const parts = node.children.map((child) => shape(child))
  const joined = parts.filter((part, index) => part !== 'text' || parts[index - 1] !== 'text')
  return `${node.type}(${joined.join(' ')})`
}

/** What a reader sees of a document's text outside of code, without the breakers. */
export function plainText(markdown: string): string {
  return texts(parse(markdown)).join('').replaceAll('\u200B', '')
}

/** The text runs that GitHub's filters look at: everything outside of code. */
function texts(node: Nodes): string[] {
  if (node.type === 'text') return [node.value]
  if (!('children' in node)) return ['\n']
  const runs: string[] = []
  let open = ''
  for (const child of node.children) {
    if (child.type === 'text') open += child.value
    else {
      runs.push(open, ...texts(child))
      open = ''
    }
  }
  return [...runs, open].filter((run) => run !== '')
}

/** Logins that GitHub would mention. */
export function mentions(markdown: string): string[] {
  const found = texts(parse(markdown)).flatMap((run) => [
    ...run.matchAll(/(?:^|[^\w/])@([a-z0-9][a-z0-9-]*(?:\/[\w.-]+)?)/gi),
  ])
  return found.map((match) => match[1] ?? '')
}

const REFERENCES = [
  /#\d/,
  /\bGH-\d/i,
  /\b[0-9a-f]{7,40}\b/i,
  /\w@[0-9a-f]{4}/i,
  /https?:\/\//i,
  /\bwww\./i,
  /:(?!\d\d[+-]\d\d:)[a-z0-9_+-]*[a-z+_-][a-z0-9_+-]*:/i,
  /\$[^\u200B]/,
]

/** Ids of incidents hold eight digits, which are no commit. */
const IDS = /\b(?!GH-)[A-Z][A-Z0-9]{1,9}-\d{8}-\d{4}[b-z]?\b/gi

/** Everything in the running text that GitHub would act on besides mentions. */
export function references(markdown: string): string[] {
  return texts(parse(markdown)).flatMap((run) =>
    REFERENCES.flatMap((pattern) => pattern.exec(run.replace(IDS, 'id'))?.[0] ?? [])
  )
}

/** The addresses of all live links and images. */
export function addresses(node: Nodes): string[] {
  const own =
    node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => addresses(child))] : own
}
