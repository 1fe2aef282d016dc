/** Rules about what a proposal says of itself. */
@NullMarked
package no.grobunn.core.readiness.rule.proposal;

import org.jspecify.annotations.NullMarked;
