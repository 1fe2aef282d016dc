package no.grobunn.acceptance;

/**
 * What became of a command.
 *
 * @param exit its exit code
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
record Run(int exit, String out, String err) {}
