package no.grobunn.cli.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.cli.console.Columns;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.json.Json;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.analysis.ActorNetwork;
import no.grobunn.core.analysis.AmbitionAlignment;
import no.grobunn.core.analysis.Coverage;
import no.grobunn.core.analysis.NetworkComparison;
import no.grobunn.core.analysis.NetworkScope;
import no.grobunn.core.analysis.PartnerMobilisation;
import no.grobunn.core.analysis.Traceability;
import no.grobunn.core.dossier.Dossier;

/** Shows the analyses of a dossier: one of them, or what each finds. */
public final class Analyses {
    private final Console console;
    private final LanguageChoice language;

    public Analyses(Console console, LanguageChoice language) {
        this.console = console;
        this.language = language;
    }

    /**
     * Shows them to a person.
     *
     * @param wanted the one she asked for; without it, an overview of all
     * @param day the day the network is seen on
     * @param argument the dossier as she would type it after the command; empty for the current folder
     */
    public void tell(Dossier dossier, Optional<AnalysisKind> wanted, LocalDate day, String argument) {
        String command =
                "grobunn" + Wrapped.TOGETHER + "analyse" + (argument.isEmpty() ? "" : Wrapped.TOGETHER + argument);
        Voice voice = new Voice(dossier, language.language(), console.columns(), command);
        if (wanted.isPresent()) {
            one(answer(wanted.get(), voice, day));
        } else {
            overview(voice, day);
        }
    }

    /** Shows them to a script: everything that was found, with ids. */
    public void write(Dossier dossier, Optional<AnalysisKind> wanted, LocalDate day) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dossier", dossier.project().id());
        json.put("date", day);
        for (AnalysisKind kind : wanted.map(List::of).orElse(List.of(AnalysisKind.values()))) {
            json.put(kind.word(), json(kind, dossier, day));
        }
        console.data(Json.text(json));
    }

    private void one(Answer answer) {
        console.result(console.ink().strong(Wrapped.text("", 0, answer.finding(), console.columns())));
        if (!answer.body().isEmpty()) {
            console.result("");
            answer.body().forEach(console::result);
        }
        console.result("");
        console.nextStep(answer.next());
    }

    private void overview(Voice voice, LocalDate day) {
        Columns table = Columns.of("ll");
        for (AnalysisKind kind : AnalysisKind.values()) {
            table.row(
                    voice.text("title." + kind.word()), answer(kind, voice, day).finding());
        }
        table.lines(console.columns()).forEach(console::result);
        console.result("");
        Answer network = answer(AnalysisKind.NETWORK, voice, day);
        console.nextStep(
                network.body().isEmpty()
                        ? network.next()
                        : voice.text("next", voice.command() + Wrapped.TOGETHER + AnalysisKind.NETWORK.word()));
    }

    private static Answer answer(AnalysisKind kind, Voice voice, LocalDate day) {
        Dossier dossier = voice.dossier();
        return switch (kind) {
            case NETWORK -> new NetworkText(voice, network(dossier, day), day).answer();
            case COVERAGE -> new CoverageText(voice, Coverage.of(dossier)).answer();
            case ALIGNMENT -> new AlignmentText(voice, AmbitionAlignment.of(dossier)).answer();
            case TRACE -> new TraceText(voice, Traceability.of(dossier)).answer();
            case PARTNERS -> new PartnersText(voice, PartnerMobilisation.of(dossier)).answer();
        };
    }

    private static Object json(AnalysisKind kind, Dossier dossier, LocalDate day) {
        return switch (kind) {
            case NETWORK -> NetworkJson.of(network(dossier, day));
            case COVERAGE -> CoverageJson.of(Coverage.of(dossier));
            case ALIGNMENT ->
                AmbitionAlignment.of(dossier).stream().map(AlignmentJson::of).toList();
            case TRACE -> TraceJson.of(dossier);
            case PARTNERS ->
                PartnerMobilisation.of(dossier).stream().map(PartnersJson::of).toList();
        };
    }

    private static NetworkComparison network(Dossier dossier, LocalDate day) {
        return NetworkComparison.of(
                ActorNetwork.of(dossier, NetworkScope.now().on(day)),
                ActorNetwork.of(dossier, NetworkScope.then().on(day)));
    }
}
