/** Who gets what: the only package that knows Guice. */
@NullMarked
package no.grobunn.cli.wiring;

import org.jspecify.annotations.NullMarked;
