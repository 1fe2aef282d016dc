/** Rules about what a check judges by. */
@NullMarked
package no.grobunn.core.readiness.rule.check;

import org.jspecify.annotations.NullMarked;
