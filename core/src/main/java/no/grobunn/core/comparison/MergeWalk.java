package no.grobunn.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.comparison.Change.FieldSet;
import no.grobunn.core.comparison.Conflict.Kind;
import org.jspecify.annotations.Nullable;

/** Walks three versions of a dossier side by side and notes what theirs changes in ours. One use, not thread-safe. */
final class MergeWalk {
    private final boolean based;
    private final List<Change> changes = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /**
     * A walk.
     *
     * @param based whether it is known what stood there before; if not, nothing that ours has is changed
     */
    MergeWalk(boolean based) {
        this.based = based;
    }

    boolean isBased() {
        return based;
    }

    /** What theirs changes, in reading order. */
    List<Change> changes() {
        return changes;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    void entry(Place place, Part.@Nullable Entry base, Part.Entry theirs, Part.Entry ours) {
        for (Field<?, ?> field : ours.type().fields()) {
            String key = field.key();
            Part before = base == null ? null : base.get(key);
            field(place.key(key), field.type(), before, theirs.get(key), ours.get(key));
        }
    }

    private void field(
            Place place, FieldType<?> type, @Nullable Part base, @Nullable Part theirs, @Nullable Part ours) {
        if (type instanceof ListType<?>) {
            new ListMerge(this, place, entries(base), entries(theirs), entries(ours)).merge();
        } else if (theirs instanceof Part.Entry their && ours instanceof Part.Entry our && (base != null || !based)) {
            entry(place, (Part.Entry) base, their, our);
        } else {
            value(place, base, theirs, ours);
        }
    }

    private static List<Part> entries(@Nullable Part list) {
        return list instanceof Part.Sequence sequence ? sequence.entries() : List.of();
    }

    void value(Place place, @Nullable Part base, @Nullable Part theirs, @Nullable Part ours) {
        if (Objects.equals(theirs, base) || Objects.equals(theirs, ours)) {
            return;
        }
        FieldSet taking = new FieldSet(place, ours, theirs);
        if (Objects.equals(ours, base)) {
            change(taking);
        } else {
            conflict(new Conflict(kind(base, theirs, ours), place, base, theirs, ours, List.of(taking)));
        }
    }

    private Kind kind(@Nullable Part base, @Nullable Part theirs, @Nullable Part ours) {
        if (!based) {
            return Kind.UNCONFIRMED;
        }
        if (theirs == null) {
            return Kind.REMOVED_BY_THEM;
        }
        return ours == null && base != null ? Kind.REMOVED_BY_US : Kind.CHANGED_TWICE;
    }

    void change(Change change) {
        changes.add(change);
    }

    void conflict(Conflict conflict) {
        conflicts.add(conflict);
    }
}
