package no.grobunn.core.exchange.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.storage.tree.Mark;
import org.jspecify.annotations.Nullable;

/** An element on its way to becoming an actor. Not thread-safe. */
final class Draft {
    private final Mark mark;
    private final String label;
    private final Map<String, MapProperty> properties = new LinkedHashMap<>();
    private String mapId;
    private @Nullable ActorId actorId;

    /**
     * An element.
     *
     * @param mapId its id in the map, or the empty string
     */
    Draft(Mark mark, String mapId, String label) {
        this.mark = mark;
        this.mapId = mapId;
        this.label = label;
    }

    Mark mark() {
        return mark;
    }

    String mapId() {
        return mapId;
    }

    /** Gives an element that had none an id. */
    void mapId(String id) {
        mapId = id;
    }

    String label() {
        return label;
    }

    /** What is said of it, by the names of the fields. */
    Map<String, MapProperty> properties() {
        return properties;
    }

    Optional<MapProperty> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    void become(ActorId id) {
        actorId = id;
    }

    boolean hasActorId() {
        return actorId != null;
    }

    /** The actor it becomes; known once ids have been given. */
    ActorId actorId() {
        if (actorId == null) {
            throw new IllegalStateException("The element " + label + " has no id yet");
        }
        return actorId;
    }
}
