/** Rules about work packages, time and risks. */
@NullMarked
package no.grobunn.core.readiness.rule.workplan;

import org.jspecify.annotations.NullMarked;
