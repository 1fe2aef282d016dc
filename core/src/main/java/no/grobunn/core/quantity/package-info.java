/** Numbers with a range of their own: ratings, priorities, quantities and percentages. */
@NullMarked
package no.grobunn.core.quantity;

import org.jspecify.annotations.NullMarked;
