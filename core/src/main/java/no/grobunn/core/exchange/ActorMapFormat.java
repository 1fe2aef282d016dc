package no.grobunn.core.exchange;

import java.util.Locale;
import java.util.Optional;
import no.grobunn.core.vocabulary.Term;

/** A format that actor maps are exchanged in. */
public enum ActorMapFormat implements Term {
    /** Kumu's JSON. */
    KUMU_JSON("json"),
    /** GraphML 1.0, which most programs that draw networks read. */
    GRAPHML("graphml"),
    /** GEXF 1.3, Gephi's own. */
    GEXF("gexf"),
    /** Two tables of comma-separated values, in Kumu's columns. */
    CSV("csv");

    private final String extension;

    ActorMapFormat(String extension) {
        this.extension = extension;
    }

    /** What the names of its files end in, without the dot. */
    public String extension() {
        return extension;
    }

    /** The format of a file, by the end of its name in upper or lower case; empty if it is none of them. Tables also end in {@code .tsv} and {@code .txt}, other XML in {@code .xml}. */
    public static Optional<ActorMapFormat> ofFile(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                switch (end) {
                    case "json" -> KUMU_JSON;
                    case "csv", "tsv", "txt" -> CSV;
                    case "graphml", "xml" -> GRAPHML;
                    case "gexf" -> GEXF;
                    default -> null;
                });
    }
}
