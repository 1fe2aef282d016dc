package no.grobunn.cli.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.grobunn.cli.console.Columns;
import no.grobunn.core.analysis.MobilisationGroup;
import no.grobunn.core.analysis.MobilisedPartner;
import no.grobunn.core.analysis.PartnerMobilisation;
import no.grobunn.core.pilot.PartnerStatus;
import no.grobunn.core.pilot.PilotSketch;

/** How far partners have come, for a person. */
final class PartnersText {
    private final Voice voice;
    private final List<PartnerMobilisation> pilots;

    PartnersText(Voice voice, List<PartnerMobilisation> pilots) {
        this.voice = voice;
        this.pilots = pilots;
    }

    Answer answer() {
        if (pilots.isEmpty()) {
            return Answer.bare(voice.text("partners.none"), voice.text("trace.next.none"));
        }
        PartnerMobilisation first = pilots.get(0);
        List<String> lines = new ArrayList<>(body(first));
        for (PartnerMobilisation other : pilots.subList(1, pilots.size())) {
            lines.add("");
            lines.add(voice.paragraph(finding(other)));
            lines.addAll(body(other));
        }
        return new Answer(finding(first), lines, next());
    }

    private String finding(PartnerMobilisation pilot) {
        int confirmed = pilot.total().with(PartnerStatus.CONFIRMED);
        return pilot.partners().isEmpty()
                ? voice.text("partners.empty", title(pilot))
                : voice.count(
                        "partners.confirmed",
                        confirmed,
                        pilot.total().standing(),
                        title(pilot),
                        pilot.total().secured());
    }

    private List<String> body(PartnerMobilisation pilot) {
        if (pilot.partners().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(table("partners.head.sector", pilot.bySector(), voice::term));
        lines.add("");
        lines.addAll(table("partners.head.level", pilot.byLevel(), voice::term));
        lines.add(voice.indented(voice.text("partners.explain")));
        if (!pilot.lackingEvidence().isEmpty()) {
            lines.add("");
            lines.add(voice.paragraph(voice.text(
                    "partners.lacking",
                    voice.names(pilot.lackingEvidence().stream()
                            .map(MobilisedPartner::actor)
                            .toList()))));
        }
        return lines;
    }

    private <K> List<String> table(String head, List<MobilisationGroup<K>> groups, Function<K, String> name) {
        Columns table = Columns.of("rrrrrrl")
                .row(
                        voice.text("partners.head.confirmed"),
                        voice.text("partners.head.intent"),
                        voice.text("partners.head.invited"),
                        voice.text("partners.head.candidate"),
                        voice.text("partners.head.out"),
                        voice.text("partners.head.others"),
                        voice.text(head));
        groups.forEach(group -> table.row(
                voice.whole(group.with(PartnerStatus.CONFIRMED)),
                voice.whole(group.with(PartnerStatus.LETTER_OF_INTENT)),
                voice.whole(group.with(PartnerStatus.INVITED)),
                voice.whole(group.with(PartnerStatus.CANDIDATE)),
                voice.whole(group.partners() - group.standing()),
                voice.whole(group.others()),
                name.apply(group.key())));
        return table.lines(voice.width());
    }

    private String title(PartnerMobilisation pilot) {
        return voice.dossier()
                .findPilot(pilot.pilot())
                .map(PilotSketch::title)
                .orElse(pilot.pilot().value());
    }

    private String next() {
        return first(MobilisedPartner::lacksEvidence)
                .map(partner -> voice.text("partners.next.evidence", voice.name(partner.actor())))
                .or(() -> first(partner -> partner.isStanding() && !partner.isConfirmed())
                        .map(partner -> voice.text("partners.next.ask", voice.name(partner.actor()))))
                .orElseGet(() -> voice.text(
                        pilots.stream().allMatch(pilot -> pilot.partners().isEmpty())
                                ? "partners.next.none"
                                : "partners.next.done"));
    }

    private Optional<MobilisedPartner> first(Predicate<MobilisedPartner> wanted) {
        return pilots.stream()
                .flatMap(pilot -> pilot.partners().stream())
                .filter(wanted)
                .findFirst();
    }
}
