package no.grobunn.core.storage.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.ObjectType;
import org.jspecify.annotations.Nullable;

/** One sheet: a list of objects, or one object. Made by {@link SheetPlans}; not changed afterwards. */
final class SheetPlan {
    /** The fields that tell what an object is called, the best first. */
    private static final List<String> NAMES = List.of("name", "title", "statement");

    private final String key;
    private final @Nullable SheetPlan parent;
    private final List<String> steps;
    private final List<String> labels;
    private final ObjectType<?> type;
    private final boolean card;
    private final List<ColumnPlan> columns = new ArrayList<>();

    /**
     * A sheet without columns yet.
     *
     * @param parent the list whose entries hold this one's, or null if the dossier does
     * @param steps the keys that lead to it from the parent's entry, or from the dossier
     * @param labels the keys of the texts that tell what each step is called
     * @param card whether it is one object
     */
    SheetPlan(@Nullable SheetPlan parent, List<String> steps, List<String> labels, ObjectType<?> type, boolean card) {
        this.key = (parent == null ? "" : parent.key + "/") + String.join("/", steps);
        this.parent = parent;
        this.steps = List.copyOf(steps);
        this.labels = List.copyOf(labels);
        this.type = type;
        this.card = card;
    }

    void add(ColumnPlan column) {
        columns.add(column);
    }

    /** What it is known by: {@code pilots/costs}. */
    String key() {
        return key;
    }

    Optional<SheetPlan> parent() {
        return Optional.ofNullable(parent);
    }

    /** The lists that its entries stand in, the outermost first. */
    List<SheetPlan> ancestors() {
        List<SheetPlan> found = new ArrayList<>();
        for (SheetPlan at = parent; at != null; at = at.parent) {
            found.add(0, at);
        }
        return found;
    }

    List<String> steps() {
        return steps;
    }

    /** The keys of the texts that tell what each step is called. */
    List<String> labels() {
        return labels;
    }

    ObjectType<?> type() {
        return type;
    }

    boolean isCard() {
        return card;
    }

    List<ColumnPlan> columns() {
        return List.copyOf(columns);
    }

    /** The collection that others refer to its rows as being of. */
    Optional<EntityKind> kind() {
        return Stream.of(EntityKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst();
    }

    /** The column of the row's own id. */
    Optional<ColumnPlan.Value> id() {
        return value("id");
    }

    /** The column that tells what a row is called: a name, else what its first required field holds. */
    ColumnPlan.Value name() {
        return NAMES.stream()
                .flatMap(field -> value(field).stream())
                .findFirst()
                .or(() -> values().filter(ColumnPlan.Value::required).findFirst())
                .orElseThrow(() -> new IllegalStateException("Nothing names an entry of " + key));
    }

    /** The column of a field. */
    Optional<ColumnPlan.Value> value(String path) {
        return values().filter(value -> value.key().equals(path)).findFirst();
    }

    private Stream<ColumnPlan.Value> values() {
        return columns.stream().filter(ColumnPlan.Value.class::isInstance).map(ColumnPlan.Value.class::cast);
    }

    /** Whether the ids of new rows are made from their names. */
    boolean makesIds() {
        return id().filter(ColumnPlan.Value::required).isPresent();
    }

    /** A field's key as the sheets know it: {@code pilots/costs#amount}. */
    String keyOf(ColumnPlan column) {
        return key + "#" + column.key();
    }

    @Override
    public String toString() {
        return key;
    }
}
