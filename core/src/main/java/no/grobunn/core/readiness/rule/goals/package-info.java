/** Rules about the goals that a pilot serves and what measures them. */
@NullMarked
package no.grobunn.core.readiness.rule.goals;

import org.jspecify.annotations.NullMarked;
