/** Loads what writes a Markdown tree as text, only when somebody needs it. */
import type { StringifyMarkdown } from '../report/review-input.ts'

/** Writes GitHub's tables and task lists too. */
export async function loadStringify(): Promise<StringifyMarkdown> {
  const [{ unified }, { default: remarkStringify }, { default: remarkGfm }] = await Promise.all([
    import('unified'),
    import('remark-stringify'),
    import('remark-gfm'),
  ])
  const processor = unified().use(remarkGfm).use(remarkStringify).freeze()
  return processor.stringify.bind(processor)
}
