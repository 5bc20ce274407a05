// src/model/errors.ts
var CommandError = class extends Error {
	exitCode;
	remedy;
	constructor(message, remedy, exitCode = 2, cause) {
		super(message, { cause });
		this.name = "CommandError";
		this.exitCode = exitCode;
		this.remedy = remedy;
	}
};
export { CommandError as t };
