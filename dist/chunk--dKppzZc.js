import { createInterface } from "node:readline/promises";
// src/cli/asker.ts
function asker() {
	const { stdin: input, stderr: output } = process;
	if (!input.isTTY || !output.isTTY) return null;
	return async (question) => {
		const line = createInterface({
			input,
			output
		});
		try {
			return await line.question(question);
		} finally {
			line.close();
		}
	};
}
export { asker };
