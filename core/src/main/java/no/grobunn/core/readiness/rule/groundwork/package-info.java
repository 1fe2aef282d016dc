/** Rules about what the pre-project has gathered: initiatives, needs, ambitions, meetings, proposals for action, the network. */
@NullMarked
package no.grobunn.core.readiness.rule.groundwork;

import org.jspecify.annotations.NullMarked;
