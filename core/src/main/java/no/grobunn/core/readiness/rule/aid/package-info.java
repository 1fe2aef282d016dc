/** Rules about state aid. */
@NullMarked
package no.grobunn.core.readiness.rule.aid;

import org.jspecify.annotations.NullMarked;
