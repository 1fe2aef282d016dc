package no.grobunn.core.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.core.exchange.graph.MapItem;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.storage.tree.Mistake;

/** Where it is noted what could not be carried, and what became something else. One use, not thread-safe. */
final class Notes {
    private final List<Note> notes = new ArrayList<>();

    /** A property that is nowhere in the dossier. */
    void lost(String item, MapProperty property, Mistake why) {
        lost(item, property, property.text(), why);
    }

    /** A part of a property's value that is nowhere in the dossier. */
    void lost(String item, MapProperty property, String value, Mistake why) {
        notes.add(new Note(item, property.key(), value, true, why));
    }

    /** An element or connection that is nowhere in the dossier, with all that is said of it. */
    void lost(String item, MapItem whole, Mistake why) {
        String value = whole.properties().stream()
                .filter(property -> !property.isBlank())
                .map(property -> property.key() + ": " + property.text())
                .collect(Collectors.joining("; "));
        notes.add(new Note(item, "", value, true, why));
    }

    /** Something that is in the dossier as something else. */
    void changed(String item, String field, String value, Mistake why) {
        notes.add(new Note(item, field, value, false, why));
    }

    /** Everything noted, in the order it was found. */
    List<Note> all() {
        return List.copyOf(notes);
    }
}
