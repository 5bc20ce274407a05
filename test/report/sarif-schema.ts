/** The part of the SARIF 2.1.0 schema that our output uses, closed: a property that the standard lacks is a fault. */
const text = { type: 'string' }
const message = closed({ text, markdown: text }, ['text'])
const index = { type: 'integer', minimum: 0 }

/** A JSON Schema for Ajv. */
export const SARIF = closed(
  {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: listOf(
      closed(
        {
          tool: closed({
            driver: closed(
              {
                name: text,
                semanticVersion: text,
                informationUri: { type: 'string', format: 'uri' },
                rules: listOf(
                  closed(
                    {
                      id: text,
                      shortDescription: message,
                      fullDescription: message,
                      help: message,
                      helpUri: { type: 'string', format: 'uri' },
                    },
                    ['id']
                  )
                ),
              },
              ['name', 'semanticVersion', 'rules']
            ),
          }),
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: listOf(
            closed(
              {
                ruleId: text,
                ruleIndex: index,
                level: { enum: ['none', 'note', 'warning', 'error'] },
                message,
                locations: listOf(
                  closed({
                    physicalLocation: closed({
                      artifactLocation: closed({
                        uri: { type: 'string', format: 'uri-reference' },
                        uriBaseId: text,
                      }),
                      region: closed({
                        startLine: { type: 'integer', minimum: 1 },
                        startColumn: { type: 'integer', minimum: 1 },
                      }),
                    }),
                  })
                ),
              },
              ['message']
            )
          ),
        },
        ['tool']
      )
    ),
  },
  ['version', 'runs']
)

function closed(properties: object, required?: readonly string[]): object {
  return {
    type: 'object',
    properties,
    required: required ?? Object.keys(properties),
    additionalProperties: false,
  }
}

function listOf(items: object): object {
  return { type: 'array', items }
}
