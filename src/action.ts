/** The command line: argv to command to exit code. */
export const name = 'incident-ledger'
