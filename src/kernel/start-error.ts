/** A reason not to start that a person can mend: printed as one line, with exit code 1. */
export class StartError extends Error {}
