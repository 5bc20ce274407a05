/** Reads the Markdown of our own documents part by part: a plain one by its lines, and whatever it holds once. */
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { oncePerText } from '../model/once-per.ts'
import { plainTree } from './plain-tree.ts'

/** The same trees but for positions: quarters, and versions of an agreement, say much alike. */
export function partReader(parse: (part: string) => Root): (part: string) => Root {
  return oncePerText((part) => {
    // What was written by remark has stars before its items; of one sign or the other they are the same list.
    const dashed = /^- /m.test(part) ? part : part.replaceAll(/^\* /gm, '- ')
    return plainTree(dashed) ?? headTree(part) ?? parse(part)
  })
}

/** The line above each lesson: the incident, by its link, and words that can be nothing else. */
function headTree(part: string): Root | null {
  const match = HEAD.exec(part)
  if (match === null) return null
  const [, id = '', url = '', title = ''] = match
  const words: PhrasingContent[] = [
    { type: 'link', title: null, url, children: [{ type: 'inlineCode', value: id }] },
    { type: 'text', value: title },
  ]
  const line: RootContent = { type: 'paragraph', children: [{ type: 'strong', children: words }] }
  return { type: 'root', children: [line] }
}

const HEAD =
  /^\*\*\[`([A-Z\d-]+)`\]\(([\w./-]+)\)( [\p{L}\p{N}](?:[\p{L}\p{N} ,-]*[\p{L}\p{N}])?)\*\*\n*$/u
