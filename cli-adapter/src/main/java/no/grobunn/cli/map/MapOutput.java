package no.grobunn.cli.map;

import java.util.Arrays;
import java.util.List;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.exchange.ActorMapExport;
import no.grobunn.core.exchange.ActorMapFormat;
import no.grobunn.core.exchange.MapFile;
import no.grobunn.core.text.Language;

/**
 * Something that an actor map can be written as.
 *
 * @param name the word for it on the command line
 * @param extension what the names of its files end in, without the dot
 * @param content makes its files
 */
public record MapOutput(String name, String extension, Content content) {
    /** What the files of a map hold. */
    @FunctionalInterface
    public interface Content {
        /** The files for an audience. */
        List<MapFile> of(Dossier dossier, Audience audience, Language language);
    }

    /** All there are. */
    public static List<MapOutput> all() {
        return Arrays.stream(ActorMapFormat.values()).map(MapOutput::exchange).toList();
    }

    private static MapOutput exchange(ActorMapFormat format) {
        return new MapOutput(
                format.code(),
                format.extension(),
                (dossier, audience, language) -> new ActorMapExport(format, audience, language).files(dossier));
    }
}
