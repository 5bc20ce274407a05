/** The worker that parses bodies with remark: a hostile body can be stopped here without stopping the command. */
import { parentPort } from 'node:worker_threads'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { bodyFactsOfTree } from '../parse/body-facts-of-tree.ts'

/** What the worker is asked: a body, the line on which it starts, and whether its facts or its whole tree are wanted. */
export interface BodyQuestion {
  readonly text: string
  readonly line: number
  readonly wants: 'facts' | 'tree'
}

const processor = remark().use(remarkGfm).freeze()

parentPort?.on('message', ({ text, line, wants }: BodyQuestion) => {
  const tree = processor.parse(text)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, no window
  parentPort?.postMessage(wants === 'tree' ? tree : bodyFactsOfTree(tree, text, line))
})
// Loading takes longer than most bodies; the time limit starts after this.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, no window
parentPort?.postMessage('ready')
