/** Loads what writes a Markdown tree as text, only when somebody needs it. */
import type { StringifyMarkdown } from '../../report/review-input.ts'

/** Writes GitHub's tables and task lists too. */
export async function loadStringify(): Promise<StringifyMarkdown> {
  const [{ remark }, { default: remarkGfm }] = await Promise.all([
    import('remark'),
    import('remark-gfm'),
  ])
  const processor = remark().use(remarkGfm).freeze()
  return processor.stringify.bind(processor)
}
