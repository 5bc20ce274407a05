/** remark-cli as its users set it up: front matter against the JSON Schema that `incident-ledger schema record` prints. */
import remarkFrontmatter from 'remark-frontmatter'
import lintSchema from 'remark-lint-frontmatter-schema'

export default {
  plugins: [
    remarkFrontmatter,
    [lintSchema, { schemas: { './record.schema.yaml': ['incidents/**/*.md'] } }],
  ],
}
