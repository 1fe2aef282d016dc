/** What a funder or the county would object to: findings, their severity and remedy. */
@NullMarked
package no.grobunn.core.readiness;

import org.jspecify.annotations.NullMarked;
