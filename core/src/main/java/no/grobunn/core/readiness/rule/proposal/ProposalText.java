package no.grobunn.core.readiness.rule.proposal;

import no.grobunn.core.funder.ProposalSection;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.project.Project;
import no.grobunn.core.prose.PlainText;
import no.grobunn.core.readiness.SubjectPath;
import org.jspecify.annotations.Nullable;

/**
 * What a pilot, or its project, says in a section.
 *
 * @param section the section
 * @param owner what the text belongs to
 * @param text the text as it is written, or null if there is none
 */
record ProposalText(
        ProposalSection section,
        SubjectPath owner,
        @Nullable String text) {
    static ProposalText of(ProposalSection section, PilotSketch pilot, Project project) {
        SubjectPath owner =
                section == ProposalSection.BACKGROUND ? SubjectPath.DOSSIER.at("project") : SubjectPath.of(pilot);
        return new ProposalText(section, owner, written(section, pilot, project));
    }

    boolean isMissing() {
        return text == null;
    }

    /** The place of the text. */
    SubjectPath place() {
        return owner.at(section.code());
    }

    /** How many characters a form counts; 0 if there is no text. */
    int length() {
        return text == null ? 0 : PlainText.length(text);
    }

    private static @Nullable String written(ProposalSection section, PilotSketch pilot, Project project) {
        return switch (section) {
            case TITLE -> pilot.title();
            case SUMMARY -> pilot.summary();
            case NEED -> pilot.need();
            case BACKGROUND -> project.background();
            case APPROACH -> pilot.approach();
            case INNOVATION -> pilot.innovation();
            case ORGANISATION -> pilot.organisation();
            case DISSEMINATION -> pilot.dissemination();
            case CONTINUATION -> pilot.continuation();
        };
    }
}
