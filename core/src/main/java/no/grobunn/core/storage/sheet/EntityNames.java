package no.grobunn.core.storage.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.storage.sheet.Names.Meaning;
import no.grobunn.core.storage.sheet.Names.Named;
import org.jspecify.annotations.Nullable;

/** What the entities of a dossier are called where others refer to them, by collection. */
final class EntityNames {
    private final Map<EntityKind, Names> names = new EnumMap<>(EntityKind.class);
    private final Map<EntityKind, List<String>> ids = new EnumMap<>(EntityKind.class);
    private final Map<EntityKind, Map<String, Integer>> rows = new EnumMap<>(EntityKind.class);

    /** The entities of a collection; their codes are their ids. */
    void add(EntityKind kind, List<Named> entities) {
        List<String> codes = new ArrayList<>();
        Map<String, Integer> byId = new HashMap<>();
        entities.forEach(entity -> {
            byId.putIfAbsent(entity.code(), codes.size());
            codes.add(entity.code());
        });
        names.put(kind, new Names(entities));
        ids.put(kind, codes);
        rows.put(kind, byId);
    }

    private Names of(EntityKind kind) {
        return Objects.requireNonNull(names.get(kind));
    }

    /** What an entity is called; its id in brackets if nobody has it. */
    String label(EntityKind kind, String id) {
        @Nullable Integer row = Objects.requireNonNull(rows.get(kind)).get(id);
        return row == null ? "[" + id + "]" : of(kind).label(row);
    }

    /** The name of an entity as it stands; its id if nobody has it. */
    String name(EntityKind kind, String id) {
        @Nullable Integer row = Objects.requireNonNull(rows.get(kind)).get(id);
        return row == null ? id : of(kind).name(row);
    }

    /** What words mean. */
    Meaning meaning(EntityKind kind, String words) {
        return of(kind).meaning(words);
    }

    /** The id of the entity in a row. */
    String id(EntityKind kind, int row) {
        return Objects.requireNonNull(ids.get(kind)).get(row);
    }

    /** The id of the entity that words mean; the words themselves if they mean none. */
    String idOf(EntityKind kind, String words) {
        return meaning(kind, words) instanceof Meaning.Row row ? id(kind, row.index()) : words;
    }

    /** The owner of an initiative: an actor by its name; other words as they stand, in quotation marks if they would be taken for an actor or for marked words. */
    String owner(String written) {
        if (Objects.requireNonNull(rows.get(EntityKind.ACTOR)).containsKey(written)) {
            return label(EntityKind.ACTOR, written);
        }
        boolean mistaken = !(meaning(EntityKind.ACTOR, written) instanceof Meaning.Unknown);
        return mistaken || Quotes.areAround(written) ? Quotes.around(written) : written;
    }

    /** The owner that a cell names. */
    String ownerOf(String cell) {
        if (Quotes.areAround(cell)) {
            return Quotes.without(cell);
        }
        return idOf(EntityKind.ACTOR, cell);
    }
}
