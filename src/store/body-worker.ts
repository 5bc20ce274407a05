/** The worker that parses bodies with remark: a hostile body can be stopped here without stopping the command. */
import { parentPort } from 'node:worker_threads'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { bodyFactsOfTree } from '../parse/body-facts-of-tree.ts'

/** What the worker is asked: a body and the line on which it starts. */
export interface BodyQuestion {
  readonly text: string
  readonly line: number
}

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

parentPort?.on('message', ({ text, line }: BodyQuestion) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, no window
  parentPort?.postMessage(bodyFactsOfTree(processor.parse(text), text, line))
})
// Loading takes longer than most bodies; the time limit starts after this.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, no window
parentPort?.postMessage('ready')
