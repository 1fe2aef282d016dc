package no.grobunn.core.publication.composition;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.document.Quoted;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierTexts;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.prose.Prose;

/**
 * What a dossier says in its own words and a document may quote: every line and sentence of several words, with its final stop and without, and the titles of the
 * project, its pilots and its meetings, be they a single word. Any other single word may be a word of the document's language too, so it is marked only by whoever
 * knows where it comes from.
 */
final class OwnWords {
    private OwnWords() {}

    static Quoted of(Dossier dossier) {
        Stream<String> titles = Stream.of(
                        Stream.of(dossier.project().title()),
                        dossier.pilots().stream().map(PilotSketch::title),
                        dossier.meetings().stream().map(Meeting::title))
                .flatMap(title -> title);
        Stream<String> phrases = DossierTexts.find(dossier, text -> true).stream()
                .flatMap(written -> written.text().lines())
                .map(line -> Prose.plain(line).strip())
                .flatMap(line -> Stream.concat(Stream.of(line), Sentences.of(line).stream()))
                .filter(phrase -> phrase.indexOf(' ') > 0);
        return new Quoted(
                dossier.project().language(),
                Stream.concat(titles.map(String::strip), phrases)
                        .flatMap(phrase -> Stream.of(phrase, withoutStop(phrase)))
                        .filter(phrase -> !phrase.isBlank())
                        .collect(Collectors.toSet()));
    }

    private static String withoutStop(String phrase) {
        return phrase.endsWith(".") ? phrase.substring(0, phrase.length() - 1) : phrase;
    }
}
