package no.grobunn.core.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.grobunn.core.id.Id;

/** The order of results: by id, which no file's order and no language changes. */
final class Order {
    static final Comparator<Id> BY_ID = Comparator.comparing(Id::value);

    private Order() {}

    /** The entities in the order of their ids. */
    static <E> List<E> byId(Collection<E> entities, Function<E, ? extends Id> id) {
        return entities.stream()
                .sorted(Comparator.comparing(entity -> id.apply(entity).value()))
                .toList();
    }
}
