/** What funders demand, as data: profiles whose every figure names its source; for readiness, reports and embedders. */
@NullMarked
package no.grobunn.core.funder;

import org.jspecify.annotations.NullMarked;
