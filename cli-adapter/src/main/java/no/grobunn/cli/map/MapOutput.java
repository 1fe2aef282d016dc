package no.grobunn.cli.map;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.exchange.ActorMapExport;
import no.grobunn.core.exchange.ActorMapFormat;
import no.grobunn.core.exchange.MapFile;

/**
 * Something that an actor map can be written as.
 *
 * @param name the word for it on the command line
 * @param extension what the names of its files end in, without the dot
 * @param content makes its files
 */
record MapOutput(String name, String extension, Content content) {
    /** What the files of a map hold. */
    @FunctionalInterface
    interface Content {
        /** The files of a dossier's map. */
        List<MapFile> of(Dossier dossier, MapWish wish);
    }

    /** All there are, the one that is meant when none is named first. */
    static List<MapOutput> all() {
        return Stream.concat(
                        Stream.of(new MapOutput("svg", "svg", MapPictures::of)),
                        Arrays.stream(ActorMapFormat.values()).map(MapOutput::exchange))
                .toList();
    }

    private static MapOutput exchange(ActorMapFormat format) {
        return new MapOutput(
                format.code(),
                format.extension(),
                (dossier, wish) -> new ActorMapExport(format, wish.audience(), wish.language()).files(dossier));
    }
}
