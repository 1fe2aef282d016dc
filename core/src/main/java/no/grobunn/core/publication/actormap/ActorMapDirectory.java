package no.grobunn.core.publication.actormap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Document.Properties;
import no.grobunn.core.document.Figure;
import no.grobunn.core.figure.ActorMapFigure;
import no.grobunn.core.project.Project;
import no.grobunn.core.publication.chapter.ActorDirectory;
import no.grobunn.core.publication.chapter.RelationshipDirectory;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.edition.Edition;

/**
 * The actor map with all that belongs to it, for everyone: the network in figures, the map, who holds it together and where it is fragile, what is missing,
 * and everyone on it. How actors are assessed stands in an internal edition only. Stateless and thread-safe.
 */
public final class ActorMapDirectory {
    private ActorMapDirectory() {}

    /** The document that an edition makes. */
    public static Document compose(Edition edition) {
        Composition c = new Composition(edition);
        MappedNetwork network = new MappedNetwork(c);
        new ActorMapSummary(network).write();
        new NetworkChapter(network).write();
        map(network);
        new BrokersChapter(network).write();
        new FragileChapter(network).write();
        new MissingChapter(network).write();
        StakeholderChapter.write(network);
        ActorDirectory.write(c);
        RelationshipDirectory.write(c);
        return c.document(properties(network), null);
    }

    private static void map(MappedNetwork network) {
        Composition c = network.composition();
        List<Figure> maps = ActorMapFigure.of(c.figures(), c.edition().date());
        List<String> reading = new ArrayList<>(List.of(c.texts().get("actor-map.read"), network.text("map.read")));
        if (maps.size() > 1) {
            reading.add(network.text("map.split"));
        }
        if (!network.relationships().isEmpty()) {
            reading.add(network.text("map.table"));
        }
        c.part(network.text("map"));
        c.body(String.join(" ", reading));
        maps.forEach(map -> c.figure(Optional.of(map)));
    }

    private static Properties properties(MappedNetwork network) {
        Composition c = network.composition();
        Project project = c.dossier().project();
        return new Properties(
                project.title(),
                network.text("type"),
                network.text("description", c.theProject(), project.title()),
                c.actor(project.owner()),
                c.language(),
                null,
                c.edition().date(),
                null);
    }
}
