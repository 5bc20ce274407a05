/** The loop that one writes in an afternoon: gray-matter, zod, remark; faults without their lines. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { z } from 'zod'

const record = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  services: z.array(z.string()),
  timeline: z.array(z.object({ at: z.any(), event: z.string() })),
})
const processor = remark().use(remarkGfm)
let faults = 0
for (const name of readdirSync('incidents', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.md')) continue
  const { data, content } = matter(readFileSync(join('incidents', name), 'utf8'))
  const headings = processor.parse(content).children.filter(({ type }) => type === 'heading')
  if (!record.safeParse(data).success || headings.length === 0) faults += 1
}
console.log(faults)
