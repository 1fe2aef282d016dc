package no.grobunn.cli.check;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.cli.console.Columns;
import no.grobunn.cli.dossier.DossierParts;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.PilotSketch;

/** What was judged: the dossier, its pilot, by which profile, for which day. */
final class CheckHead {
    private final CheckVoice voice;
    private final DossierParts parts;

    CheckHead(CheckVoice voice) {
        this.voice = voice;
        parts = new DossierParts(
                voice.checked().reading().dossierOrThrow(), voice.result().language());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(voice.ink().strong(voice.paths().of(voice.checked().place())));
        lines.addAll(Columns.of("ll")
                .row(voice.text("head.pilot"), pilot())
                .row(voice.text("head.profile"), profile())
                .row(
                        voice.text("head.date"),
                        voice.formats().longDate(voice.result().date()))
                .row(voice.text("head.content"), parts.held())
                .lines(voice.console().columns()));
        if (!parts.missing().isEmpty()) {
            lines.add("");
            lines.add(voice.indented(0, voice.text("missing", parts.missingNames())));
        }
        return lines;
    }

    private String pilot() {
        PilotSketch pilot = voice.result().pilot();
        if (pilot == null) {
            return voice.text("head.no-pilot");
        }
        List<PilotSketch> all = voice.checked().reading().dossierOrThrow().pilots();
        return all.size() == 1
                ? pilot.title()
                : voice.text("head.one-of", pilot.title(), all.indexOf(pilot) + 1, all.size());
    }

    private String profile() {
        FunderProfile profile = voice.result().profile();
        String title = profile.title().in(voice.result().language());
        return profile.validity()
                .spoken(voice.result().language())
                .map(span -> title + ", " + span)
                .orElse(title);
    }
}
