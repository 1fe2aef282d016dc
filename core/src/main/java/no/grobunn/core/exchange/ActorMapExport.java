package no.grobunn.core.exchange;

import java.util.List;
import java.util.function.Function;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierRedaction;
import no.grobunn.core.exchange.csv.CsvWriter;
import no.grobunn.core.exchange.graph.MapGraph;
import no.grobunn.core.exchange.kumu.KumuWriter;
import no.grobunn.core.exchange.mapping.DossierGraph;
import no.grobunn.core.exchange.xml.GexfWriter;
import no.grobunn.core.exchange.xml.GraphmlWriter;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import no.grobunn.core.vocabulary.Term;

/**
 * Writes the actors and relationships of a dossier for other programs, isolated actors too. Equal dossiers give the same files, whatever the order in theirs.
 * {@link ActorMapImport} reads every field back that the audience may see. Contacts are never written, assessments only for {@link Audience#INTERNAL}.
 *
 * <p>Where people look at the values (Kumu, tables) the terms of vocabularies are written in words; where programs do (GraphML, GEXF) by their codes. Immutable and
 * thread-safe.
 */
public final class ActorMapExport {
    private final ActorMapFormat format;
    private final Audience audience;
    private final Function<Term, String> words;

    /**
     * An export.
     *
     * @param language the language of the words, where there are words
     */
    public ActorMapExport(ActorMapFormat format, Audience audience, Language language) {
        this.format = format;
        this.audience = audience;
        this.words = switch (format) {
            case KUMU_JSON, CSV -> Texts.of(language)::termCapitalised;
            case GRAPHML, GEXF -> Term::code;
        };
    }

    /** The files of a dossier's map: one, but for tables two. */
    public List<MapFile> files(Dossier dossier) {
        MapGraph map = new DossierGraph(words).of(DossierRedaction.forAudience(dossier, audience));
        return switch (format) {
            case KUMU_JSON -> List.of(new MapFile("", KumuWriter.text(map)));
            case GRAPHML -> List.of(new MapFile("", GraphmlWriter.text(map)));
            case GEXF -> List.of(new MapFile("", GexfWriter.text(map)));
            case CSV -> tables(new CsvWriter(map));
        };
    }

    private static List<MapFile> tables(CsvWriter writer) {
        return List.of(
                new MapFile(MapSource.ELEMENTS, writer.elements()),
                new MapFile(MapSource.CONNECTIONS, writer.connections()));
    }
}
