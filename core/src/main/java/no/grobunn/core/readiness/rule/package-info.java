/** The rules of this library, topic by topic, listed in one place. */
@NullMarked
package no.grobunn.core.readiness.rule;

import org.jspecify.annotations.NullMarked;
