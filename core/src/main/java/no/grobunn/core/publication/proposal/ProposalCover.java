package no.grobunn.core.publication.proposal;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Cover;
import no.grobunn.core.project.Project;
import no.grobunn.core.publication.chapter.ChainRings;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.edition.PilotEdition;

/** The cover of a proposal: the chain drawn as rings, and the six facts a reader looks for first. */
final class ProposalCover {
    private ProposalCover() {}

    static Cover of(Composition c) {
        PilotEdition edition = c.pilotEdition();
        Project project = edition.dossier().project();
        List<Cover.Fact> facts = new ArrayList<>();
        facts.add(new Cover.Fact(c.text("cover.owner"), c.actor(project.owner())));
        if (!project.recipients().isEmpty()) {
            facts.add(new Cover.Fact(c.text("cover.recipient"), c.actors(project.recipients())));
        }
        facts.add(new Cover.Fact(
                c.text("cover.period"), c.formats().months(edition.pilot().period())));
        facts.add(new Cover.Fact(c.text("cover.date"), c.formats().longDate(edition.date())));
        facts.add(new Cover.Fact(c.text("cover.version"), edition.pilot().version()));
        facts.add(new Cover.Fact(
                c.text("cover.status"),
                c.texts().termCapitalised(edition.pilot().status())));
        return ChainRings.cover(c, c.text("cover.subtitle", project.title(), c.theProject()), facts);
    }
}
