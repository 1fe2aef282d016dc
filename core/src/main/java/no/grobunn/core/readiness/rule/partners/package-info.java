/** Rules about who takes part in a pilot, and how firmly. */
@NullMarked
package no.grobunn.core.readiness.rule.partners;

import org.jspecify.annotations.NullMarked;
