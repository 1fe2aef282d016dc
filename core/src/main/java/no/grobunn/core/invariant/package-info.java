/** How a domain type refuses a value that must not exist: every broken rule at once; used by the domain and by those who report what was refused. */
@NullMarked
package no.grobunn.core.invariant;

import org.jspecify.annotations.NullMarked;
