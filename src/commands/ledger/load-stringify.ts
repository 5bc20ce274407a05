/** Loads what reads and writes Markdown of our own, only when somebody needs it. */
import type { Root } from 'mdast'
import type { StringifyMarkdown } from '../../report/review-input.ts'

/** Writes GitHub's tables and task lists too. */
export async function loadStringify(): Promise<StringifyMarkdown> {
  const processor = await loadProcessor()
  return processor.stringify.bind(processor)
}

/** Reads them. What people wrote is read by the worker for bodies, which can be stopped. */
export async function loadParse(): Promise<(markdown: string) => Root> {
  const processor = await loadProcessor()
  return (markdown) => processor.parse(markdown)
}

async function loadProcessor() {
  const [{ remark }, { default: remarkGfm }] = await Promise.all([
    import('remark'),
    import('remark-gfm'),
  ])
  return remark().use(remarkGfm).freeze()
}
