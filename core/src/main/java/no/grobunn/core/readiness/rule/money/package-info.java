/** Rules about costs and funding. */
@NullMarked
package no.grobunn.core.readiness.rule.money;

import org.jspecify.annotations.NullMarked;
