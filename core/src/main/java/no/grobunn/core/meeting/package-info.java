/** Where the actors met: the resource group, its meetings, and what came out of them. */
@NullMarked
package no.grobunn.core.meeting;

import org.jspecify.annotations.NullMarked;
